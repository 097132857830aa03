'use client'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { fetchClockOffset } from '@/browser/server-clock'
import { deviceNow, longestTimer, releasedAt, requestedInstant } from '@/browser/shown-instant'

const noSubscription = () => () => {}

/** Whether the island runs in a browser: false on the server and while the page of `next dev` hydrates. */
export const useLive = () =>
  useSyncExternalStore(
    noSubscription,
    () => true,
    () => false
  )

type Clock = ReturnType<typeof createClock>

/** A clock that reports a new time only when the island will look different. `delay`: see `useNow`. */
function createClock(delay: (now: number) => number | null) {
  let offset = 0
  let notify = () => {}
  let timer: ReturnType<typeof setTimeout> | undefined
  const currentSecond = () => Math.floor(deviceNow(offset) / 1000) * 1000
  let now = typeof window === 'undefined' ? 0 : currentSecond()

  function update() {
    clearTimeout(timer)
    now = currentSecond()
    notify()
    const wait = delay(now)
    if (wait !== null) timer = setTimeout(update, Math.min(wait - (deviceNow(offset) - now), longestTimer))
  }
  const onVisibilityChange = () => void (document.hidden || update())

  return {
    get: () => now,
    setOffset(newOffset: number) {
      if (newOffset === offset) return
      offset = newOffset
      update()
    },
    subscribe(listener: () => void) {
      notify = listener
      update()
      document.addEventListener('visibilitychange', onVisibilityChange)
      return () => {
        clearTimeout(timer)
        notify = () => {}
        document.removeEventListener('visibilitychange', onVisibilityChange)
      }
    }
  }
}

/** How long the offset to the server's clock is kept (ms): it is fetched again when the reader returns to the page after an hour. */
const hour = 60 * 60 * 1000

/**
 * The instant that the page shows, in epoch milliseconds, rounded down to a second: the one in `?at=`, else the device's clock
 * corrected by the server's. Null on the server. The component renders again only after `delay`.
 * @param delay milliseconds from the given instant to the next at which the island looks different; null if there is none
 */
export function useNow(delay: (now: number) => number | null): number | null {
  const live = useLive()
  const [clock] = useState<Clock>(() => createClock(delay))
  const now = useSyncExternalStore(clock.subscribe, clock.get, clock.get)
  const at = live ? requestedInstant() : null
  const { data: offset = 0 } = useQuery({
    queryKey: ['clock'],
    queryFn: ({ signal }) => fetchClockOffset(signal),
    // No clock can change an island that looks the same at every instant after the release.
    enabled: live && typeof at !== 'number' && delay(releasedAt()) !== null,
    staleTime: hour
  })
  useEffect(() => clock.setOffset(offset), [clock, offset])
  if (!live) return null
  return typeof at === 'number' ? at : now
}
