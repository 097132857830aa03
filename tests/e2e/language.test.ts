import { describe, expect, test } from 'vitest'
import { ready, visit, withBrowser } from './browser'

withBrowser()
const page = '/explainers/how-voting-worked'

describe('the language switch', () => {
  test('leads to the same page without JavaScript', async () => {
    await visit(`/kk${page}`, { javaScriptEnabled: false }, async (tab) => {
      await tab.getByRole('link', { name: 'Русский' }).click()
      await tab.waitForURL(`**/ru${page}`)
      expect(await tab.locator('html').getAttribute('lang')).toBe('ru')
    })
  })

  test('keeps the heading that the reader has come to', async () => {
    await visit(`/kk${page}`, {}, async (tab) => {
      await ready(tab)
      await tab.locator('#abroad').evaluate((heading) => heading.scrollIntoView())
      await tab.locator('a[data-language][lang=ru]').evaluate((link: HTMLElement) => link.click())
      await tab.waitForURL(`**/ru${page}#abroad`)
    })
  })

  test('keeps the query', async () => {
    await visit('/ru/news?language=kk&q=форум', {}, async (tab) => {
      await ready(tab)
      await tab.getByRole('link', { name: 'Қазақша' }).click()
      await tab.waitForURL((url) => url.pathname === '/kk/news' && url.searchParams.get('language') === 'kk' && url.searchParams.get('q') === 'форум')
    })
  })

  test('keeps open panels', async () => {
    await visit('/kk', {}, async (tab) => {
      await ready(tab)
      const panel = tab.locator('details[id]').first()
      await panel.locator('summary').click()
      const id = await panel.getAttribute('id')
      await tab.locator('a[data-language][lang=ru]').evaluate((link: HTMLElement) => link.click())
      await tab.waitForURL(/\/ru/)
      expect(await tab.locator(`details#${id}`).getAttribute('open')).not.toBeNull()
    })
  })
})

describe('/', () => {
  test.each([['kk-KZ', '/kk'], ['ru-RU', '/ru'], ['en-US', '/']])('a browser in %s comes to %s', async (locale, path) => {
    await visit('/', { locale }, async (tab) => {
      await tab.waitForURL((url) => url.pathname === path)
      await tab.waitForLoadState('networkidle')
      expect(new URL(tab.url()).pathname).toBe(path)
    })
  })

  test('goes on to the language chosen earlier', async () => {
    await visit('/kk', { locale: 'kk-KZ' }, async (tab) => {
      await tab.getByRole('link', { name: 'Русский' }).click()
      await tab.waitForURL('**/ru')
      await tab.goto('/')
      await tab.waitForURL('**/ru')
    })
  })
})
