import type { Page } from '@playwright/test'
import { expect, openPage, startIsland, test } from './portal'

const headings = (page: Page) => page.locator('[data-live=regions] thead th:visible').allInnerTexts()
const firstRow = (page: Page) => page.locator('[data-live=regions] tbody tr').first()

test.describe('turnout by region', () => {
  test('sorts by keyboard, says so to a screen reader, and keeps the order in the address', async ({ page, problems }) => {
    await openPage(page, '/ru/results')
    await startIsland(page, 'regions')
    await page.getByRole('button', { name: '20:00' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/ru/results?sort=2000-down')
    await expect(firstRow(page).locator('th')).toHaveText('Кызылординская область')
    await expect(page.locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'descending')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/ru/results?sort=2000-up')
    await expect(firstRow(page).locator('th')).toHaveText('Город Алматы')
    await page.goBack()
    await expect(firstRow(page)).toHaveId('kz-43')
    await page.locator('a[data-language][hreflang=kk]').click()
    await page.waitForURL(/\/kk\/results\?sort=2000-down/)
    await expect(firstRow(page)).toHaveId('kz-43')
    expect(problems).toEqual([])
  })

  test('shows what was known at an hour', async ({ page }) => {
    await openPage(page, '/kk/results')
    const regions = await startIsland(page, 'regions')
    await page.getByRole('radio', { name: '14:00' }).check()
    await page.waitForURL('**/kk/results?bulletin=1400')
    const shownHeadings = (await headings(page)).join()
    expect(shownHeadings).toContain('14:00')
    expect(shownHeadings).not.toContain('16:00')
    expect((await regions.getByRole('status').innerText()).replaceAll('\u00a0', ' ')).toMatch(/51,93%.*6 471 378.*тізімі табылмады/s)
    await expect(page.locator('svg a[data-step=unknown]')).toHaveCount(20)
  })

  test('of a past instant shows no later bulletin and no result', async ({ page }) => {
    await openPage(page, '/ru/results?at=2026-03-15T12:30:00%2B05:00')
    await startIsland(page, 'regions')
    await expect(page.getByRole('radio')).toHaveCount(2)
    const text = await page.locator('main').innerText()
    expect(text.replaceAll('\u00a0', ' ')).not.toMatch(/87,15|73,24|73,12|7 954 667/)
    expect(text).toContain('Результат ещё не объявлен')
    await expect(page.locator('#exit-polls')).toBeHidden()
    const cells = await page.locator('#kz-43 td:visible').allInnerTexts()
    expect(cells.length).toBeGreaterThanOrEqual(3)
    for (const cell of cells) expect(cell.replaceAll('\u00a0', ' ')).toMatch(/^$|24,02 %|43,18 %/)
    await openPage(page, '/kk/results?at=2026-03-15T09:00:00%2B05:00')
    expect(await (await startIsland(page, 'regions')).innerText()).toContain('10:00')
    await expect(page.getByRole('table')).toHaveCount(1)
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 800 }, hasTouch: true })
    test('a tile leads to the page of its region, and from there on', async ({ page }) => {
      await openPage(page, '/kk/results')
      await startIsland(page, 'regions')
      await page.locator('svg a[href="/kk/results/kz-59"]').tap()
      await page.waitForURL('**/kk/results/kz-59')
      const text = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ')
      expect(text).toContain('Сағат 18:00-дегі мәлімет бойынша келу көрсеткіші 68,58%')
      expect(text).toContain('Сағат 20:00-дегі келу көрсеткіші белгісіз')
      await page.locator('article nav a').last().tap()
      await page.waitForURL(({ pathname }) => /^\/kk\/results\/kz-\d\d$/.test(pathname) && pathname !== '/kk/results/kz-59')
    })
  })

  test('a wrong bulletin or order in the address is passed over', async ({ page, problems }) => {
    await openPage(page, '/kk/results?bulletin=1500&sort=x')
    await startIsland(page, 'regions')
    await expect(page.getByRole('radio', { name: '20:00' })).toBeChecked()
    await expect(firstRow(page)).toHaveId('kz-10')
    expect(problems).toEqual([])
  })
})
