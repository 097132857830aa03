/** What `/api/status` says, and how a browser learns the server's time from it. */
import { queryOptions } from '@tanstack/react-query'

/**
 * The server's clock as an offset in milliseconds to add to the device's clock.
 * A copy from a cache says in `Age` how many seconds old it is. A difference under two seconds is the network's, not the clock's.
 * @throws on an answer that is not a status; the page then stays as it was
 */
async function fetchClockOffset(): Promise<number> {
  const response = await fetch('/api/status')
  if (!response.ok) throw new Error(`/api/status answered ${response.status}`)
  const { now } = (await response.json()) as { now: string }
  const offset = Date.parse(now) + Number(response.headers.get('Age') ?? 0) * 1000 - Date.now()
  if (Number.isNaN(offset)) throw new Error(`/api/status: "${now}" is no instant`)
  return Math.abs(offset) < 2000 ? 0 : offset
}

export const clockQuery = queryOptions({ queryKey: ['status'], queryFn: fetchClockOffset, refetchInterval: 300_000 })
