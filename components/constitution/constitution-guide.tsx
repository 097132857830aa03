import { useLocale, useTranslations } from 'next-intl'
import { ListFilter } from '@/components/lists/list-filter'
import { Contents } from '@/components/ui/contents'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import { dropped, editionOf1995 } from '@/content/constitution/articles-of-1995'
import { guide } from '@/content/constitution/guide'
import { sections } from '@/content/constitution/sections'
import { type TopicId, topics } from '@/content/constitution/topics'
import { type ArticleId, articleIds, articleName, articlePath, type ChangeLabel, changeLabels, sectionOf } from '@/lib/constitution'
import { formatDay } from '@/lib/format'
import { reference } from '@/lib/law'
import styles from './guide.module.css'
import { Mark, MarkSquare } from './mark'
import { Strip } from './strip'
import '@/components/ui/field.css'
import '@/components/ui/table.css'

/** Articles with a label, without the preamble, which is not counted as an article. */
const withLabel = (label: ChangeLabel) => articleIds.filter((id) => id !== 'preamble' && guide[id].label === label)

/** The marks of all points. */
const marks = articleIds.flatMap((id) => Object.values(guide[id].marks ?? {}))

/** Changed articles in which no rule is another: only the body has another name. */
const onlyBody = articleIds.filter((id) => 'onlyBody' in guide[id])

/** The labels from the most frequent to the rarest, as the table of them and the filter list them. */
const inTable = changeLabels.toSorted((a, b) => withLabel(b).length - withLabel(a).length)

/** Sections of at most so many articles are open as served. */
const fewArticles = 5

/** All articles: how many changed, each by section with a filter, and by topic. */
export function ConstitutionGuide() {
  const locale = useLocale()
  const t = useTranslations('Constitution')
  const filter = useTranslations('Filter')
  return (
    <>
      <p className="meta">{t('own')}</p>
      <div className="wide">
        <Contents
          entries={(['counts', 'bySection', 'byTopic', 'method'] as const).map((name) => ({ id: anchors[name], label: t(name) }))}
        />
      </div>
      <h2 id={anchors.counts}>{t('counts')}</h2>
      <div className={`scroll ${styles.counts}`}>
        <table className="table">
          <thead>
            <tr>
              {(['label', 'articles', 'points'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`table.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inTable.map((label) => (
              <tr key={label}>
                <th scope="row">
                  <Mark label={label}>{t(`label.${label}`)}</Mark>
                </th>
                <td>{withLabel(label).length}</td>
                <td>{marks.filter((mark) => mark === label).length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="meta">{t('pointsNote')}</p>
      <h2 id={anchors.bySection}>{t('bySection')}</h2>
      <ListFilter label={t('search')} found={t('found')} none={t('nothing')} twin={filter('twin')}>
        <label>
          {t('byLabel')}
          <select className="field" name="label" autoComplete="off">
            <option value="">{t('all')}</option>
            {inTable.map((label) => (
              <option key={label} value={label}>
                {t(`label.${label}`)}
              </option>
            ))}
          </select>
        </label>
      </ListFilter>
      <ul className={styles.articles}>
        <Entry id="preamble" />
      </ul>
      {sections.map((section) => {
        const ids = articleIds.filter((id) => sectionOf(id, sections) === section)
        return (
          <details
            key={section.roman}
            id={`s-${section.roman.toLowerCase()}`}
            className={`wide ${styles.section}`}
            data-part=""
            open={ids.length <= fewArticles}
          >
            <summary>
              <h3 id={`section-${section.first}`}>
                {section.roman}. <RegistryText text={section.title[locale]} />
              </h3>
              <Strip labels={ids.map((id) => guide[id].label)} />
              <span>
                {section.first}–{section.last}
              </span>
            </summary>
            <ul className={styles.articles}>
              {ids.map((id) => (
                <Entry key={id} id={id} />
              ))}
            </ul>
          </details>
        )
      })}
      <details id={anchors.byTopic} className={`wide ${styles.section}`}>
        <summary>
          <h2>{t('byTopic')}</h2>
          <span>{Object.keys(topics).length}</span>
        </summary>
        <div className={styles.topics}>
          {(Object.keys(topics) as TopicId[]).map((topic) => (
            <details key={topic} id={`t-${topic}`}>
              <summary>
                <RegistryText text={topics[topic][locale]} />
              </summary>
              <ul className={styles.articles}>
                {articleIds
                  .filter((id) => (guide[id].topics as readonly TopicId[]).includes(topic))
                  .map((id) => (
                    <li key={id}>
                      <ArticleLink id={id} />
                    </li>
                  ))}
              </ul>
            </details>
          ))}
        </div>
      </details>
      <details id={anchors.method} className={`wide ${styles.section}`}>
        <summary>
          <h2>{t('method')}</h2>
        </summary>
        <dl>
          {inTable.map((label) => (
            <div key={label}>
              <dt>
                <Mark label={label}>{t(`label.${label}`)}</Mark>
              </dt>
              <dd className={styles.meaning}>{t(`labelText.${label}`)}</dd>
            </div>
          ))}
        </dl>
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
      </details>
      <p>
        <Link to="/constitution/1995">{t('old', { year: '1995' })}</Link>. {t('dropped')}: {Object.keys(dropped).length}.
      </p>
      <p>
        {t('file')} <a href="/data/constitution.json">/data/constitution.json</a>
      </p>
    </>
  )
}

/** The headings of the page, by their words. */
const anchors = { counts: 'counts', bySection: 'sections', byTopic: 'topics', method: 'method' } as const

function ArticleLink({ id }: { id: ArticleId }) {
  const locale = useLocale()
  return (
    <Link to={articlePath(id)}>
      <MarkSquare label={guide[id].label} />
      <span>
        {articleName(locale, id)}. {guide[id][locale].title}
      </span>
    </Link>
  )
}

function Entry({ id }: { id: ArticleId }) {
  const locale = useLocale()
  const t = useTranslations('Constitution')
  const { label, topics: topicIds } = guide[id]
  return (
    <li data-entry="" data-label={label}>
      <ArticleLink id={id} />
      <p className="meta">
        {t(`label.${label}`)} · <RegistryText text={topicIds.map((topic) => topics[topic][locale]).join(' · ')} />
      </p>
    </li>
  )
}
