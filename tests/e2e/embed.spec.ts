/** The page that other sites may frame: what it weighs, who may frame what, and that it is right at any instant. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { locales } from '@/lib/locale'
import { expectNoViolations } from './axe'
import { expect, setClocks, test } from './portal'

for (const locale of locales) {
  const address = `/${locale}/embed/countdown`

  test(`${address} weighs at most 6,000 bytes with all that it fetches, and says what holds now`, async ({ page, baseURL, problems }) => {
    const requests: string[] = []
    let bytes = 0
    const network = await page.context().newCDPSession(page)
    await network.send('Network.enable')
    // Only a window of its own asks for an icon, no frame.
    const icons = new Set<string>()
    network.on('Network.requestWillBeSent', ({ request, requestId }) => {
      if (request.url.endsWith('/favicon.ico')) icons.add(requestId)
      else requests.push(`${request.method} ${request.url.replace(baseURL ?? '', '')}`)
    })
    // With the headers of each response.
    network.on('Network.loadingFinished', ({ encodedDataLength, requestId }) => (bytes += icons.has(requestId) ? 0 : encodedDataLength))
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(requests).toEqual([`GET ${address}`, 'HEAD /data/status.json'])
    expect(bytes).toBeGreaterThan(1000)
    expect(bytes).toBeLessThanOrEqual(6000)

    await expect(page.locator('h1')).toHaveText(factText(facts['voting-day'], locale, 'weekday'))
    await expect(page.locator('html')).toHaveAttribute('data-phase', 'in-force')
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
    for (const id of ['for-share', 'against-share', 'answer-yes', 'answer-no', 'participated', 'in-force'] as const)
      expect(text).toContain(factText(facts[id], locale, id === 'in-force' ? 'from' : undefined).replace(/\s/g, ' '))
    const timer = page.getByRole('timer')
    expect(Number(await timer.getAttribute('data-seconds'))).toBeGreaterThan(200 * 86_400)
    await expect(timer).toHaveText(/: \d{3,}$/)
    const link = page.locator('a')
    expect(await link.evaluate((each: HTMLAnchorElement) => [each.pathname, each.target, each.rel])).toEqual([
      `/${locale}`,
      '_blank',
      'noopener'
    ])
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(new RegExp(`/${locale}$`))
    for (const view of [
      ['light', 300],
      ['dark', 800]
    ] as const)
      await expectNoViolations(page, address, view)
    expect(problems).toEqual([])
  })
}

test.describe('on a page of another site', () => {
  let host: Server
  test.beforeAll(async ({ baseURL }) => {
    const frame = (path: string) => `<iframe src="${baseURL}${path}" title="" width="300" height="150"></iframe>`
    const page = ['/kk/embed/countdown?theme=dark&size=enormous', '/ru/embed/countdown?theme=pink', '/kk', '/kk/embed/none']
      .map(frame)
      .join('')
    host = createServer((_request, response) =>
      response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>host</title>${page}`)
    )
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  })
  test.afterAll(() => void host.close())

  test('it stands in a frame of the usual size without being cut; no other page does', async ({ page }) => {
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' })
    const [kk, ru, home, missing] = page.frames().slice(1)
    for (const frame of [kk, ru]) {
      await expect(frame!.locator('h1')).toBeVisible()
      const [width, height] = await frame!.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])
      expect.soft(width).toBeLessThanOrEqual(300)
      expect.soft(height).toBeLessThanOrEqual(150)
    }
    // Chromium shows a page of its own where a policy forbids the frame.
    for (const frame of [home, missing]) {
      expect(frame!.url()).not.toContain('127.0.0.1')
      expect(await frame!.locator('body').innerText()).not.toContain('Референдум')
    }
    const colour = () => [getComputedStyle(document.documentElement).backgroundColor, document.documentElement.dataset.size]
    expect(await kk!.evaluate(colour)).toEqual(['rgb(26, 33, 39)', ''])
    expect(await ru!.evaluate(colour)).toEqual(['rgb(255, 255, 255)', ''])
  })
})

test('the address chooses theme and size of text, against the scheme of the device', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const look = () => [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).fontSize]
  for (const [query, expected] of [
    ['', ['rgb(26, 33, 39)', '16px']],
    ['?theme=light&size=large', ['rgb(255, 255, 255)', '20px']],
    ['?size=small', ['rgb(26, 33, 39)', '12px']]
  ] as const) {
    await page.goto(`/kk/embed/countdown${query}`)
    expect(await page.evaluate(look), query).toEqual(expected)
  }
})

test('it is right in every phase, and says when it shows another instant than now', async ({ page }) => {
  const notice = page.locator('[data-notice-of=instant]')
  for (const [at, phase, counts] of [
    ['2026-03-10T02:00:00Z', 'announced', /: 5\sдн\. 0\sч 0\sмин$/],
    ['2026-03-15T12:00:00Z', 'voting', /: 3\sч 0\sмин$/],
    ['2026-03-15T16:00:00Z', 'counting', /: 11\sч 0\sмин$/],
    ['2026-03-17T12:00:00Z', 'decided', /: 2$/]
  ] as const) {
    await page.goto(`/ru/embed/countdown?at=${at}`)
    await expect(page.locator('html')).toHaveAttribute('data-phase', phase)
    await expect(page.getByRole('timer')).toHaveText(counts)
    await expect(notice).toBeVisible()
    await expect(page.getByText('Нет, не принимаю').filter({ visible: true })).toHaveCount(phase === 'decided' ? 1 : 0)
    expect(await page.locator('main [data-when]').filter({ visible: true }).count()).toBe(phase === 'decided' ? 2 : 1)
  }
  await page.goto('/ru/embed/countdown?at=yesterday')
  await expect(page.locator('[data-notice-of=bad]')).toBeVisible()
  await expect(notice).toBeHidden()
  await expect(page.locator('html')).toHaveAttribute('data-phase', 'in-force')
})

test('it goes by the server’s clock, and turns over by itself', async ({ page }) => {
  await setClocks(page, '2026-03-15T01:30:00Z', '2026-03-15T01:58:00Z')
  await page.goto('/kk/embed/countdown')
  const timer = page.getByRole('timer')
  await expect(timer).toHaveText(/0\sсағ [12]\sмин$/)
  await page.clock.runFor(3 * 60_000)
  await expect(page.locator('html')).toHaveAttribute('data-phase', 'voting')
  await expect(timer).toHaveText(/12\sсағ 5\d\sмин$/)
})

test('without a script it is whole', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 300, height: 150 } })
  const page = await context.newPage()
  await page.goto(`${baseURL}/kk/embed/countdown`)
  await expect(page.locator('h1')).toBeVisible()
  for (const id of ['answer-yes', 'answer-no'] as const) await expect(page.getByText(facts[id].value.kk, { exact: true })).toBeVisible()
  await expect(page.getByRole('timer')).toContainText('07:00')
  await context.close()
})
