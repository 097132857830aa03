/** The order of the list of sources: its shelves, the months of each, and the periods by which it is filtered. */
import type { Source } from './fact'

export const periods = ['before', 'vote', 'after', 'undated'] as const

/** The period of a day of publication (ISO day): before 15 March 2026, 15 to 17 March, or later. */
export function periodOf(day: string | null): (typeof periods)[number] {
  if (!day) return 'undated'
  return day < '2026-03-15' ? 'before' : day <= '2026-03-17' ? 'vote' : 'after'
}

/** What others report, and the acts and announcements that they report on. */
export const shelves = ['news', 'acts'] as const
export type Shelf = (typeof shelves)[number]

/** The order of kinds within a day, and the shelf of each. */
const kinds: readonly [Source['kind'], Shelf][] = [
  ['law', 'acts'],
  ['decree', 'acts'],
  ['official', 'acts'],
  ['news', 'news'],
  ['analysis', 'news']
]
const rankOf = ({ kind }: Source) => kinds.findIndex(([each]) => each === kind)

/** The month in which the one-chamber Parliament was proposed: what is older stands together, not by month. */
const firstMonth = '2025-09'

/** A month («2026-03»), or what has none: older sources, those without a date, and those on another subject. */
export type Stretch = string | 'earlier' | 'undated' | 'aside'

export type Part<Id extends string> = { stretch: Stretch; ids: Id[] }

/**
 * The sources of a shelf: months from the newest to the oldest, then what is older, what has no date, what is on another subject. Within a
 * month the newest come first; of one day acts, then news, then analysis, otherwise as in the registry.
 * @param aside sources on another subject (content/sources-aside.ts)
 */
export function partsOfShelf<Id extends string>(sources: Record<Id, Source>, shelf: Shelf, aside: readonly Id[]): Part<Id>[] {
  const ids = (Object.keys(sources) as Id[])
    .filter((id) => kinds[rankOf(sources[id])]?.[1] === shelf)
    .sort((a, b) => (sources[b].date ?? '').localeCompare(sources[a].date ?? '') || rankOf(sources[a]) - rankOf(sources[b]))
  const parts = new Map<Stretch, Id[]>()
  const stretchOf = (id: Id): Stretch => {
    const { date } = sources[id]
    if (aside.includes(id)) return 'aside'
    if (!date) return 'undated'
    return date < firstMonth ? 'earlier' : date.slice(0, 7)
  }
  for (const id of ids) parts.set(stretchOf(id), [...(parts.get(stretchOf(id)) ?? []), id])
  const last: Stretch[] = ['earlier', 'undated', 'aside']
  const order = [...[...parts.keys()].filter((stretch) => !last.includes(stretch)), ...last]
  return order.flatMap((stretch) => (parts.has(stretch) ? [{ stretch, ids: parts.get(stretch)! }] : []))
}
