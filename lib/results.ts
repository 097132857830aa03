/** The numbers of the vote: their types, what follows from them, and whether they agree with one another. */
import { moreThanHalf } from './decision'
import type { RegionId } from './regions'

/** The commission published turnout six times on 15 March 2026; the ids are the hours (UTC+5) for which it did. */
export const bulletinIds = ['1000', '1200', '1400', '1600', '1800', '2000'] as const
export type BulletinId = (typeof bulletinIds)[number]

export type Bulletin = {
  id: BulletinId
  /** ISO instant that the turnout refers to. */
  at: string
  /** ISO instant at which it was published. */
  known: string
  /** Citizens who had received a ballot; null until it is published. */
  ballots: number | null
  /** The same as a share of the citizens on the lists, in percent, as published by the commission. */
  percent: number | null
}

/** The national result. Null means: unknown, or not yet published. */
export type National = {
  status: 'awaited' | 'preliminary' | 'final'
  /** ISO day of the commission's statement. */
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

/** A share in percent, rounded to two decimals; null if a number is missing or `whole` is 0. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : Math.round((part / whole) * 10_000) / 100
}

/** The two answers as shares of three bases. The one in the law (Article 31(3)) is those who took part: `legal`. */
export function denominators({ for: yes, against, participated, entitled }: National) {
  const answers = yes === null || against === null ? null : yes + against
  return [
    { base: 'participated', whole: participated, percent: share(yes, participated), against: share(against, participated), legal: true },
    { base: 'answers', whole: answers, percent: share(yes, answers), against: share(against, answers), legal: false },
    { base: 'entitled', whole: entitled, percent: share(yes, entitled), against: share(against, entitled), legal: false }
  ] as const
}

/**
 * The rank of a region among the `of` regions whose turnout is known at a bulletin, the highest first.
 * @returns `from` and `to` differ if several regions share the rank; null if the region's figure is unknown
 */
export function rank(regions: Results['regions'], id: RegionId, bulletin: BulletinId): { from: number; to: number; of: number } | null {
  const ownShare = regions[id][bulletin]
  if (ownShare === null) return null
  const knownShares = Object.values(regions).flatMap((turnout) => turnout[bulletin] ?? [])
  const higher = knownShares.filter((other) => other > ownShare).length
  return { from: higher + 1, to: higher + knownShares.filter((other) => other === ownShare).length, of: knownShares.length }
}

/** How many steps the scale of shares has; each is 20 percent wide, at every hour. */
export const shareSteps = 5
/** The step of a share in percent on the scale: 0 for less than 20, 4 for 80 to 100. */
export const shareStep = (percent: number) => Math.min(Math.floor(percent / (100 / shareSteps)), shareSteps - 1)

export type Check = {
  id: 'sum' | 'turnout' | 'shares' | 'quorum' | 'majority' | 'bulletins' | 'rising' | 'regionsRising' | 'bounds' | 'between'
  /** The arithmetic with its numbers, in plain signs: «7954667 + … = 9127192». */
  lines: string[]
  holds: boolean
}

/**
 * Checks whether the numbers agree. A check whose numbers are not all known is left out.
 * @param publishedShares the shares that the commission published, in percent
 */
export function checks(
  { national, bulletins, regions }: Results,
  publishedShares: { turnout: number; for: number; against: number; invalid: number; notCounted: number }
): Check[] {
  const { entitled, onLists, participated, for: yes, against, invalid, notCounted } = national
  const made: Check[] = []
  if (participated !== null && yes !== null && against !== null && invalid !== null && notCounted !== null && entitled !== null) {
    const shares = [
      [yes, publishedShares.for],
      [against, publishedShares.against],
      [invalid, publishedShares.invalid],
      [notCounted, publishedShares.notCounted]
    ] as const
    made.push(
      {
        id: 'sum',
        lines: [`${yes} + ${against} + ${invalid} + ${notCounted} = ${participated}`],
        holds: yes + against + invalid + notCounted === participated
      },
      {
        id: 'turnout',
        lines: [`${participated} / ${entitled} = ${publishedShares.turnout}%`],
        holds: share(participated, entitled) === publishedShares.turnout
      },
      {
        id: 'shares',
        lines: shares.map(([part, percent]) => `${part} / ${participated} = ${percent}%`),
        holds: shares.every(([part, percent]) => share(part, participated) === percent)
      },
      { id: 'quorum', lines: [`${participated} ≥ ${moreThanHalf(entitled)}`], holds: participated >= moreThanHalf(entitled) },
      { id: 'majority', lines: [`${yes} ≥ ${moreThanHalf(participated)}`], holds: yes >= moreThanHalf(participated) }
    )
  }
  const published = bulletins.filter(({ ballots, percent }) => ballots !== null && percent !== null)
  if (published.length && onLists !== null) {
    made.push({
      id: 'bulletins',
      lines: published.map(({ ballots, percent }) => `${ballots} / ${onLists} = ${percent}%`),
      holds: published.every(({ ballots, percent }) => share(ballots, onLists) === percent)
    })
    made.push({
      id: 'rising',
      lines: [published.map(({ percent }) => `${percent}%`).join(' < ')],
      holds: published.every(({ percent }, index) => index === 0 || (percent ?? 0) > (published[index - 1]?.percent ?? 0))
    })
  }
  const series = Object.entries(regions).map(([id, turnout]) => ({
    id,
    values: bulletinIds.flatMap((bulletin) => turnout[bulletin] ?? [])
  }))
  const allValues = series.flatMap(({ values }) => values)
  if (allValues.length) {
    const falling = series.filter(({ values }) => values.some((value, index) => index > 0 && value < (values[index - 1] ?? 0)))
    const outOfBounds = series.filter(({ values }) => values.some((value) => value < 0 || value > 100))
    const notBetweenRegions = published.filter(({ id, percent }) => {
      const values = Object.values(regions).flatMap((turnout) => turnout[id] ?? [])
      return values.length > 0 && ((percent ?? 0) < Math.min(...values) || (percent ?? 0) > Math.max(...values))
    })
    made.push(
      { id: 'regionsRising', lines: falling.map(({ id, values }) => `${id}: ${values.join(', ')}`), holds: falling.length === 0 },
      { id: 'bounds', lines: outOfBounds.map(({ id, values }) => `${id}: ${values.join(', ')}`), holds: outOfBounds.length === 0 },
      { id: 'between', lines: notBetweenRegions.map(({ id, percent }) => `${id}: ${percent}%`), holds: notBetweenRegions.length === 0 }
    )
  }
  return made
}
