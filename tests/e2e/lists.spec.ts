import { expect, openPage, test } from './portal'

const locales = ['kk', 'ru'] as const
const pages = ['questions', 'glossary', 'timeline', 'news', 'explainers', 'about/corrections'] as const

test.use({ viewport: { width: 360, height: 740 } })

/** The most screens of 360 × 740 that a list may take as it opens. */
const limits: Record<(typeof pages)[number], number> = {
  questions: 9,
  glossary: 9,
  timeline: 9,
  news: 9,
  explainers: 4,
  'about/corrections': 9
}

test.describe('a long list', () => {
  for (const name of pages) {
    for (const locale of locales) {
      test(`/${locale}/${name} takes at most ${limits[name]} screens`, async ({ page }) => {
        await openPage(page, `/${locale}/${name}`)
        expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThanOrEqual(limits[name])
      })
    }
  }
})

test.describe('a link to something in a closed part', () => {
  const anchors = [
    ['/kk/questions#photo', 'on-the-day-part'],
    ['/ru/questions#trust', 'trust-part'],
    ['/kk/glossary#absentee', 'letter-е'],
    ['/ru/glossary#letter-к', 'letter-к'],
    ['/ru/timeline#constitution-signed', 'result-part'],
    ['/kk/news#calendar-kk', 'acts-2026-02-part'],
    ['/ru/news#turnout-1000-ru', 'news-2026-03-more']
  ] as const
  for (const [address, part] of anchors) {
    test(`${address} opens it`, async ({ page }) => {
      await openPage(page, address)
      await expect(page.locator(`details[id="${part}"]`)).toHaveAttribute('open')
      await expect(page.locator(`[id="${address.split('#')[1]}"]`)).toBeInViewport()
    })
  }

  test('opens it from within the page too', async ({ page }) => {
    await openPage(page, '/ru/glossary')
    await page.getByRole('link', { name: 'К', exact: true }).click()
    await expect(page.locator('details[id="letter-к"] dfn').first()).toBeInViewport()
  })

  test('keeps its place in the other language', async ({ page }) => {
    await openPage(page, '/kk/questions#photo')
    const link = page.locator('a[data-language][hreflang=ru]')
    await page.locator('#photo').evaluate((heading) => heading.scrollIntoView())
    await expect(link).toHaveAttribute('href', '/ru/questions#photo')
  })
})

test('without scripts parts open by a tap', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  for (const [address, entry] of [
    ['/kk/questions', '[data-entry]'],
    ['/ru/glossary', '[data-entry]'],
    ['/ru/timeline', 'li[data-day]']
  ] as const) {
    await page.goto(`${baseURL}${address}`)
    const id = await page.locator('details[data-part]:not([open])').first().getAttribute('id')
    const part = page.locator(`details[id="${id}"]`)
    await expect(part.locator(entry).first()).not.toBeVisible()
    await part.locator('> summary').click()
    await expect(part.locator(entry).first()).toBeVisible()
  }
  await context.close()
})

test.describe('the list of sources', () => {
  test('opens with the newest month of the news, twenty at most in view, other subjects last', async ({ page }) => {
    await openPage(page, '/ru/news')
    const shown = page.locator('[data-source]:visible')
    expect(await shown.count()).toBeGreaterThan(0)
    expect(await shown.count()).toBeLessThanOrEqual(20)
    await expect(page.locator('section[aria-labelledby=news] > details').last()).toContainText('Новость на сайте школы')
  })

  test('finds in closed months, hides the others, and closes them again', async ({ page }) => {
    await openPage(page, '/ru/news')
    await page.locator('select[name=language]').selectOption('tr')
    const items = page.locator('[data-entry]:not([data-filtered])')
    await expect(page.locator('[data-entry]:visible')).toHaveCount(await items.count())
    expect(await items.count()).toBeGreaterThan(0)
    // No act is in Turkish: neither are the months of the acts there, nor their heading.
    await expect(page.locator('#acts')).not.toBeVisible()
    await page.locator('select[name=language]').selectOption('')
    await expect(page.locator('details[data-part][open]')).toHaveCount(1)
  })

  test('has no month of which nothing was published yet', async ({ page }) => {
    await openPage(page, '/kk/news?at=2026-02-01T00:00:00Z')
    await expect(page.locator('#news-2026-01')).toBeVisible()
    await expect(page.locator('#news-2026-02')).not.toBeVisible()
    for (const part of await page.locator('section > details[data-part]:visible').all())
      expect(Number(await part.locator('> summary > span').innerText())).toBe(await part.locator('[data-entry]:not([hidden])').count())
  })
})
