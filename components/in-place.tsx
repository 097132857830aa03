'use client'
import { type ReactNode, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'

const never = () => () => {}

/** Puts a widget where the text has a place for it (an empty element with this id), once the page runs in a browser. */
export function InPlace({ id, children }: { id: string; children: ReactNode }) {
  const place = useSyncExternalStore(never, () => document.getElementById(id), () => null)
  return place && createPortal(children, place)
}
