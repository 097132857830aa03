/** The rules of facts and sources among themselves: days, values, and what took whose place. */
import type { Fact, Source } from '../../lib/fact'
import { parseDay, parseInstant } from '../../lib/instant'
import { sameAddress } from './duplicate-names'

type Facts = Readonly<Record<string, Fact>>
type Sources = Readonly<Record<string, Source>>

/** Why the value of a fact is none of its unit; null where it is sound. The day stays as it was written: nothing is put into words. */
export function valueProblem({ value, unit }: Pick<Fact, 'value' | 'unit'>): string | null {
  const text = String(value)
  if (unit === 'date' && parseDay(text) === null) return `its value "${text}" is no day; expected a day of the calendar as 2026-03-15`
  if (unit === 'instant' && (parseInstant(text) === null || !text.endsWith('+05:00')))
    return `its value "${text}" is no instant in Kazakhstan; expected one as 2026-03-15T07:00:00+05:00`
  if (typeof value === 'number' && !Number.isFinite(value)) return `its value ${text} is no number; expected digits`
  return null
}

/**
 * Days that must not lie in the future and do: when a figure was stated, when a source was published. The value of a fact may.
 * @param today ISO day: the later of the release and the clock (content-problems.ts)
 */
export function futureProblems(facts: Facts, sources: Sources, today: string): string[] {
  return [
    ...Object.entries(facts).map(([id, { asOf }]) => [`content/facts.ts: "${id}": asOf`, asOf] as const),
    ...Object.entries(sources).map(([id, { date }]) => [`content/sources.ts: "${id}": date`, date ?? ''] as const)
  ].flatMap(([at, day]) => futureProblem(at, day, today))
}

/** Public archives that keep a page as it was on a day. */
const archives = ['web.archive.org', 'archive.ph', 'archive.today', 'archive.is', 'archive.md', 'archive.vn']

/** Copies of sources whose address is none of an archive, or whose day cannot be right. */
export function archiveProblems(sources: Sources, today: string): string[] {
  return Object.entries(sources).flatMap(([id, { url, date, archive }]) => {
    if (!archive) return []
    const at = `content/sources.ts: "${id}": archive`
    // The Internet Archive says in its addresses which page it keeps, and since when.
    const [, year, month, dayOfMonth, kept] = /^https:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)\w*\/(.+)$/.exec(archive.url) ?? []
    return [
      ...(archives.some((host) => archive.url.startsWith(`https://${host}/`))
        ? []
        : [`${at}.url ${archive.url} is no address of an archive; expected https and one of ${archives.join(', ')}`]),
      ...dayProblems(`${at}.date`, archive.date, today),
      ...(date !== null && archive.date < date
        ? [`${at}.date ${archive.date} is before the source itself; expected ${date} or later`]
        : []),
      ...(year && `${year}-${month}-${dayOfMonth}` !== archive.date
        ? [`${at}.date ${archive.date} is not that of its address; expected ${year}-${month}-${dayOfMonth}`]
        : []),
      ...(kept && sameAddress(kept) !== sameAddress(url) ? [`${at}.url keeps another page: ${kept}; expected a copy of ${url}`] : [])
    ]
  })
}

/** The day that a page or an entry says of itself, if it is none or in the future. */
export function dayProblems(at: string, day: string, today: string): string[] {
  return parseDay(day) === null ? [`${at} "${day}" is no day; expected a day of the calendar as 2026-03-15`] : futureProblem(at, day, today)
}

const futureProblem = (at: string, day: string, today: string) =>
  parseDay(day) !== null && day > today ? [`${at} ${day} is in the future; expected a day up to ${today}, today in Kazakhstan`] : []

/** How firm a status is. A firmer fact may replace one with a later `asOf`, the day that a figure is for. */
const firmness = { official: 4, announced: 3, preliminary: 2, reported: 1, derived: 0 } as const satisfies Record<Fact['status'], number>

/** Facts that take their own place or rest on themselves, at once or round a circle, and those whose place an older one took. */
export function successionProblems(facts: Facts): string[] {
  const ids = Object.keys(facts)
  const replaced = (id: string) => facts[id]?.supersededBy ?? []
  const derived = (id: string) => facts[id]?.from ?? []
  const circle = (what: string, way: readonly string[]) =>
    way.length > 2 ? `${what} itself in a circle: ${way.join(' → ')}; expected a way that ends` : `${what} itself; expected another fact`
  return [
    ...circles(ids, replaced).map((way) => `content/facts.ts: "${way[0]}": ${circle('is superseded by', way)}`),
    ...circles(ids, derived).map((way) => `content/facts.ts: "${way[0]}": ${circle('is derived from', way)}`),
    ...Object.entries(facts).flatMap(([id, { asOf, status, supersededBy, disagreesWith }]) => {
      const later = supersededBy === undefined || supersededBy === id ? undefined : facts[supersededBy]
      return [
        ...(later && later.asOf < asOf && firmness[later.status] <= firmness[status]
          ? [
              `content/facts.ts: "${id}": superseded by "${supersededBy}" of ${later.asOf}, which is older; ` +
                `expected a fact of ${asOf} or later, or a firmer one than "${status}"`
            ]
          : []),
        ...(disagreesWith?.includes(id) ? [`content/facts.ts: "${id}": disagrees with itself; expected another fact`] : [])
      ]
    })
  ]
}

/** Circles: ways from an id back to itself, each reported once, at the first of its ids. */
function circles(ids: readonly string[], next: (id: string) => string | readonly string[]): string[][] {
  return ids.flatMap((start, place) => {
    const later = new Set(ids.slice(place))
    const ways: string[][] = [[start]]
    for (const way of ways) {
      for (const id of [next(way.at(-1)!)].flat()) {
        if (id === start) return [[...way, id]]
        // Each id once: one circle through `start` is enough to know.
        if (later.delete(id)) ways.push([...way, id])
      }
    }
    return []
  })
}
