/** What the portal says of pages that are kept on the reader's device. */
import { formatNumber } from './format'
import type { Locale } from './locale'

/** From this age on (ms) a kept page says that things may have changed: a week. */
const aged = 7 * 24 * 60 * 60 * 1000

/**
 * How far a kept page may lag behind what is known by now. All in epoch milliseconds.
 * - `passed`: since its release something has come that the page itself names: a phase, the day of an event
 * - `aged`: it was saved more than a week ago
 * @param released the instant of its release: what became known later is not on it
 * @param saved when it came from the network
 * @param changes the instants that the page names
 */
export function lagOf({ released, saved, now, changes }: { released: number; saved: number; now: number; changes: readonly number[] }) {
  if (changes.some((instant) => instant > released && instant <= now)) return 'passed'
  return now - saved > aged ? 'aged' : null
}

/** A number of bytes as a reader knows it: «560 КБ», «1,2 МБ» (1 КБ is 1,000 bytes). The units are the same in both languages. */
export function formatSize(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1000)
  return kilobytes < 1000 ? `${kilobytes}\u00a0КБ` : `${formatNumber(bytes / 1e6, { decimals: 1 })}\u00a0МБ`
}

/** All pages of a language, as the build writes them to /offline/{l}.json (scripts/finish/offline.mjs). */
export type Pack = {
  /** The id and the instant (ISO) of the release. */
  release: string
  generatedAt: string
  /** The files that hold the pages, one after the other: `bytes` is what the network carries, `sha256` that of the text. */
  parts: readonly { path: string; bytes: number; sha256: string }[]
  /** What else the pages need: scripts, font, icon. */
  assets: readonly { path: string; bytes: number }[]
  /** Where the file of an address stands: the number of the part, its first byte and its length there. */
  files: Readonly<Record<string, readonly [part: number, start: number, length: number]>>
  /** The headers of every page. */
  headers: Readonly<Record<string, string>>
}

export const packAddress = (language: Locale) => `/offline/${language}.json`
/** Its hash in the address: no cache on the way can answer with the part of another release. */
export const partAddress = ({ path, sha256 }: Pack['parts'][number]) => `${path}?${sha256}`
