import { useLocale, useTranslations } from 'next-intl'
import { type FactId, facts } from '@/content/facts'
import { type SourceId, sources } from '@/content/sources'
import { type Fact, leadSource } from '@/lib/fact'
import { Cite } from '@/components/prose/cite'

/** A source, and the instant (ISO) from which it was there, where a page may show an earlier one. */
type Item = { id: SourceId; since?: string }

/** The sources of a section under its figures, each once: in one line, or, with an `id`, folded. */
export function SectionSources({ items, id }: { items: readonly Item[]; id?: string }) {
  const t = useTranslations('Results')
  const once = items.filter(({ id }, index) => items.findIndex((other) => other.id === id) === index)
  const marks = once.map(({ id, since }) => (
    <span key={id} data-since={since}>
      <Cite id={id} />{' '}
    </span>
  ))
  if (!id)
    return (
      <p className="meta links" data-since={once[0]?.since}>
        {t('sectionSources')} {marks}
      </p>
    )
  return (
    <details id={id} data-since={once[0]?.since}>
      <summary>{t('regionSources')}</summary>
      <p className="meta links">{marks}</p>
    </details>
  )
}

/** The sources that lead for some facts, in the order of the facts. */
export function useLeads(ids: readonly FactId[]): SourceId[] {
  const locale = useLocale()
  return ids.map((id) => leadSource((facts[id] as Fact<SourceId>).sources, sources, locale))
}
