import type { Page } from '@playwright/test'
import { expect, heightOfContent, openPage, startIsland, test } from './portal'

const firstRow = (page: Page) => page.locator('[data-live=regions] #all-hours tbody tr').first()
/** Opens the table of all hours. */
const openHours = (page: Page) => page.locator('[data-live=regions] #all-hours > summary').click()
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test.describe('turnout by region', () => {
  test('sorts by keyboard, says so to a screen reader, and keeps the order in the address (WCAG 2.1.1, 3.2.2, 4.1.3)', async ({
    page,
    problems
  }) => {
    await openPage(page, '/ru/results')
    await startIsland(page, 'regions')
    await openHours(page)
    await page.getByRole('button', { name: '20:00' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/ru\/results\?(open=all-hours&)?sort=2000-down/)
    await expect(firstRow(page).locator('th')).toHaveText('Кызылординская область')
    await expect(page.locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'descending')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/ru\/results\?(open=all-hours&)?sort=2000-up/)
    await expect(firstRow(page).locator('th')).toHaveText('Город Алматы')
    await page.goBack()
    await expect(firstRow(page)).toHaveId('kz-43')
    await page.locator('a[data-language][hreflang=kk]').click()
    await page.waitForURL(/\/kk\/results\?sort=2000-down/)
    // The table whose order the address names is open.
    await expect(firstRow(page)).toBeVisible()
    await expect(firstRow(page)).toHaveId('kz-43')
    expect(problems).toEqual([])
  })

  test('shows what was known at an hour', async ({ page }) => {
    await openPage(page, '/kk/results')
    const regions = await startIsland(page, 'regions')
    await page.getByRole('radio', { name: '14:00' }).check()
    await page.waitForURL('**/kk/results?bulletin=1400')
    await expect(regions.locator('.ranks caption')).toContainText('14:00')
    await expect(regions.locator('.ranks tbody tr').first()).toContainText('51,93')
    expect((await regions.getByRole('status').innerText()).replaceAll('\u00a0', ' ')).toMatch(/51,93%.*6 471 378.*тізімі табылмады/s)
    await expect(page.locator('[data-live] .tile-map [data-step=unknown] a')).toHaveCount(20)
  })

  test('of a past instant shows no later bulletin and no result', async ({ page }) => {
    await openPage(page, '/ru/results?at=2026-03-15T12:30:00%2B05:00')
    await startIsland(page, 'regions')
    await expect(page.getByRole('radio')).toHaveCount(2)
    const text = await page.locator('main').innerText()
    expect(text.replaceAll('\u00a0', ' ')).not.toMatch(/87,15|73,24|73,12|7 954 667/)
    expect(text).toContain('Результат ещё не объявлен')
    await expect(page.locator('#exit-polls')).toBeHidden()
    await openHours(page)
    const cells = await page.locator('#kz-43 td:visible').allInnerTexts()
    expect(cells).toHaveLength(2)
    for (const cell of cells) expect(cell.replaceAll('\u00a0', ' ')).toMatch(/^$|24,02 %|43,18 %/)
    await openPage(page, '/kk/results?at=2026-03-15T09:00:00%2B05:00')
    // Before the first bulletin the island has nothing to show.
    await page.locator('[data-live=regions]').waitFor({ state: 'attached' })
    await expect(page.locator('#regions ~ p:visible')).toContainText('10:00')
    await expect(page.getByRole('table')).toHaveCount(0)
    await expect(page.locator('main')).toContainText('15 наурызда')
  })

  test('of a past instant says nothing that was not known, though the islands never come', async ({ page }) => {
    await page.route('**/assets/islands*', (route) => route.abort())
    await openPage(page, '/ru/results?at=2026-03-15T12:30:00%2B05:00&open=all-hours,missing,checks,exit-polls')
    const text = plain(await page.locator('main').innerText())
    expect(text).toMatch(/37,54/)
    expect(text).not.toMatch(/87,15|73,24|73,12|7 954 667|51,93|93,04|14:00/)
    await openPage(page, '/ru/results?at=2026-02-20T12:00:00%2B05:00')
    const before = plain(await page.locator('main').innerText())
    expect(before).toContain('Первое сообщение комиссии выйдет 15 марта 2026 года в 10:00')
    expect(before).not.toMatch(/\d,\d\d|не нашли|предварительные данные/)
    await expect(page.getByRole('table')).toHaveCount(0)
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
      await page.locator('article > nav').last().getByRole('link').last().tap()
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

/** The least height of a letter's em in the pictures of the page, in CSS pixels. */
const leastPictureText = (page: Page) =>
  page
    .locator('.tile-map text, figure svg text')
    .evaluateAll((texts) =>
      Math.min(
        ...(texts as SVGTextElement[])
          .filter((text) => text.getClientRects().length)
          .map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0))
      )
    )

/** Words of the rows that are broken within themselves. */
const brokenWords = (page: Page) =>
  page.locator('.ranks th a, main dl dt, #turnout ~ div th').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode()
      return [...(text?.textContent ?? '').matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
        const range = document.createRange()
        if (!text) return []
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size > 1 ? [word] : []
      })
    })
  )

const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

