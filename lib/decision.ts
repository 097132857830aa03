/** When a referendum counts as held and its decision as adopted: the arithmetic of Article 31 of the Referendum Law. */

export type Count = {
  /** Citizens entitled to take part. */
  entitled: number
  /** Citizens who took part. */
  participated: number
  /** Ballots for. */
  for: number
  /** Regions and cities in which more than half of those who took part voted for. */
  regions: number
}

/** The smallest whole number that is more than half of `whole`. */
export function moreThanHalf(whole: number): number {
  return Math.floor(whole / 2) + 1
}

/** The smallest whole number that is at least two thirds of `whole`. */
export function twoThirds(whole: number): number {
  return Math.ceil((whole * 2) / 3)
}

/**
 * Which conditions a count meets.
 * @param totalRegions how many regions and cities the commission counted
 * @returns `held`: more than half of those entitled took part (Article 31(2)); `majority`: more than half of those who took part
 * voted for (31(3), first part); `regional`: so it was in at least two thirds of the regions, as the commission counted them;
 * `adopted`: all three
 */
export function decide(count: Count, totalRegions: number) {
  const held = count.participated >= moreThanHalf(count.entitled)
  const majority = count.for >= moreThanHalf(count.participated)
  const regional = count.regions >= twoThirds(totalRegions)
  return { held, majority, regional, adopted: held && majority && regional }
}
