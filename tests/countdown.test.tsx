import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Days } from '@/components/home/days'
import { Countdown } from '@/islands/countdown'
import { formatDay } from '@/lib/format'
import { daysBetween } from '@/lib/instant'
import { type Locale, locales } from '@/lib/locale'
import { countdownSeconds } from '@/lib/phase'
import { render } from './render'

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')
/** The visible text of the timer, without the invisible sentence that reserves space. */
const visibleText = (timer: Element) => plain(timer.querySelector('span:not([aria-hidden])')?.textContent)

/** Stops the clock at an instant; timers run only when a test advances it. */
function setClock(instant: string) {
  vi.useFakeTimers({ now: new Date(instant), toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  history.replaceState(null, '', '/')
}

const vote = { at: Date.parse('2026-03-15T07:00:00+05:00'), words: 'since', note: 'the vote' }
const events = [
  { at: Date.parse('2026-07-01T00:00:00+05:00'), words: 'to the first', note: '1 July' },
  { at: Date.parse('2027-03-15T00:00:00+05:00'), words: 'to the second', note: '15 March' }
]

function renderTimer(locale: Locale) {
  render(<Countdown sentence="absolute" vote={vote} events={events} />, locale)
  return screen.getByRole('timer')
}

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the words', () => {
  test.each<[string, Locale, string]>([
    ['2026-02-15T04:30:00+05:00', 'kk', 'Дауыс берудің басталуына 28 күн 2 сағат 30 минут қалды'],
    ['2026-02-15T04:30:00+05:00', 'ru', 'До начала голосования: 28 дней 2 часа 30 минут'],
    ['2026-03-14T06:00:00+05:00', 'ru', 'До начала голосования: 1 день 1 час 0 минут'],
    ['2026-03-13T05:39:00+05:00', 'ru', 'До начала голосования: 2 дня 1 час 21 минута'],
    ['2026-03-10T07:00:00+05:00', 'ru', 'До начала голосования: 5 дней 0 часов 0 минут'],
    ['2026-03-04T07:00:00+05:00', 'ru', 'До начала голосования: 11 дней 0 часов 0 минут'],
    ['2026-02-22T07:00:00+05:00', 'ru', 'До начала голосования: 21 день 0 часов 0 минут'],
    ['2026-03-15T07:00:00+05:00', 'kk', 'Учаскелердің жабылуына 13 сағат 0 минут қалды'],
    ['2026-03-15T18:59:00+05:00', 'ru', 'До закрытия участков: 1 час 1 минута'],
    ['2026-03-15T20:00:00+05:00', 'kk', 'Шетелдегі соңғы учаскенің жабылуына 12 сағат 0 минут қалды']
  ])('%s in %s: %s', (instant, locale, words) => {
    setClock(instant)
    expect(visibleText(renderTimer(locale))).toBe(words)
  })
})

describe('after the decision', () => {
  test.each<[string, Locale, string[]]>([
    ['2026-03-16T08:00:00+05:00', 'ru', ['1 день since the vote', '107 дней to the first 1 July']],
    ['2026-04-05T00:00:00+05:00', 'ru', ['21 день since the vote', '87 дней to the first 1 July']],
    ['2026-06-29T23:59:00+05:00', 'ru', ['106 дней since the vote', '2 дня to the first 1 July']],
    ['2026-11-22T12:00:00+05:00', 'kk', ['252 күн since the vote', '113 күн to the second 15 March']],
    // Before seven in the morning too it is the day that the calendar says.
    ['2026-11-22T00:30:00+05:00', 'ru', ['252 дня since the vote', '113 дней to the second 15 March']],
    ['2027-03-15T00:00:00+05:00', 'ru', ['365 дней since the vote']]
  ])('%s in %s: %s', (instant, locale, lines) => {
    setClock(instant)
    const timer = renderTimer(locale)
    expect([...timer.querySelectorAll('p')].map((line) => plain(line.textContent))).toEqual(lines)
    expect(timer.querySelectorAll('svg')).toHaveLength(lines.length - 1)
    expect(timer.dataset.seconds).toBe(String(countdownSeconds(Date.parse(instant))))
  })

  test('the mark on the line stands where the instant lies between the vote and the event', () => {
    setClock('2026-05-08T03:30:00+05:00')
    const [passed, mark] = renderTimer('kk').querySelectorAll('rect')
    expect(passed?.getAttribute('width')).toBe('50%')
    expect(mark?.getAttribute('x')).toBe('50%')
  })
})

