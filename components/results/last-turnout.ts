import { regions, results } from '@/content/results'
import { formatPercent, formatTime } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import type { RegionId } from '@/lib/regions'

/** The bulletins with the turnout of a region. */
export const bulletinsOf = (id: RegionId) => results.bulletins.filter((bulletin) => regions[id].turnout[bulletin.id] !== null)

/** The turnout of a region in the last bulletin that has it, beside the country's, as they are printed. */
export function lastTurnout(id: RegionId, locale: Locale) {
  const last = bulletinsOf(id).at(-1)
  if (!last) throw new Error(`content/results.ts: "${id}": no turnout; expected that of one bulletin at least`)
  const percent = (value: number | null) => formatPercent(value ?? NaN, locale, { decimals: 2 })
  return { at: last.at, time: formatTime(last.at), percent: percent(regions[id].turnout[last.id]), country: percent(last.percent) }
}
