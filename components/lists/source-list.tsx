import { useLocale, useTranslations } from 'next-intl'
import { acts } from '@/content/acts'
import { type FactId, facts } from '@/content/facts'
import { inStory, sourceSince } from '@/content/known'
import { type SourceId, sources } from '@/content/sources'
import { type Fact, leadSource, type Source } from '@/lib/fact'
import { formatDayCompact } from '@/lib/format'
import { earliest, latest } from '@/lib/known'
import type { Locale } from '@/lib/locale'
import type { Citation } from '@/content/rules/read-prose.mjs'
import { ArchivedCopy, Publisher } from '@/components/ui/source-link'
import { RegistryText } from '@/components/ui/registry-text'
import { EntryOfSource } from './entry-of-source'
import { FactNote } from './fact-note'
import { FactOfSource } from './fact-of-source'
import styles from '@/components/prose/prose.module.css'

/** Whether the list names what a citation cites: terms have their glossary, and some citations name their source themselves. */
export const isListed = ({ kind, complete }: Citation) => kind !== 'term' && !complete

/** A figure that is no fact of the registry: of one region at one hour. */
type FigureOfSource = EntryOfSource & { source: SourceId; note: string }

type Props = {
  citations: readonly Citation[]
  figures?: readonly FigureOfSource[]
  /** The languages of the page, if it has both: it then lists the sources in both. */
  languages?: readonly Locale[]
}

/**
 * The sources of a page, each with the facts that cite it, their status and day. Where the page shows an earlier instant, what was not
 * yet known is left out.
 */
export function SourceList({ citations, figures = [], languages }: Props) {
  const locale = useLocale()
  const t = useTranslations()
  const factsOfSource = new Map<SourceId, Set<FactId>>()
  const addSource = (id: SourceId) => factsOfSource.set(id, factsOfSource.get(id) ?? new Set())
  for (const [language, { kind, id }] of (languages ?? [locale]).flatMap((pageLanguage) =>
    citations.filter(isListed).map((citation) => [pageLanguage, citation] as const)
  )) {
    if (kind === 'fact') {
      const fact: Fact<SourceId> = facts[id as FactId]
      for (const each of [language, locale]) addSource(leadSource(fact.sources, sources, each))
      // On a page in both languages a fact stands once.
      factsOfSource.get(leadSource(fact.sources, sources, locale))?.add(id as FactId)
    } else {
      addSource(kind === 'act' ? acts[id as keyof typeof acts][language] : (id as SourceId))
    }
  }
  for (const { source } of figures) addSource(source)
  if (!factsOfSource.size) return null
  return (
    <>
      <details
        id="source-list"
        className={styles.sources}
        data-since={inStory(earliest([...factsOfSource.keys()].map((id) => sourceSince[id])))}
      >
        <summary>
          <h2 id="sources">{t('Prose.sources')}</h2>
          <span data-since={latest([...factsOfSource.keys()].map((id) => sourceSince[id]))}>{factsOfSource.size}</span>
        </summary>
        <ul>
          {[...factsOfSource].map(([id, factIds]) => {
            const source: Source = sources[id]
            const own = figures.filter((figure) => figure.source === id)
            return (
              <li key={id} id={`s-${id}`} data-since={inStory(sourceSince[id])}>
                <a href={source.url} hrefLang={source.language} rel="external">
                  <RegistryText text={source.title[locale]} />
                </a>
                <span className="meta">
                  {' '}
                  <Publisher source={source} />
                  {`, ${source.date ? formatDayCompact(source.date) : t('Source.undated')}, ${t(`Source.language.${source.language}`)}`}
                </span>
                <ArchivedCopy source={source} />
                {(factIds.size > 0 || own.length > 0) && (
                  <ul className="meta">
                    {[...factIds].map((factId) => (
                      <FactOfSource key={factId} id={factId} since={sourceSince[id]} />
                    ))}
                    {own.map(({ note, ...figure }) => (
                      <EntryOfSource key={figure.id} {...figure}>
                        {' '}
                        <span>{note}</span>
                      </EntryOfSource>
                    ))}
                  </ul>
                )}
              </li>
            )
          })}
        </ul>
      </details>
      <FactNote />
    </>
  )
}
