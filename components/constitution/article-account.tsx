import { useLocale, useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { PageTitle } from '@/components/frame/page-title'
import { origin } from '@/components/frame/site'
import { SourceLink } from '@/components/ui/source-link'
import { Contents } from '@/components/ui/contents'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import { acts } from '@/content/acts'
import { sourceSince } from '@/content/known'
import { articlesOf1995 } from '@/content/constitution/articles-of-1995'
import { guide } from '@/content/constitution/guide'
import { sections } from '@/content/constitution/sections'
import { type TopicId, topics } from '@/content/constitution/topics'
import { type ArticleId, articleName, articlePath, oldArticle, sectionOf } from '@/lib/constitution'
import { reference } from '@/lib/law'
import { locales } from '@/lib/locale'
import { href, parallel } from '@/lib/pages'
import { needsScript } from '@/lib/shown-by-styles'
import { ArticleNavigation } from './article-navigation'
import { ArticlePoints } from './article-points'
import styles from './constitution.module.css'
import { Mark } from './mark'
import { TextState } from './text-state'
import '@/components/ui/box.css'
import '@/components/ui/button.css'

/** More topics than these fold. */
const mostTopics = 5

/** An article in plain words: summary, what changed since 1995, its points, where the official text is and how to cite it. */
export function ArticleAccount({ id }: { id: ArticleId }) {
  const locale = useLocale()
  const t = useTranslations('Constitution')
  const {
    label,
    from,
    topics: topicIds,
    [locale]: { title, summary, points, daily, difference, ground }
  } = guide[id]
  const section = sectionOf(id, sections)
  const hasPoints = Object.keys(points).length > 0
  const oldArticles = [...new Set(from.map(oldArticle))]
  const officialKnown = { 'data-since': sourceSince[acts.constitution[locale]] }
  return (
    <>
      <PageTitle>
        {articleName(locale, id)}. {title}
      </PageTitle>
      {section && (
        <p className="meta">
          {t('section', { roman: section.roman })}. <RegistryText text={section.title[locale]} />
        </p>
      )}
      <p className={`meta ${styles.own}`}>
        {t('ownTitle')} <TextState />
      </p>
      <p className={styles.summary}>{summary}</p>
      {daily && (
        <p className={`callout ${styles.daily}`}>
          <b>{t('daily')}</b> {daily}
        </p>
      )}
      <p>
        <Link className="reach" to={parallel(articlePath(id))}>
          {t('parallel')}
        </Link>
      </p>
      {hasPoints && (
        <Contents
          short
          entries={[
            { id: 'change', label: t('short.change') },
            { id: 'points', label: t('short.points') },
            { id: 'official', label: t('officialText'), shown: officialKnown }
          ]}
        />
      )}
      <h2 id="change">{t('change')}</h2>
      <p>
        <Mark label={label}>{t(`label.${label}`)}</Mark>. {difference}
      </p>
      <details id="ground">
        <summary>{t('ground')}</summary>
        <p>{ground}</p>
      </details>
      {hasPoints && (
        <>
          <h2 id="points">{t('points')}</h2>
          <ArticlePoints id={id} />
        </>
      )}
      {oldArticles.length > 0 ? (
        <details id="counterparts">
          <summary>
            {t('counterparts')} <span>{oldArticles.length}</span>
          </summary>
          <ul className={styles.old}>
            {oldArticles.map((old) => (
              <li key={old}>
                <a href={href(locale, `/constitution/1995#a${old}`)}>{articleName(locale, old)}</a>: {articlesOf1995[old]?.[locale]}
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p>{t('noCounterparts')}</p>
      )}
      <details id="cite">
        <summary>{t('cite')}</summary>
        <p id="citation" className={styles.cite}>
          {t('citeSource', { reference: id === 'preamble' ? articleName(locale, id).toLowerCase() : reference(locale, id) })}. {origin}
          {href(locale, articlePath(id))}
        </p>
        <p data-use="copy" data-done={t('copied')} data-failed={t('copyFailed')} {...needsScript}>
          <button className="button" type="button">
            {t('copy')}
          </button>{' '}
          <span role="status" />
        </p>
      </details>
      <h2 id="official" {...officialKnown}>
        {t('official')}
      </h2>
      <ul className={styles.official}>
        {locales.map((language) => (
          <li key={language} data-since={sourceSince[acts.constitution[language]]}>
            <SourceLink id={acts.constitution[language]} />
          </li>
        ))}
      </ul>
      {topicIds.length > mostTopics ? (
        <details id="topics">
          <summary>
            {t('topics')} <span>{topicIds.length}</span>
          </summary>
          <Topics of={topicIds} />
        </details>
      ) : (
        <Topics of={topicIds}>{t('topics')}:</Topics>
      )}
      <ArticleNavigation id={id} />
    </>
  )
}

/** Links to the topics of an article, after a label. */
function Topics({ of, children }: { of: readonly TopicId[]; children?: ReactNode }) {
  const locale = useLocale()
  return (
    <p className="links">
      {children}
      {of.map((topic) => (
        <Fragment key={topic}>
          {' '}
          <Link to={`/constitution#t-${topic}`}>
            <RegistryText text={topics[topic][locale]} />
          </Link>
        </Fragment>
      ))}
    </p>
  )
}
