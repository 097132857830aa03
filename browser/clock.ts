/** Updates an open page as time passes: its phase, what is known, what lies ahead, and the notice that another instant is shown. */
import { formatInstant } from '@/lib/format'
import { locales } from '@/lib/locale'
import { phases, phaseStarts } from '@/lib/phase'
import { fetchClockOffset } from './server-clock'
import { deviceNow, longestTimer, releasedAt, requestedInstant, showPhase } from './shown-instant'
import { showTimeline } from './timeline'

const html = document.documentElement

export function keepTime() {
  const at = requestedInstant()
  nameRequestedInstant(at)
  if (typeof at === 'number') return show(at)
  const changes = instantsOfChange().filter((instant) => instant > releasedAt())
  let offset = 0
  let timer: ReturnType<typeof setTimeout>
  function update() {
    clearTimeout(timer)
    const now = deviceNow(offset)
    show(now)
    const next = Math.min(...changes.filter((instant) => instant > now))
    if (next < Infinity) timer = setTimeout(update, Math.min(next - now, longestTimer))
  }
  update()
  // Nothing on the page changes after the release: the server's clock is not needed.
  if (!changes.length) return
  document.addEventListener('visibilitychange', () => !document.hidden && update())
  fetchClockOffset().then(
    (serverOffset) => {
      offset = serverOffset
      update()
    },
    () => undefined
  )
}

/** Every instant at which something on this page changes, in epoch milliseconds. */
function instantsOfChange(): number[] {
  const onElements = Array.from(
    document.querySelectorAll<HTMLElement>('[data-since], [data-until], [data-day]'),
    ({ dataset: { since, until, day } }) => [since, until, day]
  )
  return [...onElements.flat(), ...phases.map((phase) => phaseStarts[phase])]
    .map((text) => Date.parse(text ?? ''))
    .filter((instant) => instant > 0)
}

function show(now: number) {
  showPhase(requestedInstant(), now)
  for (const element of document.querySelectorAll<HTMLElement>('[data-since], [data-until]')) {
    const { since, until } = element.dataset
    element.hidden = (since !== undefined && now < Date.parse(since)) || (until !== undefined && now >= Date.parse(until))
  }
  html.dataset.before = 'settled'
  showTimeline(now)
}

/** Writes the requested instant, in words, into the notice. */
function nameRequestedInstant(at: ReturnType<typeof requestedInstant>) {
  const instantInNotice = document.querySelector('[data-notice] b')
  const locale = locales.find((candidate) => candidate === html.lang)
  if (instantInNotice && locale && typeof at === 'number') instantInNotice.textContent = formatInstant(new Date(at).toISOString(), locale)
}