test.describe('the shape of the numbers', () => {
  for (const language of ['kk', 'ru'] as const) {
    test(`on a phone: one hour, eight screens, words whole, pictures of 11 px (${language})`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await openPage(page, `/${language}/results`)
      await startIsland(page, 'regions')
      expect(await heightOfContent(page)).toBeLessThanOrEqual(8 * 740)
      expect(await page.locator('nav li a[href^="#"]').count()).toBeLessThanOrEqual(7)
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 740 })
        expect(await leastPictureText(page)).toBeGreaterThanOrEqual(11)
        expect(await brokenWords(page)).toEqual([])
        expect(await scrollsSideways(page)).toBe(false)
        const cut = await page
          .locator('.ranks td')
          .evaluateAll((cells) => cells.filter((cell) => cell.getBoundingClientRect().right > innerWidth).length)
        expect(cut).toBe(0)
      }
      const rows = await page.locator('.ranks tbody tr').evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height))
      expect(Math.min(...rows)).toBeGreaterThanOrEqual(44)
      await page.setViewportSize({ width: 360, height: 740 })
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      expect(await scrollsSideways(page)).toBe(false)
      for (const path of ['/results/kz-63', '/past-referendums']) {
        await page.goto(`/${language}${path}`)
        if (path !== '/past-referendums') expect(await leastPictureText(page)).toBeGreaterThanOrEqual(11)
        expect(await brokenWords(page)).toEqual([])
        expect(await scrollsSideways(page)).toBe(false)
        const cut = await page.locator('.scroll').evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length)
        expect(cut).toBe(0)
      }
    })
  }

  test('on a desk: map and list side by side, the table of all hours whole', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await openPage(page, '/ru/results')
    await startIsland(page, 'regions')
    const [map, list] = await Promise.all(['.tile-map', '.ranks'].map((part) => page.locator(`[data-live] ${part}`).boundingBox()))
    expect(list?.x).toBeGreaterThan((map?.x ?? 0) + (map?.width ?? 0))
    expect(Math.abs((list?.y ?? 0) - (map?.y ?? 0))).toBeLessThan(40)
    await openHours(page)
    expect(await page.locator('[data-live] #all-hours .scroll').evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0)
  })

  test('the map is one stop of the Tab key, and the next one leads past it (WCAG 2.1.1, 2.1.2)', async ({ page }) => {
    await openPage(page, '/ru/results')
    await startIsland(page, 'regions')
    await page.locator('[data-live] input[type=radio]:checked').focus()
    await page.keyboard.press('Tab')
    const focused = () => page.evaluate(() => document.activeElement?.closest('.tile-map, .ranks')?.getAttribute('class'))
    expect(await focused()).toBe('tile-map')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('tile-map')
    expect(await page.evaluate(() => getComputedStyle(document.activeElement?.querySelector('.tile') as Element).stroke)).toBe(
      'rgb(20, 32, 43)'
    )
    await page.keyboard.press('Tab')
    expect(await focused()).toContain('ranks')
  })

  test('an hour of a region has an address, which the citation and the link to the other language keep', async ({ page }) => {
    await openPage(page, '/ru/results/kz-75')
    await page.locator('#t-1200 th a').click()
    await expect(page.locator('#citation')).toContainText('#t-1200')
    await expect(page.locator('#citation')).toContainText('14,85')
    await expect(page.locator('a[data-language][hreflang=kk]').first()).toHaveAttribute('href', '/kk/results/kz-75#t-1200')
    await openPage(page, '/kk/results/kz-75?at=2026-03-15T12:30:00%2B05:00#t-2000')
    await expect(page.locator('#citation')).toBeHidden()
  })
})

test('a figure of a table leads to its address: on its page, on that of its region, and in a fold', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openPage(page, '/kk/results')
  await page.locator('#t-1000 td a').last().click()
  await page.waitForURL(/\/kk\/results#f-turnout-1000$/)
  await expect(page.locator(':target')).toHaveText(/9,|1\d,/)
  await expect(page.locator(':target')).toBeInViewport()
  await startIsland(page, 'regions')
  await page.locator('[data-live] .ranks td a[href*=kz-43]').click()
  await page.waitForURL('**/kk/results/kz-43#t-2000')
  await expect(page.locator('#citation')).toContainText('kz-43#t-2000')
  await page.locator('#t-1200 td a').last().click()
  await page.waitForURL(/kz-43#f-higher-1200$/)
  await openPage(page, '/ru/results/why-numbers-differ#f-april-1995-turnout')
  await expect(page.locator('tr:target')).toBeInViewport()
  await page.locator('a[data-language][hreflang=kk]').click()
  await page.waitForURL('**/kk/results/why-numbers-differ?open=group-past#f-april-1995-turnout')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })
  test('the last hour stands, every hour is in the fold, and nothing is there that does not work', async ({ page }) => {
    await page.goto('/kk/results')
    await expect(page.getByRole('radio')).toHaveCount(0)
    await expect(page.locator('.tile-map a')).toHaveCount(0)
    await expect(page.locator('.ranks tbody tr')).toHaveCount(21)
    await page.locator('#all-hours > summary').click()
    await expect(page.locator('#kz-43')).toContainText('24,02')
  })
})
