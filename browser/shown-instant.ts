/** Which instant the page shows, and the one place that writes it on `<html>`: `data-phase`, `data-at`, `data-before`. */
import { askedInstant, parseInstant } from '@/lib/instant'
import { phaseAt } from '@/lib/phase'

const html = () => document.documentElement

/** The instant of the release (epoch ms), which the build has written on `<html>`. */
export const releasedAt = () => parseInstant(html().dataset.release ?? '') ?? 0

/** What the address asks for (lib/instant.ts). */
export const asked = () => askedInstant(location.search)

/**
 * A timer longer than this (ms, six hours) overflows in browsers sooner or later, and a sleeping device does not count it: look again
 * then.
 */
export const longestTimer = 6 * 60 * 60 * 1000

/** Now by the device's clock (epoch ms), put right by `offset` milliseconds; never earlier than the release. */
export const deviceNow = (offset = 0) => Math.max(Date.now() + offset, releasedAt())

/**
 * Shows the phase of an instant, and says whether it is another than now.
 * @param at what the address asks for; `'bad'` shows `now` with a notice
 * @param now epoch ms
 */
export function showPhase(at: number | 'bad' | null, now: number) {
  if (at === null) delete html().dataset.at
  else html().dataset.at = String(at)
  html().dataset.phase = phaseAt(typeof at === 'number' ? at : now)
}