describe('as served', () => {
  test.each(locales)('the numbers name the day for which they hold; the sentence waits for an instant before it (%s)', (locale) => {
    render(<Days sentence="absolute" />, locale)
    const timer = screen.getByRole('timer')
    const release = process.env.RELEASE_INSTANT ?? ''
    expect(timer.dataset.seconds).toBeUndefined()
    const numbers = timer.querySelector(`[data-since="${release}"]`)
    expect(plain(numbers?.textContent)).toContain(plain(formatDay(release, locale, 'adj')))
    expect(plain(numbers?.textContent)).toContain(String(daysBetween(vote.at, Date.parse(release))))
    expect(timer.querySelector(`[data-until="${release}"][hidden]`)?.textContent).toBe('absolute')
  })
  test('an event that only the press has dated says so', () => {
    render(<Days sentence="absolute" />, 'ru')
    const props = document.querySelector<HTMLElement>('[data-island=countdown]')?.dataset.props ?? ''
    const { events } = JSON.parse(props) as { events: { words: string; note: string }[] }
    expect(events.map(({ note }) => plain(note))).toEqual([
      '1 июля 2026 года',
      '23 августа 2026 года',
      '15 марта 2027 года, по сообщению прессы',
      '1 июля 2027 года',
      '1 сентября 2027 года, по нашему расчёту'
    ])
  })
})

test('words and seconds turn over with the minute, and nothing is rendered in between', () => {
  setClock('2026-03-14T06:59:58+05:00')
  const element = renderTimer('ru')
  expect(element.dataset.seconds).toBe('86402')
  expect(visibleText(element)).toContain('1 день 0 часов 0 минут')
  const changed = vi.fn()
  new MutationObserver(changed).observe(element, { attributes: true, childList: true, characterData: true, subtree: true })
  act(() => vi.advanceTimersByTime(2000))
  expect(element.dataset.seconds).toBe('86402')
  expect(vi.getTimerCount()).toBe(1)
  act(() => vi.advanceTimersByTime(1000))
  expect(visibleText(element)).toContain(': 23 часа 59 минут')
  expect(element.dataset.seconds).toBe('86399')
  act(() => vi.advanceTimersByTime(60_000))
  expect(visibleText(element)).toContain(': 23 часа 58 минут')
  expect(element.dataset.seconds).toBe('86339')
})

test('now is never earlier than the release', () => {
  setClock('2015-01-01T00:00:00Z')
  document.documentElement.dataset.release = '2026-11-22T07:00:00.000Z'
  expect(plain(renderTimer('ru').textContent)).toContain('252 дня since')
  delete document.documentElement.dataset.release
})

test('at the boundary the next phase takes over', () => {
  setClock('2026-03-15T06:59:59+05:00')
  const element = renderTimer('kk')
  act(() => vi.advanceTimersByTime(1000))
  expect(visibleText(element)).toContain('Учаскелердің жабылуына')
})

test('an instant asked for in the address stands still', () => {
  setClock('2026-11-22T12:00:00+05:00')
  history.replaceState(null, '', '/kk?at=2026-03-10T07:00:00%2B05:00')
  const element = renderTimer('kk')
  act(() => vi.advanceTimersByTime(120_000))
  expect(element.dataset.seconds).toBe(String(5 * 86_400))
})
