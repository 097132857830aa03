import { expect, openPage, test } from './portal'

const path = '/explainers/how-voting-worked'

test.describe('the language switch without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('leads to the same page', async ({ page }) => {
    await page.goto(`/kk${path}`)
    await page.getByRole('link', { name: 'Русский' }).click()
    await page.waitForURL(`**/ru${path}`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  })
})

test.describe('the language switch', () => {
  test('keeps the heading that the reader has come to', async ({ page }) => {
    await openPage(page, `/kk${path}`)
    const link = page.locator('a[data-language][lang=ru]')
    await page.locator('#away').evaluate((heading) => heading.scrollIntoView())
    await expect(link).toHaveAttribute('href', `/ru${path}#away`)
    // By keyboard, directly after scrolling.
    await page.locator('#abroad').evaluate((heading) => heading.scrollIntoView())
    await link.evaluate((element: HTMLElement) => {
      element.focus({ preventScroll: true })
      element.click()
    })
    await page.waitForURL(`**/ru${path}#abroad`)
  })

  test('keeps the query', async ({ page }) => {
    await openPage(page, '/ru/news?language=kk&q=форум')
    await page.getByRole('link', { name: 'Қазақша' }).click()
    await page.waitForURL(
      (url) => url.pathname === '/kk/news' && url.searchParams.get('language') === 'kk' && url.searchParams.get('q') === 'форум'
    )
  })

  test('keeps open panels', async ({ page }) => {
    await openPage(page, '/kk')
    const panel = page.locator('details[id]').first()
    await panel.locator('summary').click()
    const id = await panel.getAttribute('id')
    await page.locator('a[data-language][lang=ru]').click()
    await page.waitForURL(/\/ru/)
    await expect(page.locator(`details#${id}`)).toHaveAttribute('open')
  })
})

test.describe('/', () => {
  for (const [locale, path] of [
    ['kk-KZ', '/kk'],
    ['ru-RU', '/ru'],
    ['en-US', '/']
  ] as const) {
    test.describe(() => {
      test.use({ locale })
      test(`leads a browser in ${locale} to ${path}, with its query and place`, async ({ page }) => {
        await page.goto('/?at=2026-03-10T09:00:00Z#result', { waitUntil: 'commit' })
        await page.waitForURL((url) => url.pathname === path)
        await page.waitForLoadState('networkidle')
        const { pathname, search, hash } = new URL(page.url())
        expect([pathname, search, hash]).toEqual([path, '?at=2026-03-10T09:00:00Z', '#result'])
      })
    })
  }

  test.describe(() => {
    test.use({ locale: 'kk-KZ' })
    test('goes on to the language chosen earlier', async ({ page }) => {
      await openPage(page, '/kk')
      await page.getByRole('link', { name: 'Русский' }).click()
      await page.waitForURL('**/ru')
      await page.goto('/', { waitUntil: 'commit' })
      await page.waitForURL('**/ru')
    })
  })
})
