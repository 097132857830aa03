/** The server's clock, as any answer tells it: its `Date`, and behind a cache the `Age` of that. */

/** Differences below this are the network's, not the clock's (ms). */
const tolerated = 2000

/**
 * Milliseconds to add to the device's clock.
 * @throws where there is no answer or its `Date` is none; the page then goes by the device
 */
export async function fetchClockOffset(signal?: AbortSignal): Promise<number> {
  const response = await fetch('/data/status.json', { cache: 'no-store', ...(signal && { signal }) })
  if (!response.ok) throw new Error(`/data/status.json answered ${response.status}`)
  return clockOffset(response.headers, Date.now())
}

/** The same from the headers of an answer that arrived at `device` (epoch ms). An `Age` that is no count of seconds is none. */
export function clockOffset(headers: Headers, device: number): number {
  const date = Date.parse(headers.get('Date') ?? '')
  if (!(Math.abs(date) < 8.64e15)) throw new Error('/data/status.json came without a Date')
  const age = headers.get('Age') ?? ''
  const offset = date + (/^\d{1,9}$/.test(age) ? Number(age) * 1000 : 0) - device
  return Math.abs(offset) < tolerated ? 0 : offset
}
