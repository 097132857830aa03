/** Sending on a page, a figure, a question: what is handed to the device, copied, or linked to. */
import type { Page } from '@playwright/test'
import { expect, openPage, test } from './portal'

type Shared = { text: string; url: string }

/** Gives the page a Web Share that keeps what it is given. */
const offerWebShare = (page: Page) =>
  page.addInitScript(() => {
    const taken: ShareData[] = []
    Object.assign(window, { taken })
    Object.defineProperty(navigator, 'share', { value: async (data: ShareData) => void taken.push(data), configurable: true })
  })
const lastShared = async (page: Page) => {
  await page.waitForFunction(() => (window as unknown as { taken: unknown[] }).taken.length)
  return page.evaluate(() => (window as unknown as { taken: Shared[] }).taken.splice(0).pop()) as Promise<Shared>
}
const row = (page: Page) => page.locator('footer [data-use=share]')

test('a page, a figure that was tapped, and a question are handed to the device with day and address', async ({ page, problems }) => {
  await offerWebShare(page)
  await openPage(page, '/kk/results')
  await row(page).getByRole('button').click()
  const shared = await lastShared(page)
  expect(shared.text).toMatch(/87,15%.*9,84%.*2026.жылғы 17.наурыз\.$/)
  expect(shared.url).toMatch(/^http:\/\/[^/]+\/kk\/results$/)
  expect(`${shared.text} ${shared.url}`.length).toBeLessThanOrEqual(300)

  await page.locator('#f-against a').click()
  await page.keyboard.press('Escape')
  const bar = page.locator('footer p:has(> [data-use=share])')
  await expect(bar).toContainText(/7.954.667.*898.099/)
  await bar.getByRole('button').click()
  const figure = await lastShared(page)
  expect(figure.text).toMatch(/7.954.667.*898.099.*\(.*2026.жылғы 17.наурыз\)/)
  expect(figure.url).toMatch(/\/kk\/results#f-against$/)

  await openPage(page, '/kk/results/kz-47#t-1600')
  await row(page).getByRole('button').click()
  expect(await lastShared(page)).toMatchObject({ text: expect.stringContaining('16:00'), url: expect.stringMatching(/#t-1600$/) })

  await openPage(page, '/ru/questions#compulsory')
  await page.locator('section:has(> #compulsory)').getByRole('button').click()
  const question = await lastShared(page)
  expect(question.text).toMatch(/^[^?]+\? Нет, .*\. Обновлено: \d+.\S+ 2026.года\.$/)
  expect(question.url).toMatch(/\/ru\/questions#compulsory$/)
  expect(problems).toEqual([])
})

test('at an instant before the vote nothing of the result is sent, and the address keeps the instant', async ({ page }) => {
  await offerWebShare(page)
  await openPage(page, '/ru/results?at=2026-03-10T09:00:00%2B05:00')
  await expect(page.locator('footer a[href*="wa.me"]')).toBeHidden()
  await row(page).getByRole('button').click()
  const { text, url } = await lastShared(page)
  expect(text).toMatch(/Результат и явка\. .*10.марта 2026.года/)
  expect(text).not.toContain('87,15')
  expect(new URL(url).searchParams.get('at')).toBe('2026-03-10T09:00:00+05:00')
  expect(decodeURIComponent((await page.locator('footer a[href*="t.me"]').getAttribute('href')) ?? '')).not.toContain('87,15')
})

test('without Web Share the text is copied, and shown where that is denied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(
    () =>
      Object.defineProperty(Navigator.prototype, 'share', { value: undefined }) && delete (Navigator.prototype as { share?: unknown }).share
  )
  await openPage(page, '/ru/constitution/9')
  await row(page).getByRole('button').click()
  await expect(row(page).getByRole('status')).toHaveText('Скопировано')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Статья.9\. .*Правило изменилось.* http:\S+\/ru\/constitution\/9$/
  )
  await page.evaluate(() => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('denied')) }))
  await row(page).getByRole('button').click()
  await expect(row(page).getByRole('textbox')).toHaveValue(/^Статья.9\. /)
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^Статья.9\. /)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('two messengers take the text and the address', async ({ page }) => {
    await page.goto('/kk')
    await expect(row(page)).toBeHidden()
    for (const name of ['WhatsApp', 'Telegram']) {
      const link = page.locator('footer').getByRole('link', { name })
      await expect(link).toBeVisible()
      expect([...new URL((await link.getAttribute('href')) ?? '').searchParams.values()].join(' ')).toMatch(/87,15%.*9,84%/)
    }
  })
})
