import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pages } from '../site/built'
import { base, glance, phone, settled, withBrowser } from './browser'

withBrowser()

/** Pages of one shape with other words: each article and its page in two languages. */
const siblings = pages.filter(({ path }) => /^\/constitution\/(preamble|\d{1,2})(\/parallel)?$/.test(path))
/** The longest of them are read as closely as all other pages. */
const close = ['/constitution/46', '/constitution/60/parallel']
const addresses = ['/', '/no-such-page', ...pages.filter((page) => !siblings.includes(page) || close.includes(page.path)).map(({ address }) => address)]

type ColorScheme = NonNullable<BrowserContextOptions['colorScheme']>
/** Two looks at a page: a narrow phone and a desk, each in another scheme; in the other language the two are crossed. */
const looks = [[['light', 320], ['dark', 1280]], [['dark', 320], ['light', 1280]]] as const
const everything: axe.RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
const colours: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
/** Minified: every page must read it. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function axeFindsNothing(page: Page, [colorScheme, width]: readonly [ColorScheme, number], runOnly = everything) {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 800 })
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  // Only what is wrong leaves the page: all that axe has seen is half a megabyte.
  const violations = await page.evaluate(async (runOnly) => (await (window as unknown as { axe: typeof axe }).axe.run({ runOnly, resultTypes: ['violations'] })).violations, runOnly)
  expect(violations.map(({ id, nodes }) => `${page.url()}: ${colorScheme}, ${width}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

async function fitsPhone(page: Page, address: string) {
  await settled(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(phone.width)
}

async function looksGood(page: Page, address: string) {
  await fitsPhone(page, address)
  for (const look of looks[address.startsWith('/ru') ? 1 : 0]) await axeFindsNothing(page, look)
}

describe.concurrent('every page loads without an error, a foreign request or a cookie, fits 320 px, holds what axe asks in both schemes, and loses nothing without JavaScript', () => {
  test.each(addresses)('%s', async (address) => {
    let withScript = ''
    await glance(address, {}, async (page, trouble) => {
      await looksGood(page, address)
      expect(trouble.filter((line) => !(address === '/no-such-page' && line.includes('404')))).toEqual([])
      await page.setViewportSize(phone)
      // Widgets that need a script find their places in the text; what they say of themselves is not part of it.
      await page.evaluate(() => document.querySelectorAll('#filter, #copy, #calculator-form, fieldset:has([name=bulletin])').forEach((place) => place.remove()))
      withScript = await page.locator('main').innerText()
    })
    await glance(address, { javaScriptEnabled: false }, async (page) => {
      const text = await page.locator('main').innerText()
      const lost = withScript.split('\n').map((line) => line.trim()).filter((line) => line && !text.includes(line))
      // The countdown and the filter need a clock and a server; everything else stands in the page.
      expect(lost.filter((line) => !/өтті$|^Со дня голосования|^(Іздейтін сөз|Тіл|Түрі|Кезең|Көрсету|бәрі|дауыс беру|қорытындыдан|По слову|Язык|Вид|Период|Показать|все|до голосования|голосование и|после итогов)/.test(line))).toEqual([])
    })
  })
})

/** Each in one look of the four, its twin and its neighbours in the others; its colours in both schemes. */
describe.concurrent('every sibling loads without an error, a foreign request or a cookie, fits 320 px, and holds what axe asks', () => {
  test.each(siblings.map((page) => [page.address, page] as const))('%s', async (address, { path, locale }) => {
    await glance(address, {}, async (page, trouble) => {
      await fitsPhone(page, address)
      const number = Number(/\d+/.exec(path)?.[0] ?? 0)
      const [scheme, width] = looks[(number + (locale === 'ru' ? 1 : 0)) % 2 ? 1 : 0][number % 4 < 2 ? 0 : 1]
      await axeFindsNothing(page, [scheme, width])
      await axeFindsNothing(page, [scheme === 'light' ? 'dark' : 'light', width], colours)
      expect(trouble).toEqual([])
    })
  })
})

/** Home looks different in every phase. */
test.each([
  '/kk?at=2026-03-10T09:00:00Z', '/ru?at=2026-03-15T12:30:00Z', '/kk?at=2026-03-15T16:00:00Z', '/ru?at=2026-03-16T12:00:00Z', '/kk/forum?at=x'
])('%s fits 320 px and holds what axe asks in both schemes', (address) => glance(address, {}, (page) => looksGood(page, address)))

describe('headers', () => {
  test.each(['/', '/kk', '/ru/forum', '/kk/explainers/referendum-in-brief'])('%s is cacheable, sealed and without cookies', async (address) => {
    const { headers, status } = await fetch(base + address)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+/)
    expect(headers.get('etag')).toBeTruthy()
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
  })
  test('a page comes in Brotli to who takes it, plain or in gzip to others, and never twice', async () => {
    const ask = (encoding: string) => fetch(`${base}/kk/forum`, { headers: { 'accept-encoding': encoding } })
    const [brotli, gzip, plain] = await Promise.all([ask('gzip, br'), ask('gzip'), ask('identity')])
    expect([brotli, gzip, plain].map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', 'gzip', null])
    for (const { headers } of [brotli, gzip]) expect(headers.get('vary')).toMatch(/accept-encoding/i)
    const texts = await Promise.all([brotli, gzip, plain].map((response) => response.text()))
    expect(new Set(texts).size).toBe(1)
    // Not by fetch: it adds "no-cache" to a conditional request.
    const again = await new Promise((resolve) => get(`${base}/kk/forum`, { headers: { 'accept-encoding': 'br', 'if-none-match': brotli.headers.get('etag') ?? '' } }, ({ statusCode }) => resolve(statusCode)))
    expect(again).toBe(304)
  })
  test('an unknown page is a whole page with status 404', async () => {
    const response = await fetch(`${base}/kk/no-such-page`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Такой страницы нет')
  })
})
