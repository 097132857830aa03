import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ready, visit, withBrowser } from './browser'

withBrowser()

const headings = (page: Page) => page.locator('#regions ~ * thead th:visible, thead th button:visible').allInnerTexts()
const firstRow = (page: Page) => page.locator('tbody tr[id^=kz-] th').first().innerText()

describe('turnout by region', () => {
  test('sorts by keyboard, says so to a screen reader, and keeps the order in the address', async () => {
    await visit('/ru/results', {}, async (page, trouble) => {
      await ready(page)
      await page.getByRole('button', { name: '20:00' }).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL('**/ru/results?sort=2000-down')
      expect(await firstRow(page)).toBe('Кызылординская область')
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/ru/results?sort=2000-up')
      expect(await firstRow(page)).toBe('Город Алматы')
      await page.goBack()
      await page.waitForFunction(() => document.querySelector('tbody tr[id^=kz-]')?.id === 'kz-43')
      await page.locator('a[data-language][hreflang=kk]').click()
      await page.waitForURL(/\/kk\/results\?sort=2000-down/)
      await page.waitForFunction(() => document.querySelector('tbody tr[id^=kz-]')?.id === 'kz-43')
      expect(trouble).toEqual([])
    })
  })

  test('shows what was known at an hour', async () => {
    await visit('/kk/results', {}, async (page) => {
      await ready(page)
      await page.getByRole('radio', { name: '14:00' }).check()
      await page.waitForURL('**/kk/results?bulletin=1400')
      const shown = await headings(page)
      expect(shown.join()).toContain('14:00')
      expect(shown.join()).not.toContain('16:00')
      expect((await page.locator('#regions ~ [role=status]').innerText()).replaceAll('\u00a0', ' ')).toMatch(/51,93%.*6 471 378.*тізімі табылмады/s)
      expect(await page.locator('svg a[data-step=unknown]').count()).toBe(20)
    })
  })

  test('of a past instant shows no later bulletin and no result', async () => {
    await visit('/ru/results?at=2026-03-15T12:30:00%2B05:00', {}, async (page) => {
      await ready(page)
      expect(await page.getByRole('radio').count()).toBe(2)
      const text = await page.locator('main').innerText()
      expect(text.replaceAll('\u00a0', ' ')).not.toMatch(/87,15|73,24|73,12|7 954 667/)
      expect(text).toContain('Результат ещё не объявлен')
      expect(await page.locator('#exit-polls').isVisible()).toBe(false)
      for (const cell of await page.locator('#kz-43 td:visible').allInnerTexts()) expect(cell.replaceAll('\u00a0', ' ')).toMatch(/^$|24,02 %|43,18 %/)
    })
    await visit('/kk/results?at=2026-03-15T09:00:00%2B05:00', {}, async (page) => {
      await ready(page)
      expect(await page.locator('main').innerText()).toContain('10:00')
      expect(await page.getByRole('table').count()).toBe(1)
    })
  })

  test('a tile leads to the page of its region, and from there on', async () => {
    await visit('/kk/results', { viewport: { width: 360, height: 800 }, hasTouch: true }, async (page) => {
      await ready(page)
      await page.locator('svg a[href="/kk/results/kz-59"]').tap()
      await page.waitForURL('**/kk/results/kz-59')
      const text = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ')
      expect(text).toContain('Сағат 18:00-дегі мәлімет бойынша келу көрсеткіші — 68,58%')
      expect(text).toContain('Кешкі мәлімет')
      await page.locator('article nav a').last().tap()
      // To another region: where the address of this one would do, the browser is closed in the middle of the way, and Chromium hangs.
      await page.waitForURL(({ pathname }) => /^\/kk\/results\/kz-\d\d$/.test(pathname) && pathname !== '/kk/results/kz-59')
    })
  })

  test('a wrong bulletin or order in the address is passed over', async () => {
    await visit('/kk/results?bulletin=1500&sort=x', {}, async (page, trouble) => {
      await ready(page)
      expect(await page.getByRole('radio', { name: '20:00' }).isChecked()).toBe(true)
      expect(trouble).toEqual([])
    })
  })
})

test('data files come with a tag, a date and open doors', async () => {
  await visit('/kk/about/data', {}, async (page) => {
    for (const path of ['/data/results.json', '/data/results.csv', '/data/turnout.csv', '/data/excel/turnout.csv']) {
      const response = await page.request.get(path)
      expect(response.status(), path).toBe(200)
      const { etag, 'last-modified': modified, 'access-control-allow-origin': origin } = response.headers()
      expect([etag, modified, origin].map(Boolean), path).toEqual([true, true, true])
      const again = await page.request.get(path, { headers: { 'if-none-match': etag ?? '' } })
      expect([again.status(), (await again.body()).length], path).toEqual([304, 0])
    }
  })
})
