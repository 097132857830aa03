import { useLocale, useTranslations } from 'next-intl'
import { facts } from '@/content/facts'
import { factsBySource } from '@/content/facts-by-source'
import type { SourceId } from '@/content/sources'
import { type Fact, factText } from '@/lib/fact'
import { Marked } from './marked'

/** The facts that rest on a source, to open. */
export function RestingFacts({ source }: { source: SourceId }) {
  const locale = useLocale()
  const t = useTranslations('News')
  const ids = factsBySource.get(source) ?? []
  if (!ids.length) return null
  return (
    <details id={`facts-${source}`} className="meta">
      <summary>{t('facts', { count: String(ids.length) })}</summary>
      <ul>
        {ids.map((id) => {
          const fact: Fact = facts[id]
          return <li key={id}><Marked text={`${fact.label[locale]}: ${factText(fact, locale)}`} /></li>
        })}
      </ul>
    </details>
  )
}
