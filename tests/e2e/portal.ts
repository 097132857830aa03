import { expect, type Page, test as playwright } from '@playwright/test'

type Fixtures = {
  /** Errors on the page and in its console, and requests to other sites; it grows while the page is open. */
  problems: string[]
}

/** Collects errors on the page and in its console, and requests to other sites than `base`, from now on. */
export function collectProblems(page: Page, base: string): string[] {
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  // An animation between pages that the browser leaves out, because it was too slow, is no error of a page.
  page.on('pageerror', (error) => /Transition was aborted/.test(String(error)) || problems.push(String(error)))
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(`${base}/`) && !request.url().startsWith('data:') && problems.push(`third party: ${request.url()}`)
  )
  return problems
}

export const test = playwright.extend<Fixtures>({
  /** The report says which pages a test opened, for the statement of accessibility (scripts/accessibility-record.mjs). */
  page: async ({ page }, use, info) => {
    const opened = new Set<string>()
    page.on('framenavigated', (frame) => frame === page.mainFrame() && opened.add(new URL(frame.url()).pathname))
    await use(page)
    info.annotations.push({ type: 'pages', description: [...opened].filter((path) => path.startsWith('/')).join(' ') })
  },
  problems: async ({ page, baseURL }, use) => use(collectProblems(page, `${baseURL}`))
})

export { expect }

/** Selects what depends on scripts: interactive parts, and the countdown. All other text of a page is the same without scripts. */
export const interactiveParts = '[data-tool], [data-live=calculator], [data-live=search], [data-live] fieldset, [data-testid=countdown]'

/** The viewport of a small phone, in CSS pixels. */
export const phone = { width: 320, height: 640 }

/** Waits until the page's program (browser/site.ts) has run. */
export const waitForProgram = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.script === 'ready')

/** Opens a page and waits until its program has run. */
export async function openPage(page: Page, address: string) {
  await page.goto(address)
  await waitForProgram(page)
}

/** Sets the size of text that the reader has chosen in the browser, in percent of the usual one. */
export async function setTextSize(page: Page, percent: number) {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: Math.round((16 * percent) / 100) } })
  await session.detach()
}

/**
 * The height of the open page in CSS pixels, without the foot, which is the same on every page, and without the line on what was set right,
 * which must not make a page too long.
 */
export const heightOfContent = (page: Page) =>
  page.evaluate(() =>
    ['footer', '#corrected'].reduce(
      (rest, selector) => rest - (document.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0),
      document.documentElement.scrollHeight
    )
  )

/** Opens what an island is folded in, scrolls to it, waits until it runs, and returns it. */
export async function startIsland(page: Page, name: 'calculator' | 'countdown' | 'regions' | 'search') {
  const runningIsland = page.locator(`[data-live=${name}]`)
  // scrollIntoViewIfNeeded would fail if the running island replaced the served element meanwhile.
  await page.locator(`[data-island=${name}], [data-live=${name}]`).evaluate((element) => {
    element.closest('details')?.setAttribute('open', '')
    element.scrollIntoView()
  })
  await runningIsland.waitFor()
  return runningIsland
}

/** Earlier than all events that the portal covers. */
const longAgo = '2026-02-01T00:00:00.000Z'

/** Makes all pages opened from now on claim an early release. Pages never take an instant before their release as "now". */
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

/** Makes the server's clock, in its responses, show an ISO instant; null: the server does not respond. */
export async function setServerClock(page: Page, instant: string | null) {
  const address = '**/data/status.json'
  await page.unroute(address)
  await page.route(address, (route) =>
    instant ? route.fulfill({ json: {}, headers: { Date: new Date(instant).toUTCString() } }) : route.abort()
  )
}

/**
 * Sets the device's clock to an ISO instant, from which it continues, and that of the server (see `setServerClock`) to the same or
 * another. Pages opened from now on claim an earlier release.
 */
export async function setClocks(page: Page, device: string, server: string | null = device) {
  await page.clock.install({ time: new Date(device) })
  await setServerClock(page, server)
  await releaseLongAgo(page)
}
