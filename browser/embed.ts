/**
 * Runs at the end of the page that other sites may frame (`/{l}/embed/countdown`): shows what holds now, and keeps it right. Without it
 * the page stays as it was at the release.
 */
import { daysBetween } from '@/lib/instant'
import { countdownSeconds, daysHoursMinutes, phaseAt, phases, phaseStarts } from '@/lib/phase'
import { clockOffset } from './server-clock'
import { showElements } from './show-elements'
import { deviceNow, requestedInstant, showPhase } from './shown-instant'

const html = document.documentElement
const query = new URLSearchParams(location.search)
const chosen = (name: string, values: readonly string[]) => values.find((value) => value === query.get(name)) ?? ''
html.dataset.theme = chosen('theme', ['light', 'dark'])
html.dataset.size = chosen('size', ['small', 'large'])

const at = requestedInstant()
let offset = 0
let timer: ReturnType<typeof setTimeout>

function update() {
  clearTimeout(timer)
  const now = typeof at === 'number' ? at : deviceNow(offset)
  showPhase(at, now)
  showElements(now)
  count(now)
  // All phases begin at full minutes.
  if (typeof at !== 'number') timer = setTimeout(update, 60_000 - (now % 60_000))
}

/** Writes the time that is left, or the days that have passed; silent for screen readers (`timer`). */
function count(now: number) {
  const element = document.querySelector<HTMLElement>('[data-words]')
  if (!element) return
  const { words = '', units = '' } = element.dataset
  const seconds = countdownSeconds(now)
  const phase = phases.indexOf(phaseAt(now))
  const { days, hours, minutes } = daysHoursMinutes(seconds)
  const left = [days, hours, minutes].map((value, index) => `${value}\u00a0${units.split(' ')[index]}`)
  const value = phase < 3 ? left.slice(days ? 0 : 1).join(' ') : daysBetween(Date.parse(phaseStarts.voting), now)
  element.dataset.seconds = String(seconds)
  element.textContent = `${words.split('|')[Math.min(phase, 3)]} ${value}`
}

for (const notice of document.querySelectorAll<HTMLElement>('[data-notice-of]'))
  notice.hidden = notice.dataset.noticeOf !== (typeof at === 'number' ? 'instant' : at)
update()
document.addEventListener('visibilitychange', () => document.hidden || update())
// Only its headers: the page needs the clock of the server.
if (typeof at !== 'number')
  fetch('/data/status.json', { method: 'HEAD', cache: 'no-store' }).then(
    ({ headers }) => {
      offset = clockOffset(headers, Date.now())
      update()
    },
    () => undefined
  )
