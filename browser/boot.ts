/**
 * Runs in the head of every page before first paint: settles the phase, and keeps room for what the program of the page
 * (browser/site.ts) will bring. Where that does not come, or comes late, the page reads as it was served.
 */
import { asked, deviceNow, releasedAt, showPhase } from './shown-instant'

/** How long the page of a past instant may wait for its program, in ms, before it reads as it was served. */
const patience = 4000

const { documentElement: html, head } = document
const at = asked()
html.dataset.script = 'coming'
showPhase(at, deviceNow())
if (at !== null) {
  const robots = document.createElement('meta')
  robots.name = 'robots'
  robots.content = 'noindex'
  head.appendChild(robots)
}
// Until the program has hidden what was not yet known, none of it is shown.
if (typeof at === 'number' && at < releasedAt()) html.dataset.before = ''

function readAsServed() {
  if (html.dataset.script !== 'coming') return
  delete html.dataset.script
  delete html.dataset.before
  if (at !== 'bad') showPhase(null, deviceNow())
}
addEventListener('load', readAsServed)
if (typeof at === 'number') setTimeout(readAsServed, patience)

// The first page of a visit on a phone is read in the device's own font: the portal's would hold up its first paint. It is fetched
// when the page stands (browser/font.ts), and is there for the next.
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
const goesOn = document.referrer.startsWith(`${location.origin}/`) || (visit && visit.type !== 'navigate')
if (!goesOn && matchMedia('(max-width: 52rem)').matches) html.dataset.font = 'later'
