import { easyPages, explainers } from '@/lib/pages'
import { expect, heightOfContent, openPage, test } from './portal'

/** The most screens of 360 × 740 that a page takes with its folds as they open; lists.spec.ts holds those of the lists. */
const limits: Record<string, number> = {
  '': 6,
  '/results': 8,
  '/past-referendums': 9,
  '/about/neutrality': 9,
  '/constitution/1995': 4,
  '/search': 4,
  ...Object.fromEntries(['8', '15', '43', '46', '56', '60', '89'].map((article) => [`/constitution/${article}`, 5])),
  ...Object.fromEntries(easyPages.map((slug) => [`/easy/${slug}`, 9])),
  ...Object.fromEntries(explainers.map((slug) => [`/explainers/${slug}`, 9]))
}

/** Other long pages, one of each kind, of which only the list of contents is looked at. */
const others = [
  '/forum',
  '/about',
  '/about/data',
  '/results/kz-47',
  '/results/why-numbers-differ',
  '/questions',
  '/timeline',
  '/news',
  '/constitution',
  '/constitution/46/parallel',
  '/explainers/what-changed/parallel'
]

const screen = { width: 360, height: 740 }
test.use({ viewport: screen })

for (const locale of ['kk', 'ru']) {
  test(`a page is as short as a phone's reader bears, and so is its list of contents (${locale})`, async ({ page }) => {
    for (const path of [...Object.keys(limits), ...others]) {
      await openPage(page, `/${locale}${path}`)
      await page.evaluate(() => document.fonts.ready)
      const screens = (await heightOfContent(page)) / screen.height
      const entries = await page.locator('nav[aria-labelledby=contents] > ol > li').count()
      expect.soft(screens, `/${locale}${path}: screens`).toBeLessThanOrEqual(limits[path] ?? Infinity)
      // The home page is itself a list of where to go.
      if (screens > 4 && path) expect.soft(entries, `/${locale}${path}: has a list of contents`).toBeGreaterThanOrEqual(2)
      expect.soft(entries, `/${locale}${path}: entries of its contents`).toBeLessThanOrEqual(7)
    }
  })
}
