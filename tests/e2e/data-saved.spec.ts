/** What is fetched on a first and on a second page: the font is not part of the first on a phone, nor of any where data is saved. */
import type { Browser } from '@playwright/test'
import { expect, test, waitForProgram } from './portal'

/** What a new visitor's pages ask for, of the network or of what the browser has kept: home, and a page that a link there leads to. */
async function visit(browser: Browser, baseURL: string, { saveData, width }: { saveData: boolean; width: number }) {
  const context = await browser.newContext({ baseURL, viewport: { width, height: 740 }, serviceWorkers: 'allow' })
  await context.addInitScript((value) => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: value } })
    // Whether the worker is started is asked of the page: its requests are not the page's.
    Object.defineProperty(navigator.serviceWorker, 'register', {
      value: async () => {
        document.documentElement.classList.add('worker')
        throw new Error('not in this test')
      }
    })
  }, saveData)
  const page = await context.newPage()
  let fetched: string[] = []
  context.on('request', (request) => fetched.push(new URL(request.url()).pathname.replace(/-[0-9a-f]{8,}/, '')))
  const settled = async () => {
    await waitForProgram(page)
    // Fonts are asked for before a paint, the islands and the worker after loading, when the page is idle.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 50)))))
    const worker = await page.evaluate(() => document.documentElement.classList.contains('worker'))
    const seen = [...new Set(fetched)].filter((path) => !/icon|manifest|status\.json/.test(path)).sort()
    fetched = []
    return worker ? [...seen, 'worker'] : seen
  }
  await page.goto('/kk')
  const first = await settled()
  await page.locator('main a[href^="/kk/explainers/"]:visible').first().click()
  await page.waitForURL('**/kk/explainers/*')
  const second = await settled()
  await context.close()
  return { first, second }
}

test('where data is saved a page fetches its program alone; elsewhere the font too, on a phone from the second page on', async ({
  browser,
  baseURL
}) => {
  const saved = await visit(browser, `${baseURL}`, { saveData: true, width: 1280 })
  expect(saved.first).toEqual(['/assets/islands.js', '/assets/site.js', '/kk'])
  expect(saved.second).toEqual(['/assets/site.js', expect.stringMatching(/^\/kk\/explainers\/[\w-]+$/)])
  const phone = await visit(browser, `${baseURL}`, { saveData: false, width: 360 })
  expect(phone.first).toEqual(['/assets/islands.js', '/assets/site.js', '/kk', 'worker'])
  expect(phone.second).toEqual([
    '/assets/golos-text.woff2',
    '/assets/site.js',
    expect.stringMatching(/^\/kk\/explainers\/[\w-]+$/),
    'worker'
  ])
})
