/** Three readers with a question: each has the answer after at most two taps, within three screens of where the last one led. */
import type { Locator, Page } from '@playwright/test'
import { expect, setTextSize, startIsland, test } from './portal'

const screen = { width: 360, height: 740 }
test.use({ viewport: screen, hasTouch: true })

/** Expects an answer to be shown at most three screens below the top of the window, without scrolling sideways. */
async function expectWithinThreeScreens(answer: Locator) {
  await expect(answer).toBeVisible()
  const box = await answer.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect)
  expect(box.top).toBeGreaterThanOrEqual(-1)
  expect(box.bottom).toBeLessThanOrEqual(3 * screen.height)
  expect(box.right).toBeLessThanOrEqual(screen.width)
}

/** The page without movement: a tap on an anchor has come to rest. */
const settled = (page: Page) => page.waitForTimeout(300)

test('when was it, and what came of it? no tap', async ({ page }) => {
  await page.goto('/kk')
  const date = page.locator('h1 time')
  await expect(date).toContainText('15')
  expect(await date.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(screen.height / 2)
  await expect(page.getByText('1 шілдеден бері күшінде').first()).toBeInViewport()
  await expectWithinThreeScreens(page.getByText('87,15%').first())
})

test('what of land, the languages and the President’s term? two taps', async ({ page }) => {
  await page.goto('/ru')
  await page.getByRole('link', { name: 'Чем отличаются две Конституции?' }).tap()
  await page.waitForURL('**/ru/explainers/what-changed#rules')
  await settled(page)
  for (const rule of ['#land', '#state-language', '#russian-language']) await expectWithinThreeScreens(page.locator(rule))
  await page.locator('#changed-president summary').tap()
  await settled(page)
  await expectWithinThreeScreens(page.locator('#presidential-term'))
})

test('how many came in Almaty by 14:00, and who says so? two taps', async ({ page }) => {
  await page.goto('/ru')
  await page.getByRole('link', { name: 'Регионы и явка в течение дня' }).tap()
  await page.waitForURL('**/ru/results#turnout')
  await settled(page)
  // The list of that hour was not found: the page says so, at an address of its own.
  await page.locator('a[href*="bulletin=1400"]:visible, label:has(input[value="1400"])').first().tap()
  await page.waitForURL(/bulletin=1400/)
  await expectWithinThreeScreens(page.getByRole('status').filter({ hasText: '14:00' }))
  await expect(page.getByRole('status').filter({ hasText: '14:00' })).toContainText('не найден')
})

/** The same tasks in as many steps for who reads large text, has no pointer or no scripts. The answer stands, nothing leaves the window. */
const ways = [
  { name: 'at 200 % text', percent: 200, keyboard: false, javaScriptEnabled: true },
  { name: 'by keyboard alone', percent: 100, keyboard: true, javaScriptEnabled: true },
  { name: 'without scripts', percent: 100, keyboard: false, javaScriptEnabled: false }
]
for (const { name, percent, keyboard, javaScriptEnabled } of ways)
  test.describe(name, () => {
    test.use({ javaScriptEnabled })
    test('each task takes as many steps (WCAG 1.4.4, 2.1.1)', async ({ page }) => {
      await setTextSize(page, percent)
      /** One step: a tap, or the Enter key on what has focus. */
      async function step(target: Locator, leadsTo?: string) {
        const first = target.first()
        if (keyboard) {
          await first.focus()
          await page.keyboard.press('Enter')
        } else await first.tap()
        if (leadsTo) await page.waitForURL(leadsTo)
      }
      async function expectAnswer(answer: Locator) {
        await expect(answer.first()).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(screen.width)
      }

      await page.goto('/kk')
      await expectAnswer(page.locator('h1 time'))
      await expectAnswer(page.getByText('87,15%'))

      await page.goto('/ru')
      await step(page.getByRole('link', { name: 'Чем отличаются две Конституции?' }), '**/ru/explainers/what-changed#rules')
      for (const rule of ['#land', '#state-language', '#russian-language']) await expectAnswer(page.locator(rule))
      await step(page.locator('#changed-president summary'))
      await expectAnswer(page.locator('#presidential-term'))

      await page.goto('/ru')
      await step(page.getByRole('link', { name: 'Регионы и явка в течение дня' }), '**/ru/results#turnout')
      if (javaScriptEnabled) {
        const hour = page.locator('input[value="1400"]')
        await hour.waitFor({ state: 'attached' })
        // Reading on down the page, which large text makes longer, is no step.
        await startIsland(page, 'regions')
        // A radio button is chosen by the space bar.
        if (keyboard) await hour.press('Space')
        else await page.locator('a[href*="bulletin=1400"]:visible, label:has(input[value="1400"]):visible').first().tap()
        await expect(page.getByRole('status').filter({ hasText: '14:00' })).toContainText('не найден')
      } else {
        await step(page.locator('a[href="/ru/results/kz-75"]'), '**/ru/results/kz-75')
        await expectAnswer(page.locator('#t-1400').filter({ hasText: 'нет данных' }))
      }
    })
  })
