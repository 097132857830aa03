import { useLocale, useTranslations } from 'next-intl'
import { acts } from '@/content/acts'
import { type FactId, facts } from '@/content/facts'
import { type SourceId, sources } from '@/content/sources'
import { type Fact, factText, leadSource } from '@/lib/fact'
import { formatDayCompact } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { phaseStarts } from '@/lib/phase'
import type { Locale } from '@/lib/locale'
import type { Citation } from '@/content/rules/read-prose.mjs'
import { Publisher } from '@/components/ui/source-link'
import { RegistryText } from '@/components/ui/registry-text'
import styles from '@/components/prose/prose.module.css'

type Props = {
  citations: readonly Citation[]
  /** Whether a page that shows an earlier instant leaves out facts that were not yet known. */
  asKnown?: boolean
  /** The languages of the page, if it has both: it then lists the sources in both. */
  languages?: readonly Locale[]
}

/**
 * The instant from which a fact counts as known. For facts of the day of the vote that is the start of `decided`, when the last station
 * abroad had closed: the hour at which the count was announced that day is not known.
 */
const knownSince = (asOf: string) => (asOf === facts['voting-day'].value ? phaseStarts.decided : dayStart(asOf))

/** The sources of a page, each with the facts that cite it, their status and day. */
export function SourceList({ citations, asKnown = false, languages }: Props) {
  const locale = useLocale()
  const t = useTranslations()
  const factsOfSource = new Map<SourceId, Set<FactId>>()
  for (const [language, { kind, id, complete }] of (languages ?? [locale]).flatMap((pageLanguage) =>
    citations.map((citation) => [pageLanguage, citation] as const)
  )) {
    if (complete || kind === 'term') continue
    if (kind === 'fact') {
      const fact: Fact<SourceId> = facts[id as FactId]
      const source = leadSource(fact.sources, sources, language)
      factsOfSource.set(source, (factsOfSource.get(source) ?? new Set()).add(id as FactId))
    } else {
      const source = kind === 'act' ? acts[id as keyof typeof acts][language] : (id as SourceId)
      factsOfSource.set(source, factsOfSource.get(source) ?? new Set())
    }
  }
  if (!factsOfSource.size) return null
  return (
    <details id="source-list" className={styles.sources}>
      <summary>
        <h2 id="sources">{t('Prose.sources')}</h2>
        <span>{factsOfSource.size}</span>
      </summary>
      <ul>
        {[...factsOfSource].map(([id, factIds]) => {
          const source = sources[id]
          return (
            <li key={id} id={`s-${id}`}>
              <a href={source.url} hrefLang={source.language} rel="external">
                <RegistryText text={source.title[locale]} />
              </a>
              <span className="meta">
                {' '}
                <Publisher source={source} />
                {`, ${source.date ? formatDayCompact(source.date) : t('Source.undated')}, ${t(`Source.language.${source.language}`)}`}
              </span>
              {factIds.size > 0 && (
                <ul className="meta">
                  {[...factIds].map((factId) => {
                    const fact: Fact = facts[factId]
                    return (
                      <li key={factId} data-since={asKnown ? knownSince(fact.asOf) : undefined}>
                        <RegistryText
                          text={`${fact.label[locale]}: ${factText(fact, locale)} (${t(`Status.${fact.status}`)}, ${formatDayCompact(fact.asOf)})`}
                        />
                      </li>
                    )
                  })}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
