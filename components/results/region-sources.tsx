import { useLocale, useTranslations } from 'next-intl'
import { facts } from '@/content/facts'
import { regions, results, voteGroups } from '@/content/results'
import { formatPercent } from '@/lib/format'
import type { RegionId } from '@/lib/regions'
import { bulletinIds } from '@/lib/results'
import { SourceList } from '@/components/lists/source-list'
import { turnoutLead, turnoutSources } from './turnout-sources'

/** The sources of a region's page, with what a tap on one of its figures shows: its turnout at each hour, its votes. */
export function RegionSources({ id }: { id: RegionId }) {
  const locale = useLocale()
  const t = useTranslations('Region')
  const { name, turnout, votes } = regions[id]
  const sources = new Set(bulletinIds.flatMap((bulletin) => [...turnoutSources(id, bulletin)]))
  const voteFacts = votes ? [votes.participated, ...voteGroups.flatMap((group) => [votes[group].count, votes[group].share])] : []
  const figures = results.bulletins.flatMap(({ id: hour, known }) => {
    const [source, value] = [turnoutLead(id, hour, locale), turnout[hour]]
    if (!source || value === null) return []
    const { label, status, asOf } = facts[`turnout-${hour}`]
    const words = `${name[locale]}. ${label[locale]}: ${formatPercent(value, locale, { decimals: 2 })}`
    return { id: hour, source, words, status, asOf, note: t('preliminary'), since: known }
  })
  return (
    <SourceList
      citations={[
        ...[...sources].map((source) => ({ kind: 'source' as const, id: source })),
        ...voteFacts.map((fact) => ({ kind: 'fact' as const, id: fact }))
      ]}
      figures={figures}
    />
  )
}
