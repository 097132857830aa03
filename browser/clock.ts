/** Updates an open page as time passes: its phase, what is known, what lies ahead, and the notice that another instant is shown. */
import { formatInstant } from '@/lib/format'
import { locales } from '@/lib/locale'
import { instantsOfChange } from './instants-of-change'
import { fetchClockOffset } from './server-clock'
import { deviceNow, longestTimer, releasedAt, requestedInstant, showPhase } from './shown-instant'
import { showElements } from './show-elements'
import { showTimeline } from './timeline'
import { foldLaterText } from './later-text'

const html = document.documentElement

export function keepTime() {
  const at = requestedInstant()
  showNotice(at)
  if (typeof at === 'number') {
    foldLaterText(at)
    return show(at)
  }
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

function show(now: number) {
  showPhase(requestedInstant(), now)
  showElements(now)
  html.dataset.before = 'settled'
  showTimeline(now)
}

/** Says in the notice which instant is shown, in words; hides the notice, or the part of it that does not hold. */
function showNotice(at: ReturnType<typeof requestedInstant>) {
  const notice = document.querySelector('[data-notice]')
  notice?.toggleAttribute('hidden', at === null)
  for (const part of document.querySelectorAll('[data-notice-of]'))
    part.toggleAttribute('hidden', (part.getAttribute('data-notice-of') === 'bad') !== (at === 'bad'))
  const instantInNotice = document.querySelector('[data-notice] b')
  const locale = locales.find((candidate) => candidate === html.lang)
  if (instantInNotice && locale && typeof at === 'number') instantInNotice.textContent = formatInstant(new Date(at).toISOString(), locale)
}
