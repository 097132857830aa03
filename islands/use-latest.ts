'use client'
import { useQuery } from '@tanstack/react-query'
import { asked } from '@/browser/shown-instant'
import type { Bulletin, BulletinId, RegionTurnout } from '@/lib/results'
import { useLive } from './use-now'

type File = {
  bulletins: readonly Bulletin[]
  regions: readonly { iso: string; turnout: readonly { bulletin: BulletinId; percent: number | null }[] }[]
}

/** The numbers as the data file has them now. */
async function fetchResults(signal: AbortSignal) {
  const response = await fetch('/data/results.json', { signal })
  if (!response.ok) throw new Error(`/data/results.json answered ${response.status}`)
  const { bulletins, regions } = (await response.json()) as File
  const turnoutOf = ({ turnout }: File['regions'][number]) =>
    Object.fromEntries(turnout.map(({ bulletin, percent }) => [bulletin, percent])) as RegionTurnout
  return {
    bulletins,
    regions: Object.fromEntries(regions.map((region) => [region.iso.toLowerCase(), turnoutOf(region)])) as Record<string, RegionTurnout>
  }
}

/** The numbers of the vote as they come in: asked for each minute while `coming`, on a page of the present. Undefined: as served. */
export function useLatest(coming: boolean) {
  const live = useLive()
  const enabled = live && coming && asked() === null
  const { data } = useQuery({ queryKey: ['results'], queryFn: ({ signal }) => fetchResults(signal), enabled, refetchInterval: 60_000 })
  return enabled ? data : undefined
}
