/** Pages by the rules of the oldest Chromium (package.json), and without pictures and scripts: the same text, and no wider than a phone. */
import type { Page } from '@playwright/test'
import { asInChrome87 } from '../chrome-87'
import { expect, phone, test, waitForProgram } from './portal'

/** Serves pages with the styles that Chrome 87 makes of them, and takes from scripts what it has not. */
async function asChrome87(page: Page) {
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete (HTMLElement.prototype as never)[name]
  })
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    const body = (await response.text())
      .replace(/<style>([^<]*)/g, (_, css: string) => `<style>${asInChrome87(css).css}`)
      .replace(/style-src [^;]*/, "style-src 'unsafe-inline'")
      .replace(/ popover=/g, ' data-no-popover=')
    expect(body).not.toContain(':where(')
    await route.fulfill({ response, body })
  })
}

/** Stands in the place of the answer until all is ticked; without `:has()` all answers stand there. */
const untilAnswered = '[data-answer=open]'

/** The lines of text that a reader sees, and how much wider than the window the page is. */
const seen = (page: Page) =>
  page.evaluate((left) => {
    // Says something else as soon as its script has come.
    document.querySelector('[data-testid=countdown]')?.remove()
    const lines = document.body.innerText.split('\n').map((line) => line.trim())
    return {
      lines: [...new Set(lines)].filter((line) => line && line !== document.querySelector<HTMLElement>(left)?.innerText.trim()),
      tools: [...document.querySelectorAll('[data-tool]')].filter((tool) => tool.getClientRects().length).length,
      wider: document.documentElement.scrollWidth - innerWidth
    }
  }, untilAnswered)

const addresses = ['/kk', '/ru/explainers/who-could-vote', '/kk/results', '/ru/constitution/9', '/kk/questions']

test.describe('on a phone of 320 px', () => {
  test.use({ viewport: phone })

  test('by the rules of Chrome 87 a page loses no line, no tool, and is no wider than the window (WCAG 1.4.10)', async ({ page }) => {
    const now = []
    const open = async (address: string) => {
      await page.goto(address)
      await waitForProgram(page)
      return seen(page)
    }
    for (const address of addresses) now.push(await open(address))
    await asChrome87(page)
    for (const [index, address] of addresses.entries()) {
      const { lines, tools, wider } = await open(address)
      expect.soft(wider, address).toBe(0)
      expect.soft(tools, address).toBe(now[index]?.tools)
      expect
        .soft(
          now[index]?.lines.filter((line) => !lines.includes(line)),
          address
        )
        .toEqual([])
    }
  })
})

test.describe('without scripts and pictures', () => {
  test.use({ viewport: phone, javaScriptEnabled: false })

  test('a page has the same text, and asks for nothing but itself and its font', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.resourceType()))
    await page.route('**/*', (route) => (route.request().resourceType() === 'image' ? route.abort() : route.fallback()))
    const response = await page.goto('/kk/explainers/how-voting-worked')
    const served = (await response?.text())?.match(/<main[\s\S]*<\/main>/)?.[0] ?? ''
    expect(served).not.toMatch(/<img|<picture|background-image/)
    expect(asked.filter((type) => !['document', 'font'].includes(type))).toEqual([])
    await expect(page.locator('main svg').first()).toBeVisible()
  })
})
