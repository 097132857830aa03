import { expect, openPage, startIsland, test } from './portal'

const indexOf = (locale: string) => `**/data/search/${locale}.json`

test('a question in Kazakh is answered as it is typed; arrows and Enter lead to the answer, and back (WCAG 2.1.1, 4.1.3)', async ({
  page,
  problems
}) => {
  const requests: string[] = []
  page.on('request', (request) => request.url().includes('/data/search/') && requests.push(request.url()))
  await openPage(page, '/kk/glossary')
  await page.getByRole('link', { name: 'Іздеу' }).click()
  await page.waitForURL('**/kk/search')
  const search = await startIsland(page, 'search')
  expect(requests).toEqual([])
  const field = search.getByRole('searchbox')
  await field.fill('достык уйлери кимге карайды')
  const hits = search.getByRole('region', { name: 'Табылған жауаптар' })
  const first = hits.getByRole('link').first()
  await expect(first).toHaveAttribute('href', '/kk/questions#friendship-houses')
  expect(requests).toHaveLength(1)
  await expect(hits.locator('mark').first()).toBeVisible()
  // The count is said once, and the address keeps the words.
  await expect(search.getByRole('status')).toHaveText(/^Табылды: \d+$/)
  await expect(page).toHaveURL(/\?q=%D0%B4%D0%BE%D1%81/)
  await expect(page.locator('a[data-language][lang=ru]')).toHaveAttribute('href', /\/ru\/search\?q=/)
  await field.press('ArrowDown')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(hits.getByRole('link').nth(1)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field).toBeFocused()
  await field.press('Enter')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/kk/questions#friendship-houses')
  await page.goBack()
  await expect((await startIsland(page, 'search')).getByRole('searchbox')).toHaveValue('достык уйлери кимге карайды')
  expect(problems).toEqual([])
})

test('what was not yet known is not found, and links keep the instant; nothing found is said; a broken index leaves the page', async ({
  page
}) => {
  await openPage(page, '/ru/search?at=2026-03-15T09:00:00%2B05:00&q=87,15')
  const search = await startIsland(page, 'search')
  await expect(search.getByText('Ничего не нашлось.').first()).toBeVisible()
  const field = search.getByRole('searchbox')
  await field.fill('день голосования')
  const first = search.getByRole('region').getByRole('link').first()
  await expect(first).toBeVisible()
  await expect(page).toHaveURL(/at=2026-03-15T09/)
  await first.hover()
  await expect(first).toHaveAttribute('href', /\?at=2026-03-15T09/)
  await page.route(indexOf('kk'), (route) => route.abort())
  await openPage(page, '/kk/search?q=сайлау')
  await expect((await startIsland(page, 'search')).getByText('Іздеу тізімі жүктелмеді.').first()).toBeVisible()
  await expect(page.locator('main a[href^="/kk/news"]')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the page lists the portal by subject and says how the browser finds a word', async ({ page }) => {
    await page.goto('/ru/search?q=явка')
    await expect(page.getByRole('searchbox')).toBeHidden()
    await expect(page.locator('noscript p')).toBeVisible()
    await page.getByText('Регионы').click()
    await page.getByRole('link', { name: 'Область Ұлытау' }).click()
    await page.waitForURL('**/ru/results/kz-62')
  })
})
