import { useLocale, useTranslations } from 'next-intl'
import { ListFilter } from '@/components/lists/list-filter'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import { dropped, editionOf1995 } from '@/content/constitution/articles-of-1995'
import { guide } from '@/content/constitution/guide'
import { sections } from '@/content/constitution/sections'
import { type TopicId, topics } from '@/content/constitution/topics'
import {
  type ArticleId,
  articleIds,
  articleName,
  articlePath,
  type ChangeLabel,
  changeLabels,
  lastArticle,
  sectionOf
} from '@/lib/constitution'
import { formatDay } from '@/lib/format'
import { reference } from '@/lib/law'
import { shownByStyles } from '@/lib/shown-by-styles'
import styles from './constitution.module.css'
import '@/components/ui/button.css'
import '@/components/ui/field.css'
import '@/components/ui/tag.css'

const panels = [
  ['unchanged', ['kept', 'reworded']],
  ['changedPanel', ['changed', 'new']]
] as const satisfies readonly (readonly [string, readonly ChangeLabel[]])[]
/** Articles with a label, without the preamble, which is not counted as an article. */
const withLabel = (label: ChangeLabel) => articleIds.filter((id) => id !== 'preamble' && guide[id].label === label)

/** Changed articles in which no rule is another: only the body has another name. */
const onlyBody = articleIds.filter((id) => 'onlyBody' in guide[id])

/**
 * CSS that shows what is chosen in the filter: a rule for each label and each section, because CSS cannot compare the values of two
 * attributes. In a browser without :has() the form is hidden and everything is shown.
 */
const shownByChoice = [
  ...changeLabels.map((label) => ({ choice: `input[value='${label}']`, shown: `* li[data-label='${label}']` })),
  ...sections.map(({ roman }) => ({ choice: `option[value='${roman}']`, shown: `section[data-section='${roman}']` }))
]
  .map(({ choice, shown }) => `.${styles.choice}:has(${choice}:checked) ~ ${shown} { display: block; }`)
  .join('\n')

/** All articles: how many changed and how many did not, by topic, and by section with a filter that needs only the stylesheet. */
export function ConstitutionGuide() {
  const locale = useLocale()
  const t = useTranslations('Constitution')
  return (
    <>
      <p className="meta">{t('own')}</p>
      <ListFilter label={t('search')} found={t('found')} none={t('nothing')} />
      <h2 id="counts">{t('counts')}</h2>
      <div className={`wide ${styles.panels}`}>
        {panels.map(([name, labels]) => (
          <section key={name} aria-labelledby={name}>
            <h3 id={name}>{t(name)}</h3>
            <dl>
              {labels.map((label) => (
                <div key={label}>
                  <dt>{t(`label.${label}`)}</dt>
                  <dd>
                    <b>{t('articles', { count: withLabel(label).length })}</b> {t(`labelText.${label}`)}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p>
        {t('onlyBody', { label: t('label.changed'), count: onlyBody.length })} (
        {onlyBody.map((id, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <Link to={articlePath(id)}>{reference(locale, id)}</Link>
          </span>
        ))}
        ). {t('oneWord')}
      </p>
      <p>
        {t('preamble', { label: t(`label.${guide.preamble.label}`) })}{' '}
        {t('compared', { year: '1995', date: formatDay(editionOf1995, locale, 'adj') })} {t('howText')}
      </p>
      <p>
        <Link to="/constitution/1995">{t('old', { year: '1995' })}</Link>. {t('dropped')}: {Object.keys(dropped).length}.
      </p>
      <h2 id="topics">{t('byTopic')}</h2>
      <dl className={`wide ${styles.topics}`}>
        {(Object.keys(topics) as TopicId[]).map((topic) => (
          <div key={topic} id={`t-${topic}`}>
            <dt>
              <RegistryText text={topics[topic][locale]} />
            </dt>
            <dd>
              {articleIds
                .filter((id) => (guide[id].topics as readonly TopicId[]).includes(topic))
                .map((id) => (
                  <Link key={id} to={articlePath(id)}>
                    {articleName(locale, id)}
                  </Link>
                ))}
            </dd>
          </div>
        ))}
      </dl>
      <h2 id="sections">{t('bySection')}</h2>
      <style href="shown-by-choice" precedence="default">
        {shownByChoice}
      </style>
      <form className={styles.choice} aria-label={t('filter')} {...shownByStyles}>
        <fieldset className="options">
          <legend>{t('byLabel')}</legend>
          {(['all', ...changeLabels] as const).map((label) => (
            <label key={label} className="option">
              <input type="radio" name="label" value={label} defaultChecked={label === 'all'} />
              {label === 'all' ? t('all') : t(`label.${label}`)}{' '}
              <span className="meta">{label === 'all' ? lastArticle : withLabel(label).length}</span>
            </label>
          ))}
        </fieldset>
        <label>
          {t('sectionLabel')}
          <select className="field" name="section" defaultValue="all">
            <option value="all">{t('allSections')}</option>
            {sections.map(({ roman, title }) => (
              <option key={roman} value={roman} lang={sameInBoth(title) ? 'kk' : undefined}>
                {roman}. {title[locale]}
              </option>
            ))}
          </select>
        </label>
        <button className="button" type="reset">
          {t('reset')}
        </button>
      </form>
      <ul className={styles.articles}>
        <Entry id="preamble" />
      </ul>
      {sections.map((section) => {
        const ids = articleIds.filter((id) => sectionOf(id, sections) === section)
        return (
          <section key={section.roman} data-section={section.roman}>
            <h3 id={`section-${section.first}`}>
              {section.roman}. <RegistryText text={section.title[locale]} />
            </h3>
            <ul className={styles.articles}>
              {ids.map((id) => (
                <Entry key={id} id={id} />
              ))}
              {changeLabels
                .filter((label) => ids.every((id) => guide[id].label !== label))
                .map((label) => (
                  <li key={label} className={styles.none} data-label={label} {...shownByStyles}>
                    {t('noneHere')}
                  </li>
                ))}
            </ul>
          </section>
        )
      })}
      <p>
        {t('file')} <a href="/data/constitution.json">/data/constitution.json</a>
      </p>
    </>
  )
}

function Entry({ id }: { id: ArticleId }) {
  const locale = useLocale()
  const t = useTranslations('Constitution')
  const {
    label,
    topics: topicIds,
    [locale]: { title }
  } = guide[id]
  return (
    <li data-entry="" data-label={label}>
      <Link to={articlePath(id)}>
        {articleName(locale, id)}. {title}
      </Link>
      <p className="meta">
        <span className="tag">{t(`label.${label}`)}</span>{' '}
        <RegistryText text={topicIds.map((topic) => topics[topic][locale]).join(' · ')} />
      </p>
    </li>
  )
}

/** Whether a title is the same Kazakh name in both languages, such as «Қазақстан Халық Кеңесі». */
const sameInBoth = (title: { kk: string; ru: string }) => title.kk === title.ru && /[әғқңөұүһі]/i.test(title.kk)
