import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { guide } from '@/content/constitution/guide'
import { articleIds, changeLabels } from '@/lib/constitution'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'
import { base, settled, visit, withBrowser } from './browser'

withBrowser()

const shown = (page: Page) => page.locator('li[data-entry]:visible').count()

describe('the list of articles', () => {
  test.each([true, false])('is filtered by label and section, with a script or without (%s)', async (javaScriptEnabled) => {
    await visit('/kk/constitution', { javaScriptEnabled }, async (page) => {
      expect(await shown(page)).toBe(97)
      for (const label of changeLabels) {
        await page.locator(`input[value=${label}]`).check()
        expect(await shown(page)).toBe(articleIds.filter((id) => guide[id].label === label).length)
      }
      await page.locator('input[value=changed]').check()
      await page.locator('select').selectOption('IX')
      expect(await shown(page)).toBe(['87', '88', '89', '90', '91'].filter((id) => guide[id as '87'].label === 'changed').length)
      const missing = changeLabels.find((label) => ['87', '88', '89', '90', '91'].every((id) => guide[id as '87'].label !== label))
      await page.locator(`input[value=${missing}]`).check()
      expect(await page.getByText(kk.Constitution.noneHere).locator('visible=true').count()).toBe(1)
      await page.locator('button[type=reset]').click()
      expect(await shown(page)).toBe(97)
    })
  })

  test.each([['kk', 'жер және табиғи', 'land'], ['ru', 'прокуратура', 'prosecutor'], ['ru', 'адвокат', 'lawyers'], ['kk', 'тіл', 'language']])('finds "%s %s" in seconds', async (locale, words, topic) => {
    await visit(`/${locale}/constitution`, {}, async (page) => {
      await settled(page)
      await page.getByRole('searchbox').fill(words)
      const first = articleIds.find((id) => (guide[id].topics as readonly string[]).includes(topic))
      await page.locator(`li[data-entry]:visible a[href$="/constitution/${first}"]`).waitFor()
      expect(await shown(page)).toBeLessThan(40)
    })
  })
})

describe('an article', () => {
  test.each([['kk', '94', '#p1', 'Қазақстан Республикасының Конституциясы, 94-баптың 1-тармағы. '], ['ru', '94', '#p1', 'Конституция Республики Казахстан, пункт 1 статьи 94. '], ['ru', '46', '#p3', 'Конституция Республики Казахстан, подпункт 3) статьи 46. ']])(
    'is cited with its point and permanent address (%s %s %s)',
    async (locale, id, anchor, words) => {
      await visit(`/${locale}/constitution/${id}`, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
        await settled(page)
        const site = (await page.locator('#citation').innerText()).split('. http').at(-1)
        await page.locator(`${anchor} > a`).click()
        await page.getByRole('button', { name: (locale === 'kk' ? kk : ru).Constitution.copy }).click()
        await page.getByText((locale === 'kk' ? kk : ru).Constitution.copied).waitFor()
        const copied = await page.evaluate(() => navigator.clipboard.readText())
        expect(copied.replaceAll('\u00a0', ' ')).toBe(`${words}http${site}${anchor}`)
        expect(page.url()).toBe(`${base}/${locale}/constitution/${id}${anchor}`)
      })
    }
  )

  test('says so quietly where the clipboard is closed', async () => {
    await visit('/ru/constitution/9', {}, async (page) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('closed')) } }))
      await page.reload()
      await settled(page)
      await page.getByRole('button', { name: ru.Constitution.copy }).click()
      await page.getByText(ru.Constitution.copyFailed).waitFor()
    })
  })

  test('keeps its point across the language switch and in both languages', async () => {
    await visit('/kk/constitution/9#p2', {}, async (page) => {
      await settled(page)
      await page.locator('a[data-language][lang=ru]').click()
      await page.waitForURL('**/ru/constitution/9#p2')
    })
  })

  test.each([['/kk/constitution/9', 'Қазақша'], ['/ru/explainers/what-changed', 'Русский']])('stands in both languages side by side, without a script (%s)', async (address) => {
    for (const [width, beside] of [[1280, true], [640, true], [360, false]] as const) {
      await visit(address, { javaScriptEnabled: false, viewport: { width, height: 800 } }, async (page) => {
        await page.locator('main a[href$="/parallel"]').click()
        await page.waitForURL(`**${address}/parallel`)
        const [left, right] = await Promise.all(['kk', 'ru'].map((lang) => page.locator(`main div:has(> [lang=kk] + [lang=ru]) > [lang=${lang}]`).nth(1).boundingBox()))
        expect(left && right && (beside ? left.y === right.y && right.x > left.x : right.y > left.y)).toBe(true)
      })
    }
  })
})

test('an article of 1995 leads to where its rule went', async () => {
  await visit('/ru/constitution/9', {}, async (page) => {
    await page.locator('main a[href="/ru/constitution/1995#a7"]').click()
    await page.waitForURL('**/ru/constitution/1995#a7')
    await page.locator('#a7 a[href="/ru/constitution/9"]').click()
    await page.waitForURL('**/ru/constitution/9')
  })
})
