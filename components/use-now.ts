'use client'
import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { askedInstant } from '@/lib/shown-instant'
import { clockQuery } from '@/lib/status'

function everySecond(tick: () => void) {
  const timer = setInterval(tick, 1000)
  return () => clearInterval(timer)
}

/**
 * The instant that the page shows, in epoch milliseconds on a whole second: the one asked for by `?at=`, else the device's
 * clock corrected by the server's. Null on the server and while the page hydrates.
 */
export function useNow(): number | null {
  const device = useSyncExternalStore(everySecond, () => Math.floor(Date.now() / 1000) * 1000, () => null)
  const asked = device === null ? null : askedInstant()
  const { data: offset } = useQuery({ ...clockQuery, enabled: device !== null && typeof asked !== 'number' })
  if (device === null) return null
  return typeof asked === 'number' ? asked : device + (offset ?? 0)
}
