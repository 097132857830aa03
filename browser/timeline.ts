/**
 * Moves the marker "you are here" of the timeline to the shown instant, and marks the events that lie ahead of it. Call it after
 * events that were not yet known have been hidden.
 * @param now epoch milliseconds
 */
export function showTimeline(now: number) {
  const events = Array.from(document.querySelectorAll<HTMLElement>('li[data-day]'))
  for (const event of events) {
    const isAhead = Date.parse(event.dataset.day ?? '') > now
    event.toggleAttribute('data-ahead', isAhead)
    event.querySelector('[data-ahead-word]')?.toggleAttribute('hidden', !isAhead)
  }
  const visibleEvents = events.filter((event) => !event.hidden)
  // A link to a month leads to the first of its events that are known.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-month]')) {
    const first = visibleEvents.find((event) => event.dataset.day?.startsWith(`${link.dataset.month}`))
    link.hidden = !first
    if (first) link.hash = first.id
  }
  const hereMarker = document.getElementById('here')
  if (!hereMarker) return
  const nextEvent = visibleEvents.find((event) => event.hasAttribute('data-ahead'))
  const partBefore = hereMarker.closest('details')
  if (nextEvent) nextEvent.before(hereMarker)
  else visibleEvents[visibleEvents.length - 1]?.after(hereMarker)
  // The part in which the reader stands is open.
  const part = hereMarker.closest('details')
  if (part && part !== partBefore) {
    part.open = true
    partBefore?.removeAttribute('open')
  }
  for (const list of document.querySelectorAll<HTMLElement>('[data-part]'))
    list.hidden = !list.querySelector('#here, [data-day]:not([hidden])')
}
