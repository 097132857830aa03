/** The instant that the page in the browser shows. */

/** `?at=` as the script in lib/boot.ts read it: epoch milliseconds, `'bad'` for a value that is no instant, null for now. */
export function askedInstant(): number | 'bad' | null {
  const at = document.documentElement.dataset.at
  return at === undefined ? null : at === 'bad' ? 'bad' : Number(at)
}

/** Hides what was not yet known, or no longer held, at `now` (epoch milliseconds). */
export function showWhatWasKnown(now: number) {
  for (const element of document.querySelectorAll<HTMLElement>('[data-since], [data-until]')) {
    const { since, until } = element.dataset
    element.hidden = (since !== undefined && now < Date.parse(since)) || (until !== undefined && now >= Date.parse(until))
  }
  document.documentElement.dataset.before = 'settled'
}
