import type { Page } from '@playwright/test'
import { expect, openPage, startIsland, test } from './portal'

const address = '/kk/explainers/how-the-result-was-decided'

test('every sheet says where it comes from and when it was printed; what is folded is printed open', async ({ page }) => {
  await openPage(page, `${address}?at=2026-09-01T00:00:00Z`)
  const folds = page.locator('main details')
  expect(await folds.count()).toBeGreaterThan(0)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('details:not([open])').count()).toBe(0)
  const rule = await page.evaluate(() => [...(document.styleSheets[0]?.cssRules ?? [])].at(-1)?.cssText ?? '')
  expect(rule).toContain(`${address}?at=2026-09-01T00:00:00Z`)
  expect(rule).toMatch(/ · \d{4}-\d\d-\d\dT[^"]*Z".*Басып шығарылды: \d{4}\sжылғы/)
  expect(rule).toContain('counter(page)')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await page.locator('details[open]').count()).toBe(0)
})

test('the interface is not printed, and every swatch is', async ({ page }) => {
  await openPage(page, address)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('main h1')).toBeVisible()
  // Without scripts, too: by style alone.
  expect(
    await page
      .locator('main details')
      .first()
      .evaluate((fold) => getComputedStyle(fold, '::details-content').contentVisibility)
  ).toBe('visible')
  for (const path of [
    '/kk',
    '/kk?at=2026-02-20T12:00:00Z',
    '/kk/glossary',
    '/kk/timeline',
    '/kk/news',
    '/kk/results/kz-75',
    '/kk/constitution',
    '/kk/constitution/46'
  ]) {
    await openPage(page, path)
    // A link in a sentence of the foot is printed as its words.
    const printed = page.locator('nav, form, button, footer a:not(.reach)').filter({ visible: true })
    expect.soft(await printed.evaluateAll((parts) => parts.map((part) => part.outerHTML.slice(0, 80))), path).toEqual([])
    expect.soft(await unprintedSwatches(page), path).toEqual([])
  }
})

/** Squares and signs that are nothing but a ground, which browsers leave out on paper unless told otherwise. */
const unprintedSwatches = (page: Page) =>
  page.evaluate(() => {
    const isSwatch = (element: Element, part: string) => {
      const { content, backgroundColor, display, printColorAdjust } = getComputedStyle(element, part)
      return content === '""' && display !== 'none' && backgroundColor !== 'rgba(0, 0, 0, 0)' && printColorAdjust !== 'exact'
    }
    return [...document.querySelectorAll('main *')].flatMap((element) =>
      ['::before', '::after']
        .filter((part) => element.checkVisibility() && isSwatch(element, part))
        .map((part) => `${element.outerHTML.slice(0, 60)} ${part}`)
    )
  })

test('the table of all hours stays on one sheet, and its heads, which are buttons, are printed', async ({ page }) => {
  await openPage(page, '/ru/results')
  await startIsland(page, 'regions')
  await page.emulateMedia({ media: 'print' })
  const table = page.locator('#all-hours table')
  await page.locator('#all-hours').evaluate((fold: HTMLDetailsElement) => (fold.open = true))
  await expect(table.getByRole('button', { name: '20:00' })).toBeVisible()
  const [height, rule] = await table.evaluate((element) => [element.getBoundingClientRect().height, getComputedStyle(element).breakInside])
  expect(rule).toBe('avoid')
  // An A4 sheet without its margins: 261 mm.
  expect(height).toBeLessThan((261 / 25.4) * 96)
  // A tag on the accent has ink instead of its ground.
  const [ink, tag] = await page.evaluate(() =>
    [document.body, document.querySelector('.tag.filled')].map((element) => element && getComputedStyle(element).color)
  )
  expect(tag).toBe(ink)
})
