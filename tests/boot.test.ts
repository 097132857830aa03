import { beforeEach, describe, expect, test, vi } from 'vitest'
import { bootScript } from '@/lib/boot'
import { parseInstant } from '@/lib/instant'
import { phaseAt } from '@/lib/phase'

const html = document.documentElement
const newest = Date.parse('2026-11-22T12:00:00+05:00')

/** Runs the script as the browser does before first paint, on an address and a device's clock. */
function boot(search: string, clock = newest + 1000) {
  history.replaceState(null, '', `/kk${search}`)
  vi.setSystemTime(clock)
  new Function(bootScript(newest))()
}

beforeEach(() => {
  vi.useFakeTimers()
  for (const name of Object.keys(html.dataset)) delete html.dataset[name]
  document.head.replaceChildren()
})

test.each([
  '2020-01-01T00:00:00Z', '2026-02-10T23:59:59+05:00', '2026-03-15T06:59:59+05:00', '2026-03-15T07:00:00+05:00', '2026-03-15T19:59:59+05:00',
  '2026-03-15T20:00:00+05:00', '2026-03-16T07:59:59+05:00', '2026-03-16T08:00:00+05:00', '2026-06-30T23:59:59+05:00', '2026-07-01T00:00:00+05:00'
])('the phase at %s is that of lib/phase.ts, by the clock and by ?at=', (instant) => {
  boot('', Date.parse(instant))
  expect(html.dataset.phase).toBe(phaseAt(Date.parse(instant)))
  expect(html.dataset.at).toBeUndefined()
  boot(`?at=${encodeURIComponent(instant)}`)
  expect(html.dataset.phase).toBe(phaseAt(Date.parse(instant)))
})

describe('?at=', () => {
  test.each([
    '2026-03-10T09:00:00+05:00', '2026-03-10T04:00:00Z', '2026-03-10T09:00+05:00', '2026-03-10T09:00:00.5+05:00', '2024-02-29T00:00:00Z',
    '2026-02-29T00:00:00Z', '2026-02-30T09:00:00+05:00', '2026-13-01T00:00:00Z', '2026-00-10T00:00:00Z', '2026-03-00T00:00:00Z', '2026-03-10', '2026-03-10T09:00:00',
    '2026-03-10T24:00:00Z', '2026-03-10T09:60:00Z', 'yesterday', '', '1741579200000', '2026-03-10T09:00:00+25:00', '<script>'
  ])('reads "%s" as lib/instant.ts does', (value) => {
    boot(`?at=${encodeURIComponent(value)}`)
    const expected = parseInstant(value)
    expect(html.dataset.at).toBe(expected === null ? 'bad' : String(expected))
    if (expected === null) expect(html.dataset.phase).toBe('in-force')
  })
  test('a plus sign that the address turned into a space still counts', () => {
    boot('?at=2026-03-10T09:00:00+05:00')
    expect(html.dataset.at).toBe(String(Date.parse('2026-03-10T09:00:00+05:00')))
  })
  test('keeps search engines away', () => {
    boot('?at=2026-03-10T09:00:00Z')
    expect(document.head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  })
  test('marks a page that shows an instant before its newest source', () => {
    boot('?at=2026-03-10T09:00:00Z')
    expect(html.dataset.before).toBe('')
    boot('')
    expect(document.head.childElementCount).toBe(1)
  })
})
