/** Keeps "you are here" on the timeline at the instant that the page shows, and marks what was still ahead of it. */

/** @param now epoch milliseconds; comes after what was not yet known has been hidden */
export function showTimeline(now: number) {
  const here = document.getElementById('here')
  if (!here) return
  const events = Array.from(document.querySelectorAll<HTMLElement>('li[data-day]'))
  for (const event of events) event.toggleAttribute('data-ahead', Date.parse(event.dataset.day ?? '') > now)
  const known = events.filter((event) => !event.hidden)
  const next = known.find((event) => event.hasAttribute('data-ahead'))
  if (next) next.before(here)
  else known[known.length - 1]?.after(here)
  // Where nothing of a part was known yet, its heading is hidden too.
  for (const list of new Set(events.map((event) => event.parentElement))) {
    if (!list) continue
    list.hidden = !Array.from(list.children).some((item) => item === here || !(item as HTMLElement).hidden)
    const heading = list.previousElementSibling
    if (heading instanceof HTMLHeadingElement) heading.hidden = list.hidden
  }
}
