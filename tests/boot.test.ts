import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseInstant } from '@/lib/instant'
import { phaseAt } from '@/lib/phase'
import { bundleInlineScripts } from '@/scripts/bundle.mjs'

const release = '2026-02-01T00:00:00.000Z'
const late = '2026-11-29T12:00:00Z'
let script = ''
beforeAll(async () => void (script = (await bundleInlineScripts()).boot))

/**
 * Runs the boot script as the browser does before first paint, for an address, a device's clock and a page of a release. `wait` runs the
 * timers that fire within so many ms.
 */
function boot(search: string, clock: string | number = late, released = release, { phone = false, referrer = '', saveData = false } = {}) {
  const { window } = new JSDOM(`<html data-release="${released}"><head></head><body></body></html>`, {
    url: `https://example.org/kk${search}`,
    ...(referrer && { referrer }),
    runScripts: 'outside-only'
  })
  const now = typeof clock === 'number' ? clock : Date.parse(clock)
  const timers: { after: number; call: () => void }[] = []
  window.eval(`Date.now = () => ${now}; performance.getEntriesByType = () => []; matchMedia = () => ({ matches: ${phone} })`)
  Object.defineProperty(window.navigator, 'connection', { value: { saveData } })
  window.setTimeout = ((call: () => void, after: number) => timers.push({ after, call })) as never
  window.eval(script)
  return {
    html: window.document.documentElement,
    head: window.document.head,
    load: () => window.dispatchEvent(new window.Event('load')),
    wait: (milliseconds: number) => timers.filter(({ after }) => after <= milliseconds).forEach(({ call }) => call())
  }
}

test.each([
  '2026-02-10T23:59:59+05:00',
  '2026-03-15T06:59:59+05:00',
  '2026-03-15T07:00:00+05:00',
  '2026-03-15T19:59:59+05:00',
  '2026-03-15T20:00:00+05:00',
  '2026-03-16T07:59:59+05:00',
  '2026-03-16T08:00:00+05:00',
  '2026-06-30T23:59:59+05:00',
  '2026-07-01T00:00:00+05:00',
  '2031-01-01T00:00:00Z'
])('the phase at %s is that of lib/phase.ts, by the clock and by ?at=', (instant) => {
  const byClock = boot('', instant).html.dataset
  expect(byClock.phase).toBe(phaseAt(Date.parse(instant)))
  expect(byClock.at).toBeUndefined()
  expect(boot(`?at=${encodeURIComponent(instant)}`).html.dataset.phase).toBe(phaseAt(Date.parse(instant)))
})

describe('a device whose clock must be wrong', () => {
  test.each(['1970-01-01T00:00:00Z', '2015-06-01T00:00:00Z', '2026-11-28T23:59:59Z'])(
    'set to %s shows the phase of the release',
    (clock) => {
      const { html } = boot('', clock, '2026-11-29T00:00:00.000Z')
      expect(html.dataset.phase).toBe('in-force')
      expect(html.dataset.before).toBeUndefined()
    }
  )
  test('goes by itself where the page does not say when it was released', () => {
    const { html } = boot('', '2026-03-15T12:00:00+05:00', 'x')
    expect(html.dataset.phase).toBe('voting')
  })
  test.each([8.64e15, -8.64e15, NaN])('set to %s breaks nothing', (clock) => {
    expect(boot('', clock).html.dataset.phase).toBeDefined()
  })
})

describe('?at=', () => {
  test.each([
    '2026-03-10T09:00:00+05:00',
    '2026-03-10T04:00:00Z',
    '2026-03-10T09:00+05:00',
    '2026-03-10T09:00:00.5+05:00',
    '2024-02-29T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '2026-02-30T09:00:00+05:00',
    '2026-13-01T00:00:00Z',
    '2026-00-10T00:00:00Z',
    '2026-03-00T00:00:00Z',
    '2026-03-10',
    '2026-03-10T09:00:00',
    '2026-03-10T24:00:00Z',
    '2026-03-10T09:60:00Z',
    'yesterday',
    '',
    '1741579200000',
    '2026-03-10T09:00:00+25:00',
    '<script>',
    '9999-12-31T23:59:59-23:59',
    '0000-01-01T00:00:00+23:59',
    '+010000-01-01T00:00:00Z'
  ])('reads "%s" as lib/instant.ts does', (value) => {
    const { html } = boot(`?at=${encodeURIComponent(value)}`)
    const expected = parseInstant(value)
    expect(html.dataset.at).toBe(expected === null ? 'bad' : String(expected))
    if (expected === null) expect(html.dataset.phase).toBe('in-force')
  })
  test('a plus sign that the address turned into a space still counts', () => {
    const { html } = boot('?at=2026-03-10T09:00:00+05:00')
    expect(html.dataset.at).toBe(String(Date.parse('2026-03-10T09:00:00+05:00')))
  })
  test('keeps search engines away', () => {
    const { head } = boot('?at=2026-03-10T09:00:00Z')
    expect(head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  })
  test('hides what may not have been known yet until the program of the page has looked', () => {
    expect(boot('?at=2026-03-10T09:00:00Z', late, '2026-11-29T00:00:00.000Z').html.dataset.before).toBe('')
    expect(boot('', late, '2026-11-29T00:00:00.000Z').html.dataset.before).toBeUndefined()
  })
})

describe('the font', () => {
  const font = (options: { phone?: boolean; referrer?: string; saveData?: boolean }) => boot('', late, release, options).html.dataset.font
  test('is put off on the first page of a visit on a phone only', () => {
    expect(font({ phone: true })).toBe('later')
    expect(font({ phone: true, referrer: 'https://example.com/' })).toBe('later')
    expect(font({ phone: true, referrer: 'https://example.org/kk/forum' })).toBeUndefined()
    expect(font({ phone: false })).toBeUndefined()
  })
  test('is left out on every page where the reader saves data', () => {
    expect(font({ saveData: true })).toBe('later')
    expect(font({ phone: true, referrer: 'https://example.org/kk/forum', saveData: true })).toBe('later')
  })
})

describe('where the program of the page does not come', () => {
  const asServed = { phase: 'in-force', release: '2026-11-29T00:00:00.000Z' }
  test('the page reads as it was served when all has loaded', () => {
    const { html, load } = boot('?at=2026-03-10T09:00:00Z', late, asServed.release)
    expect(html.dataset.script).toBe('coming')
    load()
    expect({ ...html.dataset }).toEqual(asServed)
  })
  test('a past instant is given up after some seconds', () => {
    const { html, wait } = boot('?at=2026-03-10T09:00:00Z', late, asServed.release)
    wait(4000)
    expect({ ...html.dataset }).toEqual(asServed)
  })
  test('a page whose program has come stays', () => {
    const { html, load, wait } = boot('?at=2026-03-10T09:00:00Z', late, asServed.release)
    html.dataset.script = 'ready'
    load()
    wait(4000)
    expect(html.dataset).toMatchObject({ script: 'ready', phase: 'announced' })
  })
})
