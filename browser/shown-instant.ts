/** Which instant the page shows, and the function that writes it on `<html>`: `data-phase` and `data-at`. */
import { instantInQuery, parseInstant } from '@/lib/instant'
import { phaseAt } from '@/lib/phase'

const html = () => document.documentElement

/** The instant of the release (epoch ms), which the build has written on `<html>`; 0 if it is missing or malformed. */
export const releasedAt = () => parseInstant(html().dataset.release ?? '') ?? 0

/** The instant in `?at=` of the address: epoch ms, `'bad'` or null (lib/instant.ts). */
export const requestedInstant = () => instantInQuery(location.search)

/**
 * The longest timer to set (ms, six hours): longer ones may overflow (at 2^31 ms), and stand still while the device sleeps. When it
 * fires, calculate the rest anew.
 */
export const longestTimer = 6 * 60 * 60 * 1000

/** Now by the device's clock (epoch ms), corrected by `offset` milliseconds; never earlier than the release. */
export const deviceNow = (offset = 0) => Math.max(Date.now() + offset, releasedAt())

/**
 * Shows the phase of an instant. `data-at` makes the notice visible that the page shows another instant than now.
 * @param at the instant in the address (epoch ms); `'bad'` shows `now` with a notice
 * @param now epoch ms
 */
export function showPhase(at: number | 'bad' | null, now: number) {
  if (at === null) delete html().dataset.at
  else html().dataset.at = String(at)
  html().dataset.phase = phaseAt(typeof at === 'number' ? at : now)
}
