/** Since when a fact or a source counts as known: a page that shows an earlier instant (`?at=`) leaves it out. */
import { type Fact, factInstant, type Source } from './fact'
import { dayStart } from './instant'
import { phaseStarts } from './phase'

const dayOfVote = phaseStarts.voting.slice(0, 10)
const dayAfter = phaseStarts.decided.slice(0, 10)

/** Instants (ISO) compare as text: all are written in +05:00. */
export const latest = (instants: readonly string[]) => [...instants].sort().at(-1)
export const earliest = (instants: readonly string[]) => [...instants].sort().at(0)

/**
 * The instant from which what was stated for a day counts as known: the beginning of that day. For the day of the vote and the one after
 * it is the start of `decided`: the hour at which the count was announced is not known.
 */
const knownSinceDay = (day: string) => (day === dayOfVote || day === dayAfter ? phaseStarts.decided : dayStart(day))

/**
 * The instant from which a fact counts as known.
 * @param published when it was published, where that is known better than by its day: with a bulletin of turnout, or before that day
 */
export function factKnownSince(fact: Pick<Fact, 'asOf' | 'unit' | 'value'>, published?: string): string {
  if (published) return published
  // An hour of the day of the vote is known when it has come.
  if (fact.unit === 'instant' && fact.asOf === dayOfVote) return String(fact.value)
  return knownSinceDay(fact.asOf)
}

/** What the registry says of a source, for `sourceKnownSince`. */
export type Evidence = {
  /** The facts that rest on it: the day they were stated for, and since when each counts as known. */
  facts: readonly { asOf: string; since: string }[]
  /** When the bulletins of turnout were published whose lists of regions it has. */
  bulletins: readonly string[]
  /** The day (ISO) from which it counts, for a source without a date on which no fact rests or an older one. */
  notBefore?: string | undefined
}

/**
 * The instant from which a source counts as known: the day of its date. Of the days of the vote the hour matters: there it is that of the
 * newest fact or bulletin in it. One without a date is as old as its newest fact; one without facts counts as a report on the vote.
 */
export function sourceKnownSince({ date }: Pick<Source, 'date'>, { facts, bulletins, notBefore }: Evidence): string {
  if (notBefore) return dayStart(notBefore)
  if (date && date !== dayOfVote && date !== dayAfter) return dayStart(date)
  const told = date ? facts.filter(({ asOf }) => asOf >= dayOfVote && asOf <= dayAfter) : facts
  // A list of regions says its hour; what else stands in it was told then.
  const hours = bulletins.length ? [...bulletins, ...told.filter(({ asOf }) => asOf > dayOfVote).map(({ since }) => since)] : []
  return latest(hours.length ? hours : told.map(({ since }) => since)) ?? phaseStarts.decided
}

/**
 * The instant from which a text holds that was written when the portal was: what it tells is known, and the days that it speaks of as past
 * have come.
 * @param facts that the text names, each with the instant from which it counts as known
 * @param sources since when the sources that it names count as known
 * @param written the day (ISO) on which it was written
 */
export function textHoldsSince(facts: readonly { fact: Fact; since: string }[], sources: readonly string[], written: string): string {
  const days = facts.flatMap(({ fact }) => factInstant(fact) ?? []).filter((instant) => instant.slice(0, 10) <= written)
  return latest([phaseStarts.decided, ...facts.map(({ since }) => since), ...sources, ...days]) ?? phaseStarts.decided
}
