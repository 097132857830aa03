/** The order of the list of sources, and the periods by which it is filtered. */
import type { Source } from './fact'

export const periods = ['before', 'vote', 'after', 'undated'] as const

/** The period of a day of publication (ISO day): before 15 March 2026, 15 to 17 March, or later. */
export function periodOf(day: string | null): (typeof periods)[number] {
  if (!day) return 'undated'
  return day < '2026-03-15' ? 'before' : day <= '2026-03-17' ? 'vote' : 'after'
}

/** Ids of sources from the newest to the oldest; those without a date come last. */
export function newestFirst<Id extends string>(sources: Record<Id, Source>): Id[] {
  return (Object.keys(sources) as Id[]).sort((a, b) => (sources[b].date ?? '').localeCompare(sources[a].date ?? ''))
}
