import { expect, type Page, test as playwright } from '@playwright/test'

type Own = {
  /** Errors in the console and on the page, and requests to others, as they come. */
  trouble: string[]
}

/** Gathers what goes wrong on a page from here on. */
export function watch(page: Page, base: string): string[] {
  const trouble: string[] = []
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(String(error)))
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(`${base}/`) && !request.url().startsWith('data:') && trouble.push(`third party: ${request.url()}`)
  )
  return trouble
}

export const test = playwright.extend<Own>({
  trouble: async ({ page, baseURL }, use) => use(watch(page, `${baseURL}`))
})

export { expect }

/** What is operated, and the countdown: they come and go with the scripts, all other text of a page stands. */
export const tools = '[data-tool], [data-live=calculator], [data-live] fieldset, [data-testid=countdown]'

/** The window of a small phone. */
export const phone = { width: 320, height: 640 }

/** Waits until the page's program (browser/site.ts) has run. */
export const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.script === 'ready')

/** Opens a page and waits until its program has run. */
export async function open(page: Page, address: string) {
  await page.goto(address)
  await ready(page)
}

/** Goes to an island, waits until it lives, and returns it. */
export async function island(page: Page, name: 'calculator' | 'countdown' | 'regions') {
  const live = page.locator(`[data-live=${name}]`)
  // Not by scrollIntoViewIfNeeded, which fails where the one takes the place of the other meanwhile.
  await page.locator(`[data-island=${name}], [data-live=${name}]`).evaluate((element) => element.scrollIntoView())
  await live.waitFor()
  return live
}

/** Before anything that the portal tells of. */
const longAgo = '2026-02-01T00:00:00.000Z'

/** The pages that are opened from here on say that they were released long ago: "now" is never earlier than the release. */
async function releaseLongAgo(page: Page) {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    const html = await response.text()
    const body = html.replace(/ data-release="[^"]*"/, ` data-release="${longAgo}"`)
    expect(body).not.toBe(html)
    await route.fulfill({ response, body })
  })
}

/** The server's clock, as its answers tell it, stands at an ISO instant; null: it does not answer. */
export async function setServerClock(page: Page, instant: string | null) {
  const address = '**/data/status.json'
  await page.unroute(address)
  await page.route(address, (route) =>
    instant ? route.fulfill({ json: {}, headers: { Date: new Date(instant).toUTCString() } }) : route.abort()
  )
}

/**
 * Puts the device's clock at an ISO instant, from where it runs on, and the server's too where it is not told another; for pages of a
 * release before that.
 */
export async function setClocks(page: Page, device: string, server: string | null = device) {
  await page.clock.install({ time: new Date(device) })
  await setServerClock(page, server)
  await releaseLongAgo(page)
}
