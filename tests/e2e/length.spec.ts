import { explainers } from '@/lib/pages'
import { expect, openPage, test } from './portal'

/** The most screens of 360 × 740 that a page takes with its folds as they open; lists.spec.ts holds those of the lists. */
const limits: Record<string, number> = {
  '': 6,
  '/results': 8,
  ...Object.fromEntries(['8', '15', '43', '46', '56', '60', '89'].map((article) => [`/constitution/${article}`, 5])),
  ...Object.fromEntries(explainers.map((slug) => [`/explainers/${slug}`, 9]))
}

/** Other long pages, of which only the list of contents is looked at. */
const others = ['/forum', '/about', '/about/data', '/past-referendums', '/results/why-numbers-differ', '/questions', '/timeline']

test.use({ viewport: { width: 360, height: 740 } })

for (const locale of ['kk', 'ru']) {
  test(`a page is as short as a phone's reader bears, and so is its list of contents (${locale})`, async ({ page }) => {
    for (const path of [...Object.keys(limits), ...others]) {
      await openPage(page, `/${locale}${path}`)
      await page.evaluate(() => document.fonts.ready)
      const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)
      expect.soft(screens, `/${locale}${path}: screens`).toBeLessThanOrEqual(limits[path] ?? Infinity)
      const entries = await page.locator('nav[aria-labelledby=contents] li').count()
      if (screens > 4) expect.soft(entries, `/${locale}${path}: entries of its contents`).toBeLessThanOrEqual(7)
      if (path.startsWith('/explainers/')) expect.soft(entries, `/${locale}${path}: has a list of contents`).toBeGreaterThan(2)
    }
  })
}
