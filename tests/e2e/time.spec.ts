import { formatInstant } from '@/lib/format'
import { countdownSeconds, phaseAt } from '@/lib/phase'
import { expect, openPage, setClocks, setServerClock, test } from './portal'

const instants = [
  '2026-02-01T12:00:00+05:00',
  '2026-03-10T09:00:00+05:00',
  '2026-03-15T06:59:58+05:00',
  '2026-03-15T12:00:00+05:00',
  '2026-03-15T20:00:00+05:00',
  '2026-03-16T08:00:00+05:00',
  '2026-06-30T23:59:00+05:00',
  '2026-07-01T00:00:00+05:00',
  '2026-11-22T12:00:00+05:00'
]

for (const instant of instants) {
  test.describe(`at ${instant}`, () => {
    const now = Date.parse(instant)
    const phase = phaseAt(now)

    test('the phase stands before first paint, by the device', async ({ page }) => {
      await setClocks(page, instant)
      // A fixed clock: one of the instants is two seconds before a boundary.
      await page.clock.setFixedTime(new Date(instant))
      // Without the page's program, which would correct the phase later.
      await page.route('**/assets/site-*.js', (route) => route.abort())
      await page.goto('/kk', { waitUntil: 'commit' })
      await page.locator('main').waitFor({ state: 'attached' })
      await expect(page.locator('html')).toHaveAttribute('data-phase', phase)
    })

    test('by ?at= the phase and the countdown are right, and only what holds is shown', async ({ page }) => {
      await openPage(page, `/kk?at=${instant}`)
      await expect(page.locator('html')).toHaveAttribute('data-phase', phase)
      await expect(page.getByTestId('countdown')).toHaveAttribute('data-seconds', String(countdownSeconds(now)))
      const shownPhases = await page
        .locator('main [data-when]:visible')
        .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset.when ?? ''))
      expect(shownPhases.length).toBeGreaterThan(0)
      for (const when of shownPhases) expect(when.split(' ')).toContain(phase)
      expect(await page.locator('#result').isVisible()).toBe(phase === 'decided' || phase === 'in-force')
      const shownSince = await page
        .locator('main [data-since]:visible')
        .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset.since ?? ''))
      for (const since of shownSince) expect(Date.parse(since), since).toBeLessThanOrEqual(now)
    })
  })
}

test.describe('the device and the server', () => {
  for (const [device, what] of [
    ['2026-03-10T09:00:00+05:00', 'days behind'],
    ['2031-01-01T00:00:00Z', 'years ahead']
  ] as const) {
    test(`a phone set to ${device} (${what}) shows the right phase`, async ({ page }) => {
      await setClocks(page, device, '2026-03-15T12:00:00+05:00')
      await page.goto('/kk')
      await expect(page.locator('html')).toHaveAttribute('data-phase', 'voting')
      await expect
        .poll(async () => Number((await page.getByTestId('countdown').getAttribute('data-seconds')) ?? Infinity))
        .toBeLessThanOrEqual(8 * 3600)
    })
  }

  test('where the server does not answer the page stays as it was', async ({ page }) => {
    await setClocks(page, '2026-03-15T12:00:00+05:00', null)
    await openPage(page, '/kk')
    await page.locator('[data-seconds]').waitFor()
    await expect(page.locator('html')).toHaveAttribute('data-phase', 'voting')
  })

  test('the boundary is crossed while the page is open', async ({ page }) => {
    await setClocks(page, '2026-03-15T06:59:50+05:00')
    await openPage(page, '/kk')
    await page.locator('[data-seconds]').waitFor()
    await expect(page.locator('html')).toHaveAttribute('data-phase', 'announced')
    await setServerClock(page, null)
    await page.clock.runFor(15_000)
    await expect(page.locator('html')).toHaveAttribute('data-phase', 'voting')
    await expect(page.getByTestId('countdown')).toContainText('Учаскелердің жабылуына')
  })

  test('now is never earlier than the release', async ({ page }) => {
    const release = Date.parse((await (await page.request.get('/kk')).text()).match(/ data-release="([^"]+)"/)?.[1] ?? '')
    await page.clock.install({ time: new Date('2020-01-01T00:00:00Z') })
    await setServerClock(page, '2020-01-01T00:00:00Z')
    await openPage(page, '/kk')
    await expect(page.locator('html')).toHaveAttribute('data-phase', phaseAt(release))
    await expect(page.getByTestId('countdown')).toHaveAttribute('data-seconds', String(countdownSeconds(release)))
  })
})

