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
  const hereMarker = document.getElementById('here')
  if (!hereMarker) return
  const visibleEvents = events.filter((event) => !event.hidden)
  const nextEvent = visibleEvents.find((event) => event.hasAttribute('data-ahead'))
  if (nextEvent) nextEvent.before(hereMarker)
  else visibleEvents[visibleEvents.length - 1]?.after(hereMarker)
  // Hide a section's list and heading when all its events are hidden.
  for (const list of new Set(events.map((event) => event.parentElement))) {
    if (!list) continue
    list.hidden = !Array.from(list.children).some((item) => item === hereMarker || !(item as HTMLElement).hidden)
    const heading = list.previousElementSibling
    if (heading instanceof HTMLHeadingElement) heading.hidden = list.hidden
  }
}
