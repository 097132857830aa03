import { describe, expect, test } from 'vitest'
import { base, withBrowser, visit } from './browser'

withBrowser()

describe('the filters of the list of sources', () => {
  test('choose by language, stand in the address and go back', async () => {
    await visit('/kk/news', {}, async (page) => {
      const items = page.locator('[data-source]:visible')
      const all = await items.count()
      await page.locator('select[name=language]').selectOption('kk')
      await page.waitForURL(/language=kk/)
      await expect.poll(() => items.count()).toBeLessThan(all)
      const found = await items.count()
      expect(await items.filter({ hasText: 'қазақша' }).count()).toBe(found)
      expect(await page.getByRole('status').innerText()).toContain(String(found))
      await page.goBack()
      await expect.poll(() => items.count()).toBe(all)
    })
  })

  test('find by a word, whatever its case', async () => {
    await visit('/ru/news', {}, async (page) => {
      await page.getByRole('searchbox').fill('BAQ.kz')
      await page.getByRole('button', { name: 'Показать' }).click()
      await page.waitForURL(/q=BAQ/)
      await expect.poll(() => page.locator('[data-source]:visible').filter({ hasNotText: 'BAQ.KZ' }).count()).toBe(0)
      expect(await page.locator('[data-source]:visible').count()).toBeGreaterThan(0)
      await page.getByRole('button', { name: 'Сбросить фильтр' }).click()
      await page.waitForURL((url) => !url.search)
    })
  })

  test('a server that does not answer leaves the list as it was, with a quiet note', async () => {
    await visit('/ru/news', {}, async (page) => {
      await page.route('**/api/news**', (route) => route.abort())
      const all = await page.locator('[data-source]:visible').count()
      await page.locator('select[name=kind]').selectOption('law')
      await page.getByText('Список остался прежним').waitFor()
      expect(await page.locator('[data-source]:visible').count()).toBe(all)
    })
  })

  test('a page of the past shows what had been published by then', async () => {
    await visit('/kk/news?at=2026-03-10T00:00:00Z&period=after', {}, async (page) => {
      await page.getByText('ештеңе табылмады').waitFor()
      expect(await page.locator('[data-source]:visible').count()).toBe(0)
    })
  })
})

describe('/api/news', () => {
  test.each([['language=de', 'language'], ['kind=x', 'kind'], ['page=0', 'page'], ['page=a', 'page'], ['locale=kz', 'locale'], ['period=x', 'period'], ['at=x', 'at']])('%s: 400 names "%s"', async (query, parameter) => {
    const response = await fetch(`${base}/api/news?${query}`)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ status: 400, parameter })
  })
  test('answers in the language asked for', async () => {
    const { items, total } = (await (await fetch(`${base}/api/news?locale=ru&language=kk`)).json()) as { items: { language: string; title: string }[]; total: number }
    expect(total).toBeGreaterThanOrEqual(25)
    expect(items.every(({ language }) => language === 'kk')).toBe(true)
  })
})

test('/api/status tells the server’s instant, the phase and the result', async () => {
  const response = await fetch(`${base}/api/status`)
  const status = (await response.json()) as { now: string; phase: string; release: string; result: Record<string, number> }
  expect(Math.abs(Date.parse(status.now) - Date.now())).toBeLessThan(5000)
  expect(status.phase).toBe('in-force')
  expect(status.release).toMatch(/^[0-9a-f]{12}$/)
  expect(status.result).toMatchObject({ status: 'final', participated: 9127192, for: 7954667, against: 898099, invalid: 146558, notCounted: 127868 })
  expect(response.headers.get('cache-control')).toContain('s-maxage=5')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})
