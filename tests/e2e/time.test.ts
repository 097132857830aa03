import { describe, expect, test } from 'vitest'
import { formatInstant } from '@/lib/format'
import { countdownSeconds, phaseAt } from '@/lib/phase'
import { withBrowser, visit } from './browser'

withBrowser()

const instants = [
  '2026-02-01T12:00:00+05:00', '2026-03-10T09:00:00+05:00', '2026-03-15T06:59:58+05:00', '2026-03-15T12:00:00+05:00', '2026-03-15T20:00:00+05:00',
  '2026-03-16T08:00:00+05:00', '2026-06-30T23:59:00+05:00', '2026-07-01T00:00:00+05:00', '2026-11-22T12:00:00+05:00'
]

describe.each(instants)('at %s', (instant) => {
  const now = Date.parse(instant)

  test('the phase stands before first paint, by the device and by ?at=', async () => {
    await visit('/kk', { clock: instant, javaScriptEnabled: true }, async (page) => {
      expect(await page.locator('html').getAttribute('data-phase')).toBe(phaseAt(now))
    })
    await visit(`/ru?at=${instant}`, {}, async (page) => {
      await page.locator('aside').filter({ hasText: 'Страница показывает' }).waitFor()
      expect(await page.locator('html').getAttribute('data-phase')).toBe(phaseAt(now))
      await expect.poll(() => page.getByTestId('countdown').getAttribute('data-seconds')).toBe(String(countdownSeconds(now)))
    })
  })

  test('only what holds in the phase is shown', async () => {
    await visit(`/kk?at=${instant}`, {}, async (page) => {
      const phase = phaseAt(now)
      await page.locator('[data-seconds]').waitFor()
      const shown = await page.locator('main [data-when]:visible').evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset.when ?? ''))
      expect(shown.length).toBeGreaterThan(0)
      for (const when of shown) expect(when.split(' ')).toContain(phase)
      expect(await page.locator('#result').isVisible()).toBe(phase === 'decided' || phase === 'in-force')
      const late = await page.locator('main [data-since]:visible').evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset.since ?? ''))
      for (const since of late) expect(Date.parse(since), since).toBeLessThanOrEqual(now)
    })
  })
})

describe('the device and the server', () => {
  test.each([['2026-03-10T09:00:00+05:00', 'days behind'], ['2031-01-01T00:00:00Z', 'years ahead']])('a phone set to %s (%s) shows the right phase', async (clock) => {
    await visit('/kk', { clock, serverClock: '2026-03-15T12:00:00+05:00' }, async (page) => {
      await page.locator('html[data-phase=voting]').waitFor()
      await expect.poll(async () => Number(await page.getByTestId('countdown').getAttribute('data-seconds'))).toBeLessThanOrEqual(8 * 3600)
    })
  })

  test('where the server does not answer the page stays as it was', async () => {
    await visit('/kk', { clock: '2026-03-15T12:00:00+05:00' }, async (page) => {
      await page.route('**/api/status', (route) => route.abort())
      await page.reload()
      await page.locator('[data-seconds]').waitFor()
      expect(await page.locator('html').getAttribute('data-phase')).toBe('voting')
    })
  })

  test('the boundary is crossed while the page is open', async () => {
    await visit('/kk', { clock: '2026-03-15T06:59:50+05:00' }, async (page) => {
      await page.locator('[data-seconds]').waitFor()
      await page.unroute('**/api/status')
      await page.route('**/api/status', (route) => route.abort())
      await page.clock.runFor(15_000)
      await page.locator('html[data-phase=voting]').waitFor()
      expect(await page.getByTestId('countdown').textContent()).toContain('Учаскелердің жабылуына')
    })
  })
})

describe('?at=', () => {
  test('the notice says which instant, in words that the server would use', async () => {
    await visit('/kk/forum', { timezoneId: 'America/New_York' }, async (page) => {
      for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) {
        const instant = `2026-${month}-21T23:30:00Z`
        await page.goto(`/kk/forum?at=${instant}`)
        await expect.poll(() => page.locator('aside b').textContent()).toBe(formatInstant(instant, 'kk'))
        expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
      }
    })
  })

  test('a value that is no instant is ignored with a notice', async () => {
    await visit('/ru?at=yesterday', {}, async (page, trouble) => {
      expect(await page.locator('aside').innerText()).toContain('стоит не момент времени')
      await page.locator('html[data-phase=in-force]').waitFor()
      expect(trouble).toEqual([])
    })
  })

  test('the links of the page stay in that instant, the way back leaves it', async () => {
    await visit('/kk?at=2026-03-10T09:00:00Z', {}, async (page) => {
      await page.locator('main a[href^="/kk/explainers/"]').first().click()
      await page.waitForURL(/explainers.*at=2026-03-10/)
      await page.locator('aside a').click()
      await page.waitForURL((url) => !url.search)
      expect(await page.locator('aside').isVisible()).toBe(false)
    })
  })
})

test('the timer is silent and turns over once a minute', async () => {
  await visit('/ru', { clock: '2026-03-14T06:58:30+05:00' }, async (page) => {
    const timer = page.getByRole('timer')
    await page.locator('[data-seconds]').waitFor()
    expect(await timer.getAttribute('aria-live')).toBeNull()
    const before = await timer.textContent()
    await page.clock.runFor(20_000)
    expect(await timer.textContent()).toBe(before)
    await page.clock.runFor(60_000)
    expect(await timer.textContent()).not.toBe(before)
  })
})
