/**
 * Runs in the head of every page before first paint: sets the phase, and marks the page as waiting for its program
 * (browser/site.ts). If the program fails to load, or takes too long, the page is shown as it was served.
 */
import { lookKey } from '@/lib/look'
import { savesData } from './saves-data'
import { deviceNow, releasedAt, requestedInstant, showPhase } from './shown-instant'

/** What the build writes in: the address of browser/look.css. */
declare const LOOK_STYLES: string

/** How long a page of another instant (any valid `?at=`) waits for its program before it is shown as served (ms). */
const programTimeout = 4000

const { documentElement: html, head } = document
const at = requestedInstant()
html.dataset.script = 'coming'
showPhase(at, deviceNow())
if (at !== null) head.append(Object.assign(document.createElement('meta'), { name: 'robots', content: 'noindex' }))
// Hides everything with a date until the program has hidden what was not yet known at that instant.
if (typeof at === 'number' && at < releasedAt()) html.dataset.before = ''

// What the reader has set to their eyes, with its styles and its program (look.ts), which nobody else fetches.
try {
  const look = localStorage[lookKey] as string | undefined
  if (look) {
    html.dataset.look = look
    // `blocking`: nothing is painted before they are there, in browsers that would not wait by themselves.
    head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', blocking: 'render', href: LOOK_STYLES }))
    void import('./look')
  }
} catch {
  // Storage is blocked: the page is as it is made.
}

function showAsServed() {
  if (html.dataset.script !== 'coming') return
  delete html.dataset.script
  delete html.dataset.before
  if (at !== 'bad') showPhase(null, deviceNow())
}
addEventListener('load', showAsServed)
if (typeof at === 'number') setTimeout(showAsServed, programTimeout)

// On a phone the first page of a visit uses the device's font: loading the portal's would delay first paint, and many read no other page.
// Where the reader saves data every page does.
const [pageLoad] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
const continuesVisit = document.referrer.startsWith(`${location.origin}/`) || (pageLoad && pageLoad.type !== 'navigate')
if (savesData() || (!continuesVisit && matchMedia('(max-width: 52rem)').matches)) html.dataset.font = 'later'
