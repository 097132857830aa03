import { useLocale, useTranslations } from 'next-intl'
import { type FactId, facts } from '@/content/facts'
import { type SourceId, sources } from '@/content/sources'
import { type Fact, leadSource } from '@/lib/fact'
import { Cite } from '@/components/prose/cite'

/** A source, and the instant (ISO) from which it was there, where a page may show an earlier one. */
type Item = { id: SourceId; since?: string }

/** The sources of a section in one line under its figures, each once. */
export function SectionSources({ items }: { items: readonly Item[] }) {
  const t = useTranslations('Results')
  const once = items.filter(({ id }, index) => items.findIndex((other) => other.id === id) === index)
  return (
    <p className="meta links" data-since={once[0]?.since}>
      {t('sectionSources')}{' '}
      {once.map(({ id, since }) => (
        <span key={id} data-since={since}>
          <Cite id={id} />{' '}
        </span>
      ))}
    </p>
  )
}

/** The sources that lead for some facts, in the order of the facts. */
export function useLeads(ids: readonly FactId[]): SourceId[] {
  const locale = useLocale()
  return ids.map((id) => leadSource((facts[id] as Fact<SourceId>).sources, sources, locale))
}
