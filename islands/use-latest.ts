'use client'
import { useQuery } from '@tanstack/react-query'
import { requestedInstant } from '@/browser/shown-instant'
import type { Bulletin, BulletinId, RegionTurnout } from '@/lib/results'
import { useLive } from './use-now'

/** What is read of /data/results.json. */
type ResultsFile = {
  bulletins: readonly Bulletin[]
  regions: readonly { iso: string; turnout: readonly { bulletin: BulletinId; percent: number | null }[] }[]
}

/** The bulletins, and the turnout of each region by its id, as the data file has them now. */
async function fetchResults(signal: AbortSignal) {
  const response = await fetch('/data/results.json', { signal })
  if (!response.ok) throw new Error(`/data/results.json answered ${response.status}`)
  const { bulletins, regions } = (await response.json()) as ResultsFile
  const turnoutOf = ({ turnout }: ResultsFile['regions'][number]) =>
    Object.fromEntries(turnout.map(({ bulletin, percent }) => [bulletin, percent])) as RegionTurnout
  return {
    bulletins,
    regions: Object.fromEntries(regions.map((region) => [region.iso.toLowerCase(), turnoutOf(region)])) as Record<string, RegionTurnout>
  }
}

/**
 * The latest numbers of the vote, fetched each minute; undefined where the served numbers hold.
 * @param isCounting whether new numbers may still come in; a page with `?at=` never fetches any
 */
export function useLatest(isCounting: boolean) {
  const live = useLive()
  const enabled = live && isCounting && requestedInstant() === null
  const { data } = useQuery({ queryKey: ['results'], queryFn: ({ signal }) => fetchResults(signal), enabled, refetchInterval: 60_000 })
  return enabled ? data : undefined
}
