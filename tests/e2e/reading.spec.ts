import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { expectNoViolations, keepOneOfAKind, type View } from './axe'
import { collectProblems, expect, interactiveParts, phone, test as portal, waitForProgram } from './portal'

/** A built page. `pairs`: each parent and child element in it, as tags with classes, role and type. */
type BuiltPage = { address: string; locale: 'kk' | 'ru'; elements: number; pairs: ReadonlySet<string> }

/** With FULL=1 every page gets the checks of the cover. */
const full = process.env.FULL === '1'
const dist = join(process.cwd(), 'dist')
const builtPages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  // What other sites frame has not the frame of pages: tests/e2e/embed.spec.ts.
  .filter((file) => file.endsWith('.html') && !file.includes('/embed/'))
  .sort()
  .map(readPage)

function readPage(file: string): BuiltPage {
  const path = file.slice(0, -'.html'.length)
  const pairs = new Set<string>()
  let elements = 0
  function walk(node: DefaultTreeAdapterMap['parentNode'], parent: string) {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue
      const attribute = (name: string) => child.attrs.find((candidate) => candidate.name === name)?.value ?? ''
      const shape = [child.tagName, ...attribute('class').split(/\s+/).sort(), attribute('role'), attribute('type')].join(' ')
      pairs.add(`${parent} > ${shape}`)
      elements += 1
      walk(child, shape)
    }
  }
  walk(parse(readFileSync(join(dist, file), 'utf8')), '')
  // The two pages in both languages (`/` and 404) have `lang="kk"`.
  return { address: { index: '/', 404: '/no-such-page' }[path] ?? `/${path}`, locale: path.startsWith('ru') ? 'ru' : 'kk', elements, pairs }
}

/**
 * A small set of pages that together have every pair of parent and child element of all (greedy set cover), of either language: twins
 * have the same. A page with a structure that no other has is in it.
 */
function cover(pages: readonly BuiltPage[]): BuiltPage[] {
  const uncovered = new Set(pages.flatMap(({ pairs }) => [...pairs]))
  const chosen: BuiltPage[] = []
  while (uncovered.size) {
    const gain = ({ pairs }: BuiltPage) => [...pairs].filter((pair) => uncovered.has(pair)).length
    const best = pages
      .map((page) => ({ page, gain: gain(page) }))
      .reduce((a, b) => (b.gain > a.gain || (b.gain === a.gain && b.page.elements < a.page.elements) ? b : a)).page
    chosen.push(best)
    for (const pair of best.pairs) uncovered.delete(pair)
  }
  return chosen
}

/** The pages that get all checks. */
const coverPages = full ? builtPages : cover(builtPages)

/** Whether a page is in the sample. Of the pages of articles, which share two templates, one in thirty-two; others in each language. */
function isSampled({ address, locale }: BuiltPage): boolean {
  const articlePage = /\/constitution\/(preamble|\d{1,2})(\/parallel)?$/.exec(address)
  if (!articlePage) return true
  return (Number.parseInt(articlePage[1] ?? '') || 0) % 32 === (locale === 'ru' ? 16 : 0) + (articlePage[2] ? 8 : 0)
}
/** The other pages of the sample, which get the quick checks. */
const sampledPages = builtPages.filter((page) => !coverPages.includes(page) && isSampled(page))

/** Two views of a page: phone and desktop in different colour schemes, for every other page the other way round. */
const viewsOf = (index: number): readonly View[] =>
  index % 2
    ? [
        ['dark', 320],
        ['light', 1280]
      ]
    : [
        ['light', 320],
        ['dark', 1280]
      ]

/** Expects an open page to fit a phone, to have stored nothing, and to have caused no errors or requests to other sites. */
async function expectNoProblems(page: Page, address: string, problems: string[]) {
  await waitForProgram(page)
  const { width, stored } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    stored: localStorage.length + sessionStorage.length
  }))
  expect.soft(width, `${address}: width`).toBeLessThanOrEqual(phone.width)
  expect.soft([await page.context().cookies(), stored], `${address}: cookies and what is stored`).toEqual([[], 0])
  expect
    .soft(
      problems.filter((line) => !(address === '/no-such-page' && line.includes('404'))),
      `${address}: errors and requests to others`
    )
    .toEqual([])
}

/** The text of the main part of a page without what a selector names. */
const textWithout = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const hidden = [...document.querySelectorAll<HTMLElement>(selector)]
    for (const element of hidden) element.style.display = 'none'
    const text = document.querySelector('main')?.innerText ?? ''
    for (const element of hidden) element.style.display = ''
    return text
  }, selector)

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const test = portal.extend<object, { pageWithoutScripts: Page }>({
  /** A page with scripts disabled, shared by all tests of a worker. */
  pageWithoutScripts: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' }
  ]
})

test.use({ viewport: phone })

test.describe('holds what axe asks in both schemes, is quiet, fits a phone, loses nothing without scripts (WCAG by axe) (WCAG 1.3.2, 1.4.10)', () => {
  for (const [index, { address }] of coverPages.entries()) {
    test(address, async ({ page, pageWithoutScripts, problems, baseURL }) => {
      await page.goto(address)
      await expectNoProblems(page, address, problems)
      const withScripts = lines(await textWithout(page, interactiveParts))
      await pageWithoutScripts.goto(`${baseURL}${address}`)
      const withoutScripts = await pageWithoutScripts.locator('main').innerText()
      expect.soft(withScripts.length, address).toBeGreaterThan(3)
      expect
        .soft(
          withScripts.filter((line) => !withoutScripts.includes(line)),
          `${address}: lost without scripts`
        )
        .toEqual([])
      if (!full) await keepOneOfAKind(page)
      for (const view of viewsOf(index)) await expectNoViolations(page, address, view)
    })
  }
})

/** How many pages one test opens. */
const chunk = 25
test.describe('loads without an error, a foreign request or a cookie, stores nothing and fits a phone', () => {
  for (let from = 0; from < sampledPages.length; from += chunk) {
    const part = sampledPages.slice(from, from + chunk)
    test(`${part.length} pages from ${part[0]?.address}`, async ({ page, baseURL }) => {
      const problems = collectProblems(page, `${baseURL}`)
      for (const { address } of part) {
        problems.length = 0
        await page.goto(address)
        await expectNoProblems(page, address, problems)
      }
    })
  }
})

/** The home page in each phase in which it looks different, and a wrong instant. */
const pagesOfOtherInstants = [
  '/kk?at=2026-03-10T09:00:00Z',
  '/ru?at=2026-03-15T12:30:00Z',
  '/kk?at=2026-03-15T16:00:00Z',
  '/ru?at=2026-03-16T12:00:00Z',
  '/kk/forum?at=x'
]
test.describe('at another instant fits a phone and holds what axe asks in both schemes (WCAG by axe) (WCAG 1.4.10)', () => {
  for (const [index, address] of pagesOfOtherInstants.entries()) {
    test(address, async ({ page, problems }) => {
      await page.goto(address)
      await expectNoProblems(page, address, problems)
      for (const view of viewsOf(index)) await expectNoViolations(page, address, view)
    })
  }
})

test('the pages to be looked at are those of the build', () => {
  expect(builtPages.length).toBeGreaterThan(400)
  for (const address of ['/', '/no-such-page', '/kk', '/ru', '/kk/news', '/ru/constitution/94'])
    expect(builtPages.map((page) => page.address)).toContain(address)
  // Every pair of elements occurs on a page of the cover.
  const pairs = (pages: readonly BuiltPage[]) => new Set(pages.flatMap((page) => [...page.pairs]))
  expect(pairs(coverPages).size).toBe(pairs(builtPages).size)
})
