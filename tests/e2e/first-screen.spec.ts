import type { Page } from '@playwright/test'
import { expect, openPage, setTextSize, test } from './portal'
import { lowTargets } from './targets'

/** A usual phone, in CSS pixels. */
const screen = { width: 360, height: 740 }

/** One address of each kind of page. */
const kinds = [
  '',
  '/explainers',
  '/explainers/how-the-result-was-decided',
  '/explainers/what-changed',
  '/easy',
  '/easy/what-was-decided',
  '/forum',
  '/about',
  '/about/corrections',
  '/about/data',
  '/results',
  '/results/kz-75',
  '/results/why-numbers-differ',
  '/past-referendums',
  '/constitution',
  '/constitution/46',
  '/constitution/46/parallel',
  '/constitution/1995',
  '/questions',
  '/glossary',
  '/timeline',
  '/news',
  '/search',
  '/about/offline',
  '/poster'
]

test.use({ viewport: screen })

/** Text below 12 pixels, or below 11 in a picture, each with its size. */
const tinyText = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode()) {
      const { parentElement: element, nodeValue } = texts.currentNode
      if (!element || !nodeValue?.trim() || element.closest('script') || !element.checkVisibility()) continue
      const picture = element.closest('svg')
      const scale = picture?.viewBox.baseVal.width ? picture.getBoundingClientRect().width / picture.viewBox.baseVal.width : 1
      const size = parseFloat(getComputedStyle(element).fontSize) * scale
      if (size < (picture ? 11 : 12)) found.push(`${nodeValue.trim().slice(0, 40)}: ${size}`)
    }
    return found
  })

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

test.describe('on the first screen of a phone', () => {
  for (const [locale, sizes] of [
    ['kk', [115, 200]],
    ['ru', [150, 200]]
  ] as const) {
    test(`the header takes at most 96 pixels, the title begins in the first fifth, text of every size fits, a thumb hits (${locale}) (WCAG 1.4.4, 1.4.10, 2.5.8)`, async ({
      page
    }) => {
      for (const kind of kinds) {
        await page.goto(`/${locale}${kind}`)
        const [menu, title] = await page.evaluate(() =>
          ['[aria-label] details', 'h1'].map((selector) => document.querySelector(selector)?.getBoundingClientRect())
        )
        expect.soft(menu?.bottom, `/${locale}${kind}: header`).toBeLessThanOrEqual(96)
        expect.soft(title?.top, `/${locale}${kind}: h1`).toBeLessThan(screen.height / 5)
        expect.soft(await tinyText(page), `/${locale}${kind}: tiny text`).toEqual([])
        for (const percent of sizes) {
          await setTextSize(page, percent)
          expect.soft(await widthOf(page), `/${locale}${kind} at ${percent} %`).toBeLessThanOrEqual(screen.width)
        }
        await setTextSize(page, 100)
        // A page enlarged four times.
        await page.setViewportSize({ width: 320, height: 256 })
        expect.soft(await widthOf(page), `/${locale}${kind} at 320 × 256`).toBeLessThanOrEqual(320)
        await page.setViewportSize(screen)
        expect.soft(await lowTargets(page), `/${locale}${kind}: lower than 44 pixels`).toEqual([])
      }
    })
  }
})

test('the other language is one tap away in the middle of a page, and keeps the place (WCAG 2.4.11)', async ({ page }) => {
  await openPage(page, '/kk/explainers/what-changed')
  await page.mouse.wheel(0, 6000)
  const link = page.locator('a[data-language][lang=ru]')
  await expect(link).toHaveAttribute('href', /#/)
  await expect(link).toBeInViewport()
  expect(await page.locator('header').evaluate((bar) => bar.getBoundingClientRect().height)).toBeLessThanOrEqual(45)
  const place = (await link.getAttribute('href')) ?? ''
  // By the pointer alone: Playwright's own click would scroll the bar "into view" first.
  const box = await link.boundingBox()
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
  await page.waitForURL((url) => url.href.endsWith(place))
  const heading = page.locator(place.slice(place.indexOf('#')))
  await expect(heading).toBeInViewport()
  // Not under the bar.
  expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(44)
})

test('forced colours keep the mark of the current place and language (WCAG 1.4.1)', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openPage(page, '/kk/results')
  for (const current of ['header ~ nav a[aria-current]', '[data-language][aria-current] span'])
    await expect(page.locator(current).first()).toHaveCSS('text-decoration-thickness', '3px')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the menu opens and leads to every place', async ({ page }) => {
    await page.goto('/ru/forum')
    const menu = page.getByRole('navigation', { name: 'Разделы' })
    await expect(menu).toHaveCount(1)
    await expect(menu.getByRole('link', { name: 'Хроника' })).toBeHidden()
    await menu.getByText('Меню').click()
    for (const name of ['Вопросы', 'Хроника', 'Словарь', 'Форум', 'Источники', 'О портале'])
      await expect(menu.getByRole('link', { name, exact: true })).toBeVisible()
    await menu.getByRole('link', { name: 'Хроника' }).click()
    await page.waitForURL('**/ru/timeline')
  })
})

test('a desk shows three figures below the list of what is on the page, known at the instant shown; a phone has them in the text', async ({
  page
}) => {
  const figures = page.locator('aside[aria-labelledby=key-figures]')
  await openPage(page, '/kk/explainers/referendum-in-brief')
  await expect(figures).toBeHidden()
  await page.setViewportSize({ width: 1280, height: 720 })
  await expect(figures.locator('dd')).toHaveCount(3)
  const contents = await page.locator('nav[aria-labelledby=contents]').boundingBox()
  const box = await figures.boundingBox()
  expect(box?.x).toBe(contents?.x)
  expect(box?.y).toBeGreaterThanOrEqual((contents?.y ?? 0) + (contents?.height ?? 0))
  // It stays beside the text, all of it within reach.
  await page.mouse.wheel(0, 2000)
  await figures.locator('a').last().scrollIntoViewIfNeeded()
  await expect(figures.locator('a').last()).toBeInViewport()
  await openPage(page, '/kk/explainers/referendum-in-brief?at=2026-03-16T12:00:00%2B05:00')
  await expect(figures).not.toContainText(/\S/, { useInnerText: true })
})
