import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import { differenceOf } from '@/content/differences'
import { type FactId, facts } from '@/content/facts'
import { factSince, inStory } from '@/content/known'
import { type SourceId, sources } from '@/content/sources'
import { type Fact, factText, leadSource } from '@/lib/fact'
import { latest } from '@/lib/known'
import { EntryOfSource } from './entry-of-source'

/**
 * What is known of a fact, in the list of sources: value, status, day, what was counted, from what it was computed, which figures disagree.
 * A tap on the fact in the text shows it in a panel (browser/fact-note.ts), with the reason why we use this one: on a page that would weigh
 * two kilobytes.
 * @param since the instant (ISO) since which its source shows
 */
export function FactOfSource({ id, since }: { id: FactId; since: string }) {
  const locale = useLocale()
  const t = useTranslations()
  const fact: Fact<SourceId, FactId> = facts[id]
  const difference = differenceOf(id)
  const others = difference?.facts.filter((other) => other !== id) ?? []
  const othersSince = difference && inStory(latest(difference.facts.map((other) => factSince[other])))
  const valueOf = (other: FactId) => `${facts[other].label[locale]}: ${factText(facts[other], locale)}`
  return (
    <EntryOfSource
      id={id}
      words={valueOf(id)}
      status={fact.status}
      asOf={fact.asOf}
      since={factSince[id] > since ? inStory(factSince[id]) : undefined}
    >
      {/* A note on a figure that differs may tell of the others. */}
      {fact.note && (
        <span data-since={othersSince}>
          {' '}
          <RegistryText text={fact.note[locale]} />
        </span>
      )}
      {fact.from && (
        <span>
          {' '}
          <RegistryText text={`${t('Source.from')} ${fact.from.map(valueOf).join('; ')}.`} />
        </span>
      )}
      {difference && (
        <span data-since={othersSince}>
          {' '}
          <RegistryText
            text={`${t('Source.differs')} ${others
              .map((other) => `${factText(facts[other], locale)} (${sources[leadSource(facts[other].sources, sources, locale)].publisher})`)
              .join('; ')}.`}
          />{' '}
          <Link to={`/results/why-numbers-differ#${difference.id}`}>{t('Results.why')}</Link>
        </span>
      )}
    </EntryOfSource>
  )
}
