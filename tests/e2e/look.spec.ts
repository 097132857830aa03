/** Pages set to one's eyes: the panel, and what follows it. */
import { lookKey } from '@/lib/look'
import { expectNoViolations } from './axe'
import { expect, openPage, phone, test } from './portal'

const name = { kk: 'Көру қабілеті нашар жандарға арналған нұсқа', ru: 'Версия для слабовидящих' }
const everything = 'text-200 wide contrast dark plain clear'

test.describe('the panel', () => {
  test('opens by keyboard, sets the page at once, says so, keeps it, closes by Escape and gives focus back (WCAG 2.1.1, 2.1.2, 2.4.3, 4.1.3)', async ({
    page,
    problems
  }) => {
    await openPage(page, '/ru/explainers/what-changed')
    const opener = page.locator('header').getByRole('link', { name: name.ru, exact: true })
    await opener.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: name.ru, exact: true })
    await expect(panel).toBeFocused()
    await expectNoViolations(page, 'the panel', ['light', 320], 'dialog')
    const before = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(before).toBeLessThanOrEqual(320)
    // Close, then the sizes, then each group; arrows choose.
    await page.keyboard.press('Tab')
    await expect(panel.getByRole('button', { name: 'Закрыть', exact: true })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(panel.getByRole('radio', { name: '150 %', exact: true })).toBeChecked()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await panel.getByRole('checkbox', { name: 'Показывать без картинок', exact: true }).press('Space')
    const html = page.locator('html')
    await expect(html).toHaveAttribute('data-look', 'text-150 wide plain')
    await expect(html).toHaveCSS('font-size', '24px')
    await expect(panel.getByRole('status')).toHaveText('Ваш выбор сохранён на этом устройстве.')
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(opener).toBeFocused()
    expect(await page.evaluate((key) => localStorage.getItem(key), lookKey)).toBe('text-150 wide plain')

    // From the foot, and all as it was.
    await page.locator('footer').getByRole('link', { name: name.ru, exact: true }).click()
    await panel.getByRole('button', { name: 'Вернуть как было', exact: true }).click()
    await expect(html).not.toHaveAttribute('data-look')
    await panel.getByRole('button', { name: 'Закрыть', exact: true }).click()
    expect(await page.evaluate((key) => localStorage.getItem(key), lookKey)).toBeNull()
    expect(problems).toEqual([])
  })

  test('holds for the page where the browser keeps nothing, and says so', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('', 'SecurityError')
        }
      })
    )
    await openPage(page, '/kk/forum')
    await page.locator('header').getByRole('link', { name: name.kk }).click()
    const panel = page.getByRole('dialog')
    await panel.getByRole('radio', { name: 'жоғары', exact: true }).check()
    await expect(page.locator('html')).toHaveAttribute('data-look', 'contrast')
    await expect(panel.getByRole('status')).toContainText('тек осы бетке')
  })
})

test.describe('a page that is set to all at once', () => {
  test.use({ viewport: phone })
  test.beforeEach(({ page }) => page.addInitScript(([key, look]) => localStorage.setItem(`${key}`, `${look}`), [lookKey, everything]))

  test('is so before first paint, has no sideways scroll (WCAG 1.4.4, 1.4.10, 1.4.12), and paper follows none of it', async ({ page }) => {
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        const { fontSize, backgroundColor } = getComputedStyle(document.body)
        Object.assign(window, { atFirst: [document.documentElement.dataset.look, fontSize, backgroundColor] })
      })
    )
    for (const address of ['/kk', '/ru/results', '/kk/explainers/what-changed', '/404', '/offline']) {
      await page.goto(address, { waitUntil: 'load' })
      const [painted, styled] = await page.evaluate(() => [
        performance.getEntriesByName('first-paint')[0]?.startTime ?? Infinity,
        performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.css'))?.duration ?? Infinity
      ])
      expect.soft(styled, address).toBeLessThan(painted)
      expect
        .soft(await page.evaluate(() => (window as unknown as { atFirst: string[] }).atFirst), address)
        .toEqual([everything, '34px', 'rgb(0, 0, 0)'])
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(phone.width)
    }
    await page.goto('/kk/explainers/what-changed')
    await expect(page.locator('main svg').first()).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('html')).toHaveCSS('font-size', '16px')
    await expect(page.locator('body')).toHaveCSS('letter-spacing', 'normal')
    await expect(page.locator('main svg').first()).not.toHaveCSS('display', 'none')
    expect(await page.evaluate(() => [...(document.styleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText).join(''))).toContain(
      'min-width: 64rem'
    )
  })

  test('on a desk takes one column, as with large text of the browser', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.goto('/ru/explainers/what-changed')
    await expect(page.locator('html')).toHaveAttribute('data-sized')
    const [text, contents] = await page.evaluate(() =>
      ['h1', 'nav[aria-labelledby=contents]'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().left)
    )
    expect(text).toBe(contents)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the link leads to words', async ({ page }) => {
    await page.goto('/kk/results')
    await page.locator('header').getByRole('link', { name: name.kk }).click()
    await expect(page.locator('#settings')).toBeInViewport()
  })
})
