import { expect, openPage, test } from './portal'

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

test('the interface is not printed', async ({ page }) => {
  await openPage(page, address)
  await page.emulateMedia({ media: 'print' })
  for (const link of await page.locator('nav a').all()) await expect(link).toBeHidden()
  await expect(page.locator('main h1')).toBeVisible()
  // Without scripts, too: by style alone.
  expect(
    await page
      .locator('main details')
      .first()
      .evaluate((fold) => getComputedStyle(fold, '::details-content').contentVisibility)
  ).toBe('visible')
})