test.describe('?at=', () => {
  test('the notice says which instant, in words that the server would use', async ({ page }) => {
    for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) {
      const instant = `2026-${month}-21T23:30:00Z`
      await page.goto(`/kk/forum?at=${instant}`)
      await expect(page.locator('[data-notice] b')).toHaveText(formatInstant(instant, 'kk'))
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    }
  })

  test('a value that is no instant is ignored with a notice (WCAG 3.3.1)', async ({ page, problems }) => {
    const robots = page.locator('meta[name=robots]')
    await openPage(page, '/ru')
    await expect(robots).toHaveCount(0)
    await openPage(page, '/ru?at=yesterday')
    await expect(robots).toHaveAttribute('content', 'noindex')
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/ru$/)
    await expect(page.locator('[data-notice]')).toContainText('Время в адресе записано с ошибкой', { useInnerText: true })
    await expect(page.locator('html')).toHaveAttribute('data-phase', 'in-force')
    expect(problems).toEqual([])
  })

  test('a text written later is folded under one sentence, below an answer true at any time; the reader may open it', async ({ page }) => {
    await openPage(page, '/ru/explainers/how-voting-worked?at=2026-02-20T12:00:00%2B05:00')
    const text = page.locator('#on-the-list')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Как проходит голосование?', { useInnerText: true })
    await expect(page.locator('main p', { hasText: 'Гражданин приходит на участок' })).toBeVisible()
    await expect(text).toBeHidden()
    await page.getByText('Этот текст мы написали после голосования').click()
    await expect(text).toBeVisible()
    await page.locator('main a[data-term]').first().click()
    await expect(text).toBeVisible()
  })

  test('nothing is folded where the text holds, or without another instant', async ({ page }) => {
    for (const query of ['?at=2026-03-17T00:00:00%2B05:00', '']) {
      await openPage(page, `/kk/explainers/how-voting-worked${query}`)
      await expect(page.locator('#on-the-list')).toBeVisible()
      await expect(page.locator('#later-text')).toBeHidden()
    }
  })

  test('the notice is a whole sentence before the program comes, and the text is not read meanwhile', async ({ page }) => {
    await page.route('**/assets/site-*.js', () => undefined)
    await page.goto('/ru/explainers/referendum-in-brief?at=2026-02-20T12:00:00%2B05:00', { waitUntil: 'commit' })
    await expect(page.locator('[data-notice] p').first()).toHaveText(/на время, указанное в адресе\. Сами/, { useInnerText: true })
    expect(await page.locator('#result').evaluate((heading) => getComputedStyle(heading).visibility)).toBe('hidden')
  })

  test('the links of the page stay in that instant, the way back leaves it', async ({ page }) => {
    await openPage(page, '/kk?at=2026-03-10T09:00:00Z')
    await page.locator('main a[href^="/kk/explainers/"]').first().click()
    await page.waitForURL(/explainers.*at=2026-03-10/)
    await page.locator('[data-notice] a').click()
    await page.waitForURL((url) => !url.search)
    await expect(page.locator('[data-notice]')).toBeHidden()
  })

  test('without its program the page reads as it was served', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.goto('/ru?at=2026-03-10T09:00:00Z')
    await expect(page.locator('html')).toHaveAttribute('data-phase', 'in-force')
    await expect(page.locator('[data-notice]')).toBeHidden()
    await expect(page.locator('#result')).toBeVisible()
  })
})

test('the timer is silent and turns over once a minute (WCAG 2.2.2, 4.1.3)', async ({ page }) => {
  await setClocks(page, '2026-03-14T06:58:30+05:00')
  await page.goto('/ru')
  const timer = page.getByRole('timer')
  await page.locator('[data-seconds]').waitFor()
  expect(await timer.getAttribute('aria-live')).toBeNull()
  const before = await timer.textContent()
  await page.clock.runFor(20_000)
  expect(await timer.textContent()).toBe(before)
  await page.clock.runFor(60_000)
  await expect(timer).not.toHaveText(before ?? '')
})
