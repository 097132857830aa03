import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { chromiumArguments } from '../../scripts/chromium.mjs'

let browser: Browser

/** A real Chromium for the tests of a file; call at its top. */
export function withBrowser() {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: chromiumArguments
    })
  })
  afterAll(() => browser.close())
}

export const base = inject('base')

export type Visit = BrowserContextOptions & {
  /** The device's clock, frozen at an ISO instant. */
  clock?: string
  /** What `/api/status` answers as the server's instant; by default it repeats the device's clock where that is frozen. */
  serverClock?: string
}

/** Waits until the portal's scripts run on the page: they say so on `<html>`. At once where there are none (`/`, the 404). */
export const settled = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.before === 'settled' || !document.querySelector('script[src*="/_next/"]'))

/** Opens a page in a context of its own and hands it over; closes it afterwards. Fails on an error in the console. */
export async function visit(path: string, { clock, serverClock = clock, ...options }: Visit, look: (page: Page, trouble: string[]) => Promise<void>) {
  const context = await browser.newContext({ baseURL: base, locale: 'en-US', ...options })
  try {
    const page = await context.newPage()
    const trouble: string[] = []
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
    page.on('pageerror', (error) => trouble.push(String(error)))
    page.on('request', (request) => !request.url().startsWith(base) && !request.url().startsWith('data:') && trouble.push(`third party: ${request.url()}`))
    if (clock) await page.clock.install({ time: new Date(clock) })
    if (serverClock) await page.route('**/api/status', (route) => route.fulfill({ json: { now: serverClock } }))
    await page.goto(path)
    await look(page, trouble)
  } finally {
    await context.close()
  }
}
