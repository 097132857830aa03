/** ISO 8601 text to time, strictly. The engines' own parsers differ: some take 30 February for 2 March. */

const dayShape = /^\d{4}-\d\d-\d\d$/
const instantShape =
  /^(.{10})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/

/** The midnight in UTC that begins an ISO day («2026-03-15»), in epoch milliseconds; null for anything else. */
export function parseDay(text: string): number | null {
  if (!dayShape.test(text)) return null
  const midnight = new Date(0).setUTCFullYear(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)))
  return new Date(midnight).toISOString().startsWith(text) ? midnight : null
}

/**
 * An ISO instant in epoch milliseconds: a real date, a time (seconds and their fraction may be left out) and an offset
 * (`Z` or `±hh:mm`). Null for anything else. Digits beyond the millisecond are dropped.
 */
export function parseInstant(text: string): number | null {
  const match = instantShape.exec(text)
  if (!match) return null
  const [, day = '', hour, minute, second = 0, fraction = '', sign, offsetHour = 0, offsetMinute = 0] = match
  const midnight = parseDay(day)
  if (midnight === null) return null
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -1 : 1)
  const minutes = Number(hour) * 60 + Number(minute) - offset
  return midnight + minutes * 60_000 + Number(second) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3))
}

/** The instant at which a day begins in Kazakhstan (UTC+5), for an ISO day: «2026-03-15T00:00:00+05:00». */
export function dayStart(day: string): string {
  return `${day}T00:00:00+05:00`
}
