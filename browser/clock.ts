/** Keeps the page true while it is open: its phase, what was known, what lies ahead, and the notice of another instant. */
import { formatInstant } from '@/lib/format'
import { locales } from '@/lib/locale'
import { phases, phaseStarts } from '@/lib/phase'
import { fetchClockOffset } from './server-clock'
import { asked, deviceNow, longestTimer, releasedAt, showPhase } from './shown-instant'
import { showTimeline } from './timeline'

const html = document.documentElement

export function keepTime() {
  const at = asked()
  sayWhichInstant(at)
  if (typeof at === 'number') return show(at)
  const changes = instantsOfChange().filter((instant) => instant > releasedAt())
  let offset = 0
  let timer: ReturnType<typeof setTimeout>
  function turn() {
    clearTimeout(timer)
    const now = deviceNow(offset)
    show(now)
    const next = Math.min(...changes.filter((instant) => instant > now))
    if (next < Infinity) timer = setTimeout(turn, Math.min(next - now, longestTimer))
  }
  turn()
  // Where nothing on the page can change after the release, no clock can change it.
  if (!changes.length) return
  document.addEventListener('visibilitychange', () => !document.hidden && turn())
  fetchClockOffset().then(
    (learned) => {
      offset = learned
      turn()
    },
    () => undefined
  )
}

/** Every instant at which something on this page changes, in epoch milliseconds. */
function instantsOfChange(): number[] {
  const marked = Array.from(
    document.querySelectorAll<HTMLElement>('[data-since], [data-until], [data-day]'),
    ({ dataset: { since, until, day } }) => [since, until, day]
  )
  return [...marked.flat(), ...phases.map((phase) => phaseStarts[phase])]
    .map((text) => Date.parse(text ?? ''))
    .filter((instant) => instant > 0)
}

function show(now: number) {
  showPhase(asked(), now)
  for (const element of document.querySelectorAll<HTMLElement>('[data-since], [data-until]')) {
    const { since, until } = element.dataset
    element.hidden = (since !== undefined && now < Date.parse(since)) || (until !== undefined && now >= Date.parse(until))
  }
  html.dataset.before = 'settled'
  showTimeline(now)
}

function sayWhichInstant(at: ReturnType<typeof asked>) {
  const place = document.querySelector('[data-notice] b')
  const locale = locales.find((each) => each === html.lang)
  if (place && locale && typeof at === 'number') place.textContent = formatInstant(new Date(at).toISOString(), locale)
}
