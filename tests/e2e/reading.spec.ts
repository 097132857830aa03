import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { expect, phone, ready, test as portal, tools, watch } from './portal'

type Built = { address: string; locale: 'kk' | 'ru'; elements: number; pairs: ReadonlySet<string> }

/** With FULL=1 every page is looked at as closely as those of the cover. */
const full = process.env.FULL === '1'
const dist = join(process.cwd(), 'dist')
const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map(read)

function read(file: string): Built {
  const path = file.slice(0, -'.html'.length)
  const pairs = new Set<string>()
  let elements = 0
  function walk(node: DefaultTreeAdapterMap['parentNode'], parent: string) {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue
      const attribute = (name: string) => child.attrs.find((each) => each.name === name)?.value ?? ''
      const shape = [child.tagName, ...attribute('class').split(/\s+/).sort(), attribute('role'), attribute('type')].join(' ')
      pairs.add(`${parent} > ${shape}`)
      elements += 1
      walk(child, shape)
    }
  }
  walk(parse(readFileSync(join(dist, file), 'utf8')), '')
  // The two pages in both languages begin in Kazakh.
  return { address: { index: '/', 404: '/no-such-page' }[path] ?? `/${path}`, locale: path.startsWith('ru') ? 'ru' : 'kk', elements, pairs }
}

/**
 * The fewest pages (nearly) that show every pair of parent and child that stands on any: a structure that is new brings a page of its own.
 */
function cover(pages: readonly Built[]): Built[] {
  const left = new Set(pages.flatMap(({ pairs }) => [...pairs]))
  const chosen: Built[] = []
  while (left.size) {
    const gain = ({ pairs }: Built) => [...pairs].filter((pair) => left.has(pair)).length
    const best = pages
      .map((page) => ({ page, gain: gain(page) }))
      .reduce((a, b) => (b.gain > a.gain || (b.gain === a.gain && b.page.elements < a.page.elements) ? b : a)).page
    chosen.push(best)
    for (const pair of best.pairs) left.delete(pair)
  }
  return chosen
}

const locales = ['kk', 'ru'] as const
const closely = full ? built : locales.flatMap((locale) => cover(built.filter((page) => page.locale === locale)))

/** Articles and their pages in two languages: many of one shape. Of them every eighth, others in the other language. */
function isSampled({ address, locale }: Built): boolean {
  const sibling = /\/constitution\/(preamble|\d{1,2})(\/parallel)?$/.exec(address)
  if (!sibling) return true
  return (Number.parseInt(sibling[1] ?? '') || 0) % 8 === (locale === 'ru' ? 4 : 0) + (sibling[2] ? 2 : 0)
}
const lightly = built.filter((page) => !closely.includes(page) && isSampled(page))

type Look = readonly ['light' | 'dark', number]
/** Two looks at a page: a narrow phone and a desk, each in another scheme; in the other language the two are crossed. */
const looks = {
  kk: [
    ['light', 320],
    ['dark', 1280]
  ],
  ru: [
    ['dark', 320],
    ['light', 1280]
  ]
} as const satisfies Record<Built['locale'], readonly [Look, Look]>
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colours = ['color-contrast', 'link-in-text-block']
/** A page longer than this is looked at in full once, and for its colours the other time. */
const long = 900

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function axeFindsNothing(page: Page, address: string, [colorScheme, width]: Look, onlyColours = false) {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height: 800 })
  // Once is enough: AxeBuilder would put half a megabyte into the page twice for each look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  // In the page itself (there are no frames), and only what is wrong leaves it: all that axe has seen is half a megabyte too.
  const builder = new AxeBuilder({ page, axeSource: 'window.axe' }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (onlyColours ? builder.withRules(colours) : builder.withTags(everything)).analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      `axe at ${address}: ${colorScheme}, ${width}`
    )
    .toEqual([])
}

/** A page that is open on a phone: fits it, and has kept nothing and met no trouble. */
async function isQuiet(page: Page, address: string, trouble: string[]) {
  await ready(page)
  const { width, stored } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    stored: localStorage.length + sessionStorage.length
  }))
  expect.soft(width, `${address}: width`).toBeLessThanOrEqual(phone.width)
  expect.soft([await page.context().cookies(), stored], `${address}: cookies and what is stored`).toEqual([[], 0])
  expect
    .soft(
      trouble.filter((line) => !(address === '/no-such-page' && line.includes('404'))),
      `${address}: errors and requests to others`
    )
    .toEqual([])
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const test = portal.extend<object, { plain: Page }>({
  /** A page in a browser without scripts, for all tests of a worker. */
  plain: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' }
  ]
})

test.use({ viewport: phone })

test.describe('holds what axe asks in both schemes, is quiet, fits a phone, and loses nothing without scripts', () => {
  for (const { address, locale, elements } of closely) {
    test(address, async ({ page, plain, trouble, baseURL }) => {
      await page.goto(address)
      await isQuiet(page, address, trouble)
      const brief = !full && elements > long
      const [first, second] = looks[locale]
      await axeFindsNothing(page, address, first, brief && locale === 'ru')
      await axeFindsNothing(page, address, second, brief && locale === 'kk')
      await page.setViewportSize(phone)
      await page.evaluate((selector) => document.querySelectorAll(selector).forEach((element) => element.remove()), tools)
      const withScripts = lines(await page.locator('main').innerText())
      await plain.goto(`${baseURL}${address}`)
      const without = await plain.locator('main').innerText()
      expect.soft(withScripts.length, address).toBeGreaterThan(3)
      expect
        .soft(
          withScripts.filter((line) => !without.includes(line)),
          `${address}: lost without scripts`
        )
        .toEqual([])
    })
  }
})

const chunk = 25
test.describe('loads without an error, a foreign request or a cookie, stores nothing and fits a phone', () => {
  for (let from = 0; from < lightly.length; from += chunk) {
    const part = lightly.slice(from, from + chunk)
    test(`${part.length} pages from ${part[0]?.address}`, async ({ page, baseURL }) => {
      const trouble = watch(page, `${baseURL}`)
      for (const { address } of part) {
        trouble.length = 0
        await page.goto(address)
        await isQuiet(page, address, trouble)
      }
    })
  }
})

/** Home looks different in every phase. */
const phases = [
  '/kk?at=2026-03-10T09:00:00Z',
  '/ru?at=2026-03-15T12:30:00Z',
  '/kk?at=2026-03-15T16:00:00Z',
  '/ru?at=2026-03-16T12:00:00Z',
  '/kk/forum?at=x'
]
test.describe('at another instant fits a phone and holds what axe asks in both schemes', () => {
  for (const address of phases) {
    test(address, async ({ page, trouble }) => {
      await page.goto(address)
      await isQuiet(page, address, trouble)
      for (const look of looks[address.startsWith('/ru') ? 'ru' : 'kk']) await axeFindsNothing(page, address, look)
    })
  }
})

test('the pages to be looked at are those of the build', () => {
  expect(built.length).toBeGreaterThan(400)
  for (const address of ['/', '/no-such-page', '/kk', '/ru', '/kk/news', '/ru/constitution/94'])
    expect(built.map((page) => page.address)).toContain(address)
  // The cover covers: whatever pair stands anywhere in a language stands on a page that is looked at closely.
  for (const locale of locales) {
    const pairs = (pages: readonly Built[]) => new Set(pages.filter((page) => page.locale === locale).flatMap((page) => [...page.pairs]))
    expect(pairs(closely).size).toBe(pairs(built).size)
  }
})
