'use client'
import { useEffect } from 'react'
import { QueryProvider } from './query-provider'
import { useNow } from './use-now'

/** Keeps "you are here" on the timeline at the instant that the page shows, and marks what was still ahead of it. */
export function TimelineNow() {
  return (
    <QueryProvider>
      <Now />
    </QueryProvider>
  )
}

function Now() {
  const now = useNow()
  const minute = now === null ? null : Math.floor(now / 60_000)
  useEffect(() => {
    if (minute !== null) standAt(minute * 60_000)
  }, [minute])
  return null
}

/** @param now epoch milliseconds */
function standAt(now: number) {
  const events = [...document.querySelectorAll<HTMLElement>('li[data-day]')]
  for (const event of events) event.toggleAttribute('data-ahead', Date.parse(event.dataset.day ?? '') > now)
  const here = document.getElementById('here')
  const known = events.filter(({ dataset }) => Date.parse(dataset.since ?? '') <= now)
  const next = known.find((event) => event.dataset.ahead !== undefined)
  if (!here) return
  if (next) next.before(here)
  else known.at(-1)?.after(here)
  // A part of the story of which nothing was known yet has no heading either.
  for (const list of document.querySelectorAll<HTMLElement>('ol:has(> li[data-day])')) {
    list.hidden = ![...list.children].some((item) => item === here || known.some((event) => event === item))
    const heading = list.previousElementSibling
    if (heading instanceof HTMLElement && heading.matches('h2')) heading.hidden = list.hidden
  }
}
