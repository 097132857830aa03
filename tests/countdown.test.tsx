import { act, cleanup, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Countdown } from '@/islands/countdown'
import { Providers } from '@/islands/providers'
import type { Locale } from '@/lib/locale'
import kk from '@/messages/kk.json'
import { render } from './render'

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')
/** The visible text of the timer, without the invisible sentence that reserves space. */
const visibleText = (timer: Element) => plain(timer.querySelector('span:not([aria-hidden])')?.textContent)

/** Stops the clock at an instant; timers run only when a test advances it. */
function setClock(instant: string) {
  vi.useFakeTimers({ now: new Date(instant), toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  history.replaceState(null, '', '/')
}

function renderTimer(locale: Locale) {
  render(<Countdown sentence="absolute" />, locale)
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
    ['2026-03-15T20:00:00+05:00', 'kk', 'Шетелдегі соңғы учаскенің жабылуына 12 сағат 0 минут қалды'],
    ['2026-03-16T08:00:00+05:00', 'ru', 'Со дня голосования прошёл 1 день'],
    ['2026-11-22T12:00:00+05:00', 'kk', 'Дауыс беру күнінен бері 252 күн өтті'],
    ['2026-11-22T12:00:00+05:00', 'ru', 'Со дня голосования прошло 252 дня']
  ])('%s in %s: %s', (instant, locale, words) => {
    setClock(instant)
    expect(visibleText(renderTimer(locale))).toBe(words)
  })
})

test('without JavaScript the sentence that is always true stands there', () => {
  const html = renderToString(
    <Providers locale="kk" messages={kk}>
      <Countdown sentence="Дауыс беру күні" />
    </Providers>
  )
  expect(html).toContain('Дауыс беру күні')
  expect(html).not.toMatch(/data-seconds|\d+ күн/)
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
  expect(visibleText(renderTimer('ru'))).toBe('Со дня голосования прошло 252 дня')
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
