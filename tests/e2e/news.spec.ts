import { expect, openPage, test } from './portal'

test.describe('the filters of the list of sources', () => {
  test('choose by language, stand in the address and go back, and ask no server (WCAG 3.2.2)', async ({ page }) => {
    await openPage(page, '/kk/news')
    const requests: string[] = []
    // Chromium requests the icon again when the address changes.
    page.on('request', (request) => request.url().endsWith('/icon.svg') || requests.push(request.url()))
    // Months are folded: without a filter most of the list is not in view.
    const items = page.locator('[data-source]:not([hidden]):not([data-filtered])')
    const all = await items.count()
    await page.locator('select[name=language]').selectOption('kk')
    await page.waitForURL(/language=kk/)
    await expect.poll(() => items.count()).toBeLessThan(all)
    const shownCount = await items.count()
    await expect(page.locator('[data-source]:visible')).toHaveCount(shownCount)
    expect(await items.filter({ hasText: 'қазақша' }).count()).toBe(shownCount)
    await expect(page.locator('[data-list] [role=status]')).toContainText(String(shownCount))
    await page.goBack()
    await expect.poll(() => items.count()).toBe(all)
    expect(requests).toEqual([])
  })

  test('find by a word, whatever its case', async ({ page }) => {
    await openPage(page, '/ru/news')
    await page.getByRole('searchbox').fill('BAQ.kz')
    await page.getByRole('button', { name: 'Показать' }).click()
    await page.waitForURL(/q=BAQ/)
    await expect(page.locator('[data-source]:visible').filter({ hasNotText: 'BAQ.KZ' })).toHaveCount(0)
    expect(await page.locator('[data-source]:visible').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Сбросить фильтр' }).click()
    await page.waitForURL((url) => !url.search)
  })

  test('are read from the address: in either language of the page the sources in the one asked for', async ({ page }) => {
    await openPage(page, '/ru/news?language=kk')
    await expect(page.locator('select[name=language]')).toHaveValue('kk')
    const languages = await page
      .locator('[data-source]:visible')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-language')))
    expect(languages.length).toBeGreaterThanOrEqual(25)
    expect(new Set(languages)).toEqual(new Set(['kk']))
  })

  test('pass over a value that no choice has', async ({ page, problems }) => {
    await openPage(page, '/ru/news?language=de&kind=x&period=&page=0')
    await expect(page.locator('[data-source][data-filtered]')).toHaveCount(0)
    expect(await page.locator('[data-source]:visible').count()).toBeGreaterThan(0)
    for (const name of ['language', 'kind', 'period']) await expect(page.locator(`select[name=${name}]`)).toHaveValue('')
    expect(problems).toEqual([])
  })

  test('on a page of the past choose from what had been published by then', async ({ page }) => {
    await openPage(page, '/kk/news?at=2026-03-10T00:00:00Z&period=after')
    await expect(page.getByText('ештеңе табылмады')).toBeVisible()
    await expect(page.locator('[data-source]:visible')).toHaveCount(0)
  })
})
