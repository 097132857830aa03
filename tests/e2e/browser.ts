import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
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

/** Waits until nothing moves on the page any more: its scripts run, and what they do at first is done. A quiet network alone is no sign of it on a slow machine. */
export async function ready(page: Page) {
  await settled(page)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}

/** What looks at a page: `trouble` gathers errors in the console and requests to others. */
type Look = (page: Page, trouble: string[]) => Promise<void>

async function open(options: BrowserContextOptions) {
  const context = await browser.newContext({ baseURL: base, locale: 'en-US', ...options })
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(String(error)))
  page.on('request', (request) => !request.url().startsWith(base) && !request.url().startsWith('data:') && trouble.push(`third party: ${request.url()}`))
  return { page, trouble }
}

/** Opens a page in a context of its own and hands it over; closes it afterwards. */
export async function visit(path: string, { clock, serverClock = clock, ...options }: Visit, look: Look) {
  const { page, trouble } = await open(options)
  try {
    if (clock) await page.clock.install({ time: new Date(clock) })
    if (serverClock) await page.route('**/api/status', (route) => route.fulfill({ json: { now: serverClock } }))
    await page.goto(path)
    await look(page, trouble)
  } finally {
    await page.context().close()
  }
}

export const phone = { width: 320, height: 640 }

type Tab = Awaited<ReturnType<typeof open>>
/** Tabs at rest, by whether scripts run in them. */
const atRest = { true: [] as Tab[], false: [] as Tab[] }

/**
 * Opens a page on a phone where another was looked at before, in the light scheme, and hands it over: half the work of a
 * context of its own, for looks at many pages. A page may leave no cookie behind and nothing stored. After a failure the next
 * begins in a new context.
 */
export async function glance(path: string, { javaScriptEnabled = true }: Pick<BrowserContextOptions, 'javaScriptEnabled'>, look: Look) {
  const tabs = atRest[`${javaScriptEnabled}`]
  const tab = tabs.pop() ?? (await open({ javaScriptEnabled }))
  const { page, trouble } = tab
  try {
    trouble.length = 0
    await page.setViewportSize(phone)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    await look(page, trouble)
    expect([await page.context().cookies(), await page.evaluate(() => [localStorage.length, sessionStorage.length])]).toEqual([[], [0, 0]])
    tabs.push(tab)
  } catch (error) {
    await page.context().close()
    throw error
  }
}
