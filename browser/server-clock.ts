/** The server's clock, read from the headers of a response: `Date`, plus `Age` if a cache answered. */

/** Smaller offsets (ms) may come from the network's delay: they count as none. */
const toleratedOffset = 2000

/**
 * Milliseconds to add to the device's clock to get the server's.
 * @throws if the server does not answer, or without a valid `Date`; callers then use the device's clock
 */
export async function fetchClockOffset(signal?: AbortSignal): Promise<number> {
  const response = await fetch('/data/status.json', { cache: 'no-store', ...(signal && { signal }) })
  if (!response.ok) throw new Error(`/data/status.json: ${response.status}`)
  return clockOffset(response.headers, Date.now())
}

/** The same from the headers of a response that arrived at `deviceTime` (epoch ms). An `Age` that is not whole seconds is ignored. */
export function clockOffset(headers: Headers, deviceTime: number): number {
  const date = Date.parse(headers.get('Date') ?? '')
  if (!(Math.abs(date) < 8.64e15)) throw new Error('/data/status.json: without a Date')
  const age = headers.get('Age') ?? ''
  const offset = date + (/^\d{1,9}$/.test(age) ? Number(age) * 1000 : 0) - deviceTime
  return Math.abs(offset) < toleratedOffset ? 0 : offset
}
