import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageTitle } from '@/components/frame/page-title'
import { origin } from '@/components/frame/site'
import { SourceLink } from '@/components/ui/source-link'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import { acts } from '@/content/acts'
import { articlesOf1995 } from '@/content/constitution/articles-of-1995'
import { guide } from '@/content/constitution/guide'
import { sections } from '@/content/constitution/sections'
import { topics } from '@/content/constitution/topics'
import { type ArticleId, articleName, articlePath, oldArticle, oldPoint, pointAnchor, sectionOf } from '@/lib/constitution'
import { reference } from '@/lib/law'
import { locales } from '@/lib/locale'
import { href, parallel } from '@/lib/pages'
import { needsScript } from '@/lib/shown-by-styles'
import { ArticleNavigation } from './article-navigation'
import styles from './constitution.module.css'
import { TextState } from './text-state'
import '@/components/ui/box.css'
import '@/components/ui/button.css'
import '@/components/ui/tag.css'

/** An article in plain words: summary, points, what changed since 1995, where the official text is and how to cite it. */
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
        <Link to={parallel(articlePath(id))}>{t('parallel')}</Link>
      </p>
      {Object.keys(points).length > 0 && (
        <>
          <h2 id="points">{t('points')}</h2>
          <ol className={styles.points}>
            {Object.entries(points).map(([point, gist]) => (
              <li key={point} id={pointAnchor(point)} className={point.includes('.') ? styles.sub : undefined}>
                <a href={`#${pointAnchor(point)}`}>{reference(locale, id, point)}</a>
                <p>{gist}</p>
              </li>
            ))}
          </ol>
        </>
      )}
      <h2 id="change">{t('change')}</h2>
      <p>
        <span className="tag">{t(`label.${label}`)}</span> {difference}
      </p>
      <p className="meta">
        {t('ground')} {ground}
      </p>
      {from.length > 0 ? <h3 id="counterparts">{t('counterparts')}</h3> : <p>{t('noCounterparts')}</p>}
      <ul className={styles.old}>
        {[...new Set(from.map(oldArticle))].map((old) => {
          const namedPoints = from.filter((oldReference) => oldArticle(oldReference) === old && oldPoint(oldReference))
          return (
            <li key={old}>
              <a href={href(locale, `/constitution/1995#a${old}`)}>{articleName(locale, old)}</a>: {articlesOf1995[old]?.[locale]}
              {namedPoints.length > 0 && (
                <span className="meta">
                  {' '}
                  {t('namedPoints')} {namedPoints.map((oldReference) => reference(locale, old, oldPoint(oldReference))).join('; ')}.
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <h2 id="topics">{t('topics')}</h2>
      <p>
        {join(
          topicIds.map((topic) => (
            <Link key={topic} to={`/constitution#t-${topic}`}>
              <RegistryText text={topics[topic][locale]} />
            </Link>
          ))
        )}
      </p>
      <h2 id="official">{t('official')}</h2>
      <ul className={styles.official}>
        {locales.map((language) => (
          <li key={language}>
            <SourceLink id={acts.constitution[language]} />
          </li>
        ))}
      </ul>
      <p>{t('cite')}</p>
      <p id="citation" className={styles.cite}>
        {t('citeSource', { reference: id === 'preamble' ? articleName(locale, id).toLowerCase() : reference(locale, id) })}. {origin}
        {href(locale, articlePath(id))}
      </p>
      <p data-copy="" {...needsScript}>
        <button className="button" type="button">
          {t('copy')}
        </button>{' '}
        <span role="status" data-copied={t('copied')} data-failed={t('copyFailed')} />
      </p>
      <ArticleNavigation id={id} />
    </>
  )
}

/** The items with « · » between them. */
const join = (items: ReactNode[]) => items.flatMap((item, index) => (index ? [' · ', item] : [item]))
