/** Parses ISO 8601 text strictly. `Date.parse` differs between engines: some read 30 February as 2 March. */

const dayShape = /^\d{4}-\d\d-\d\d$/
const instantShape = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/

/** The UTC midnight at which an ISO day («2026-03-15») begins, in epoch milliseconds; null for anything else. */
export function parseDay(text: string): number | null {
  if (!dayShape.test(text)) return null
  const midnight = new Date(0).setUTCFullYear(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)))
  return new Date(midnight).toISOString().startsWith(text) ? midnight : null
}

/** The range of years 0001 to 9999 less a day at each end: in every time zone such an instant has a year of four digits. */
const earliest = -62_135_510_400_000 // 0001-01-02T00:00:00Z
const latest = 253_402_214_399_999 // 9999-12-30T23:59:59.999Z

/**
 * An ISO instant in epoch milliseconds; null for anything else. It needs an existing date, a time (seconds and their fraction are
 * optional) and an offset (`Z` or `±hh:mm`). Digits beyond the millisecond are dropped.
 */
export function parseInstant(text: string): number | null {
  const match = instantShape.exec(text)
  if (!match) return null
  const [, day = '', hour, minute, second = 0, fraction = '', sign, offsetHour = 0, offsetMinute = 0] = match
  const midnight = parseDay(day)
  if (midnight === null) return null
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -1 : 1)
  const minutes = Number(hour) * 60 + Number(minute) - offset
  const instant = midnight + minutes * 60_000 + Number(second) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3))
  return instant >= earliest && instant <= latest ? instant : null
}

/**
 * The instant in the query of an address (`?at=`): epoch milliseconds; `'bad'` for a value that is not an instant; null without `at`.
 * In a query `+` means a space, so a space before the offset is read as `+`.
 */
export function instantInQuery(query: string): number | 'bad' | null {
  const text = new URLSearchParams(query).get('at')
  if (text === null) return null
  return parseInstant(text.replace(/ (?=\d\d:\d\d$)/, '+')) ?? 'bad'
}

/** The instant at which a day begins in Kazakhstan (UTC+5), for an ISO day: «2026-03-15T00:00:00+05:00». */
export function dayStart(day: string): string {
  return `${day}T00:00:00+05:00`
}

/** The day (ISO) that it is in Kazakhstan at an instant in epoch milliseconds. */
export function dayAt(instant: number): string {
  return new Date(instant + 5 * 60 * 60_000).toISOString().slice(0, 10)
}

/** How many midnights of Kazakhstan lie between two instants (epoch milliseconds). */
export function daysBetween(from: number, to: number): number {
  const day = (instant: number) => Math.floor((instant + 5 * 60 * 60_000) / 86_400_000)
  return day(to) - day(from)
}
