/** The numbers of the vote: their shape, what follows from them, and whether they agree with one another. */
import { moreThanHalf } from './decision'
import type { RegionId } from './regions'

/** The commission told the turnout six times on 15 March 2026, by the hour (UTC+5). */
export const bulletinIds = ['1000', '1200', '1400', '1600', '1800', '2000'] as const
export type BulletinId = (typeof bulletinIds)[number]

export type Bulletin = {
  id: BulletinId
  /** ISO instant for which the turnout was told. */
  at: string
  /** ISO instant at which it was told. */
  known: string
  /** Citizens who had received a ballot; null before it was told. */
  ballots: number | null
  /** The same as a share of the citizens on the lists, in percent, as the commission told it. */
  percent: number | null
}

/** Null everywhere means: not known, or not yet. */
export type National = {
  status: 'awaited' | 'preliminary' | 'final'
  /** ISO day of the commission's word. */
  asOf: string | null
  entitled: number | null
  onLists: number | null
  participated: number | null
  for: number | null
  against: number | null
  invalid: number | null
  notCounted: number | null
}

/** Turnout of a region by bulletin, in percent of the citizens on its lists. */
export type RegionTurnout = Record<BulletinId, number | null>
/** A region as its table and map show it. */
export type RegionRow = {
  id: RegionId
  name: string
  short: string
  /** `kk` for a Kazakh name on a Russian page. */
  lang?: 'kk' | undefined
  tile: readonly [number, number]
  turnout: RegionTurnout
}

export type Results = { national: National; bulletins: readonly Bulletin[]; regions: Record<RegionId, RegionTurnout> }

/** A share in percent, rounded to two decimals; null where a number is missing. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : Math.round((part / whole) * 10_000) / 100
}

/** The votes for against three bases. The law's own (Article 31(3)) is those who took part. */
export function denominators({ for: yes, against, participated, entitled }: National) {
  const answers = yes === null || against === null ? null : yes + against
  return [
    { base: 'participated', whole: participated, percent: share(yes, participated), legal: true },
    { base: 'answers', whole: answers, percent: share(yes, answers), legal: false },
    { base: 'entitled', whole: entitled, percent: share(yes, entitled), legal: false }
  ] as const
}

/**
 * The place of a region among those whose turnout is known at a bulletin, the highest first; equals share a place.
 * @returns `from` and `to` differ where regions are equal; null where the region's own figure is unknown
 */
export function rank(regions: Results['regions'], id: RegionId, bulletin: BulletinId): { from: number; to: number; of: number } | null {
  const own = regions[id][bulletin]
  if (own === null) return null
  const known = Object.values(regions).flatMap((turnout) => turnout[bulletin] ?? [])
  const higher = known.filter((value) => value > own).length
  return { from: higher + 1, to: higher + known.filter((value) => value === own).length, of: known.length }
}

export type Check = {
  id: 'sum' | 'turnout' | 'shares' | 'quorum' | 'majority' | 'bulletins' | 'rising' | 'regionsRising' | 'bounds' | 'between'
  /** The arithmetic with its numbers, in plain signs: «7954667 + … = 9127192». */
  lines: string[]
  holds: boolean
}

/** Whether the numbers agree. Each check that can be made with what is known; a check without its numbers is left out. */
export function checks(
  { national, bulletins, regions }: Results,
  told: { turnout: number; for: number; against: number; invalid: number; notCounted: number }
): Check[] {
  const { entitled, onLists, participated, for: yes, against, invalid, notCounted } = national
  const found: Check[] = []
  if (participated !== null && yes !== null && against !== null && invalid !== null && notCounted !== null && entitled !== null) {
    const shares = [
      [yes, told.for],
      [against, told.against],
      [invalid, told.invalid],
      [notCounted, told.notCounted]
    ] as const
    found.push(
      {
        id: 'sum',
        lines: [`${yes} + ${against} + ${invalid} + ${notCounted} = ${participated}`],
        holds: yes + against + invalid + notCounted === participated
      },
      { id: 'turnout', lines: [`${participated} / ${entitled} = ${told.turnout}%`], holds: share(participated, entitled) === told.turnout },
      {
        id: 'shares',
        lines: shares.map(([part, percent]) => `${part} / ${participated} = ${percent}%`),
        holds: shares.every(([part, percent]) => share(part, participated) === percent)
      },
      { id: 'quorum', lines: [`${participated} ≥ ${moreThanHalf(entitled)}`], holds: participated >= moreThanHalf(entitled) },
      { id: 'majority', lines: [`${yes} ≥ ${moreThanHalf(participated)}`], holds: yes >= moreThanHalf(participated) }
    )
  }
  const told6 = bulletins.filter(({ ballots, percent }) => ballots !== null && percent !== null)
  if (told6.length && onLists !== null) {
    found.push({
      id: 'bulletins',
      lines: told6.map(({ ballots, percent }) => `${ballots} / ${onLists} = ${percent}%`),
      holds: told6.every(({ ballots, percent }) => share(ballots, onLists) === percent)
    })
    found.push({
      id: 'rising',
      lines: [told6.map(({ percent }) => `${percent}%`).join(' < ')],
      holds: told6.every(({ percent }, index) => index === 0 || (percent ?? 0) > (told6[index - 1]?.percent ?? 0))
    })
  }
  const series = Object.entries(regions).map(([id, turnout]) => ({
    id,
    values: bulletinIds.flatMap((bulletin) => turnout[bulletin] ?? [])
  }))
  const all = series.flatMap(({ values }) => values)
  if (all.length) {
    const falling = series.filter(({ values }) => values.some((value, index) => index > 0 && value < (values[index - 1] ?? 0)))
    const outside = series.filter(({ values }) => values.some((value) => value < 0 || value > 100))
    const apart = told6.filter(({ id, percent }) => {
      const values = Object.values(regions).flatMap((turnout) => turnout[id] ?? [])
      return values.length > 0 && ((percent ?? 0) < Math.min(...values) || (percent ?? 0) > Math.max(...values))
    })
    found.push(
      { id: 'regionsRising', lines: falling.map(({ id, values }) => `${id}: ${values.join(', ')}`), holds: falling.length === 0 },
      { id: 'bounds', lines: outside.map(({ id, values }) => `${id}: ${values.join(', ')}`), holds: outside.length === 0 },
      { id: 'between', lines: apart.map(({ id, percent }) => `${id}: ${percent}%`), holds: apart.length === 0 }
    )
  }
  return found
}
