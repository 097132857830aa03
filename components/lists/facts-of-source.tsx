import { useLocale, useTranslations } from 'next-intl'
import { type FactId, facts } from '@/content/facts'
import { factSince } from '@/content/known'
import type { SourceId } from '@/content/sources'
import { type Fact, factsBySource, factText } from '@/lib/fact'
import { earliest } from '@/lib/known'
import { RegistryText } from '@/components/ui/registry-text'

const bySource = factsBySource<FactId, SourceId>(facts)

/** The facts that cite a source, in a panel to open; nothing if there are none. */
export function FactsOfSource({ source }: { source: SourceId }) {
  const locale = useLocale()
  const t = useTranslations('News')
  const ids = bySource.get(source) ?? []
  if (!ids.length) return null
  return (
    <details id={`facts-${source}`} className="meta" data-since={earliest(ids.map((id) => factSince[id]))}>
      <summary>{t('facts', { count: String(ids.length) })}</summary>
      <ul>
        {ids.map((id) => {
          const fact: Fact = facts[id]
          return (
            <li key={id} data-since={factSince[id]}>
              <RegistryText text={`${fact.label[locale]}: ${factText(fact, locale)}`} />
            </li>
          )
        })}
      </ul>
    </details>
  )
}
