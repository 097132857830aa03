import { useLocale, useTranslations } from 'next-intl'
import { acts } from '@/content/acts'
import { type FactId, facts } from '@/content/facts'
import { type SourceId, sources } from '@/content/sources'
import { type Fact, factText, leadSource } from '@/lib/fact'
import { formatDayCompact } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { phaseStarts } from '@/lib/phase'
import type { Locale } from '@/lib/locale'
import type { Citation } from '@/content/rules/prose.mjs'
import { Publisher } from '@/components/ui/external-link'
import { RegistryText } from '@/components/ui/registry-text'
import styles from '@/components/prose/prose.module.css'

type Props = {
  citations: readonly Citation[]
  /** At an earlier instant, leave out the facts that were not known then. */
  asKnown?: boolean
  /** The languages in which the page speaks, where it is more than its own. */
  languages?: readonly Locale[]
}

/** The day of the vote was told by the hour: its facts count as known once the stations had closed and the count was told. */
const knownSince = (asOf: string) => (asOf === facts['voting-day'].value ? phaseStarts.decided : dayStart(asOf))

/** The sources of a page, each with the facts that rest on it and how firm they are. */
export function SourceList({ citations, asKnown = false, languages }: Props) {
  const locale = useLocale()
  const t = useTranslations()
  const resting = new Map<SourceId, Set<FactId>>()
  for (const [language, { kind, id, complete }] of (languages ?? [locale]).flatMap((each) =>
    citations.map((citation) => [each, citation] as const)
  )) {
    if (complete || kind === 'term') continue
    if (kind === 'fact') {
      const fact: Fact<SourceId> = facts[id as FactId]
      const source = leadSource(fact.sources, sources, language)
      resting.set(source, (resting.get(source) ?? new Set()).add(id as FactId))
    } else {
      const source = kind === 'act' ? acts[id as keyof typeof acts][language] : (id as SourceId)
      resting.set(source, resting.get(source) ?? new Set())
    }
  }
  if (!resting.size) return null
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">{t('Prose.sources')}</h2>
      <ul>
        {[...resting].map(([id, factIds]) => {
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
    </section>
  )
}
