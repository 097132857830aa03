import { resultRows, turnoutRows } from '@/lib/result-tables'
import type { RegionId } from '@/lib/regions'
import type { BulletinId } from '@/lib/results'
import { facts } from './facts'
import { bulletinSources, regions, results } from './results'
import { type SourceId, sources } from './sources'

/** Who printed the figure of a region (or of the country, `kz`) at a bulletin; nobody where it is unknown. */
export function sourcesOf(id: RegionId | 'kz', bulletin: BulletinId): readonly SourceId[] {
  if (id === 'kz') return facts[`turnout-${bulletin}`].sources
  return regions[id].turnout[bulletin] === null ? [] : bulletin === '2000' ? regions[id].last : bulletinSources[bulletin]
}

const told = [
  'entitled', 'entitled-lists', 'participated', 'turnout', 'for', 'for-share', 'for-share-answers', 'for-share-entitled', 'against', 'against-share', 'invalid', 'invalid-share',
  'not-counted', 'not-counted-share', 'voted-abroad', 'exit-poll-eurasian', 'exit-poll-socis', 'exit-poll-amanat',
  ...results.bulletins.flatMap(({ id }) => [`ballots-${id}`, `turnout-${id}`])
]

/** The rows of `/data/results.csv`. */
export const resultTable = resultRows(facts, told, sources)
/** The rows of `/data/turnout.csv`. */
export const turnoutTable = turnoutRows(results, regions, sourcesOf, sources)
