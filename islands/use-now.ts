'use client'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { fetchClockOffset } from '@/browser/server-clock'
import { asked, deviceNow, longestTimer } from '@/browser/shown-instant'

const never = () => () => {}

/** Whether the island runs in a browser: false on the server and while the page of `next dev` hydrates. */
export const useLive = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false
  )

type Clock = ReturnType<typeof createClock>

/** A clock that stands still until `delay`, asked at each turn, says that something will look different. */
function createClock(delay: (now: number) => number | null) {
  let offset = 0
  let changed = () => {}
  let timer: ReturnType<typeof setTimeout> | undefined
  const read = () => Math.floor(deviceNow(offset) / 1000) * 1000
  let now = typeof window === 'undefined' ? 0 : read()

  function turn() {
    clearTimeout(timer)
    now = read()
    changed()
    const wait = delay(now)
    if (wait !== null) timer = setTimeout(turn, Math.min(wait - (deviceNow(offset) - now), longestTimer))
  }
  const seen = () => void (document.hidden || turn())

  return {
    get: () => now,
    setOffset(learned: number) {
      if (learned === offset) return
      offset = learned
      turn()
    },
    subscribe(listener: () => void) {
      changed = listener
      turn()
      document.addEventListener('visibilitychange', seen)
      return () => {
        clearTimeout(timer)
        changed = () => {}
        document.removeEventListener('visibilitychange', seen)
      }
    }
  }
}

/** The server's clock is asked for once, and again when the reader comes back after an hour. */
const hour = 60 * 60 * 1000

/**
 * The instant that the page shows, in epoch milliseconds on a whole second: the one that the address asks for, else the device's
 * clock put right by the server's. Null on the server. Nothing is rendered anew before `delay` is over.
 * @param delay milliseconds from an instant to the next at which the island looks different; null where none is
 */
export function useNow(delay: (now: number) => number | null): number | null {
  const live = useLive()
  const [clock] = useState<Clock>(() => createClock(delay))
  const now = useSyncExternalStore(clock.subscribe, clock.get, clock.get)
  const at = live ? asked() : null
  const { data: offset = 0 } = useQuery({
    queryKey: ['clock'],
    queryFn: ({ signal }) => fetchClockOffset(signal),
    enabled: live && typeof at !== 'number',
    staleTime: hour
  })
  useEffect(() => clock.setOffset(offset), [clock, offset])
  if (!live) return null
  return typeof at === 'number' ? at : now
}
