import { facts } from '@/content/facts'
import { bulletinSources, regions } from '@/content/results'
import { type SourceId, sources } from '@/content/sources'
import { leadSource } from '@/lib/fact'
import type { Locale } from '@/lib/locale'
import type { RegionId } from '@/lib/regions'
import type { BulletinId } from '@/lib/results'

/** The sources of the turnout of a region (or of the country, `kz`) at a bulletin; none where it is unknown. */
export function turnoutSources(id: RegionId | 'kz', bulletin: BulletinId): readonly SourceId[] {
  if (id === 'kz') return facts[`turnout-${bulletin}`].sources
  return regions[id].turnout[bulletin] === null ? [] : bulletin === '2000' ? regions[id].last : bulletinSources[bulletin]
}

/** The one that leads in a language. */
export function turnoutLead(id: RegionId, bulletin: BulletinId, locale: Locale): SourceId | undefined {
  const [first, ...others] = turnoutSources(id, bulletin)
  return first && leadSource([first, ...others], sources, locale)
}
