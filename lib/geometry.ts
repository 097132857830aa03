/** Where the parts of pictures lie, worked out from numbers: in percent of the width, so that nothing scales with the picture. */
import { daysBetween, parseDay } from './instant'

/** What SVG takes: two digits after the point are finer than any screen. */
const rounded = (value: number) => Math.round(value * 100) / 100

/** The share of a part in a whole, in percent. */
export const percentOf = (part: number, whole: number) => rounded((part / whole) * 100)

/** Parts of one bar, side by side: where each begins and how wide it is. */
export function partsOfBar(values: readonly number[], whole: number): { x: number; width: number }[] {
  let before = 0
  return values.map((value) => {
    const part = { x: percentOf(before, whole), width: percentOf(value, whole) }
    before += value
    return part
  })
}

/** Equal cells over the whole width with a gap after each, which is a share of a cell. */
export function cells(count: number, gap: number): { x: number; width: number }[] {
  const step = 100 / count
  return Array.from({ length: count }, (_, index) => ({ x: rounded(index * step), width: rounded(step * (1 - gap)) }))
}

/** Squares in rows of `columns`: the number of squares in each row. */
export const rowsOfSquares = (count: number, columns: number) =>
  Array.from({ length: Math.ceil(count / columns) }, (_, row) => Math.min(columns, count - row * columns))

/** Whole days between each day (ISO) and the next. */
export function gapsInDays(days: readonly string[]): number[] {
  const instants = days.map((day) => {
    const instant = parseDay(day)
    if (instant === null) throw new Error(`gapsInDays: no such day "${day}"; expected an ISO day`)
    return instant
  })
  return instants.slice(1).map((instant, index) => daysBetween(instants[index] ?? instant, instant))
}
