import type { Page } from '@playwright/test'
import { guide } from '@/content/constitution/guide'
import { articleIds, changeLabels } from '@/lib/constitution'
import kk from '@/messages/kk.json' with { type: 'json' }
import ru from '@/messages/ru.json' with { type: 'json' }
import { expect, openPage, test } from './portal'

const countShown = (page: Page) => page.locator('li[data-entry]:visible').count()

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts: ${javaScriptEnabled}`, () => {
    test.use({ javaScriptEnabled })
    test('the list of articles is filtered by label and section', async ({ page }) => {
      await page.goto('/kk/constitution')
      expect(await countShown(page)).toBe(97)
      for (const label of changeLabels) {
        await page.locator(`input[value=${label}]`).check()
        expect(await countShown(page)).toBe(articleIds.filter((id) => guide[id].label === label).length)
      }
      const inSection = ['87', '88', '89', '90', '91'] as const
      await page.locator('input[value=changed]').check()
      await page.locator('select').selectOption('IX')
      expect(await countShown(page)).toBe(inSection.filter((id) => guide[id].label === 'changed').length)
      const missing = changeLabels.find((label) => inSection.every((id) => guide[id].label !== label))
      await page.locator(`input[value=${missing}]`).check()
      await expect(page.getByText(kk.Constitution.noneHere).locator('visible=true')).toHaveCount(1)
      await page.locator('button[type=reset]').click()
      expect(await countShown(page)).toBe(97)
    })
  })
}

for (const [locale, words, topic] of [
  ['kk', 'жер және табиғи', 'land'],
  ['ru', 'прокуратура', 'prosecutor'],
  ['ru', 'адвокат', 'lawyers'],
  ['kk', 'тіл', 'language']
] as const) {
  test(`the list of articles finds "${words}" (${locale})`, async ({ page }) => {
    await openPage(page, `/${locale}/constitution`)
    await page.getByRole('searchbox').fill(words)
    const first = articleIds.find((id) => (guide[id].topics as readonly string[]).includes(topic))
    await expect(page.locator(`li[data-entry] a[href$="/constitution/${first}"]`)).toBeVisible()
    expect(await countShown(page)).toBeLessThan(40)
  })
}

const citations = [
  ['kk', '94', '#p1', 'Қазақстан Республикасының Конституциясы, 94-баптың 1-тармағы. ', kk.Constitution],
  ['ru', '94', '#p1', 'Конституция Республики Казахстан, пункт 1 статьи 94. ', ru.Constitution],
  ['ru', '46', '#p3', 'Конституция Республики Казахстан, подпункт 3) статьи 46. ', ru.Constitution]
] as const
test.describe('an article', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
  for (const [locale, id, anchor, words, labels] of citations) {
    test(`is cited with its point and permanent address (${locale} ${id} ${anchor})`, async ({ page, baseURL }) => {
      await openPage(page, `/${locale}/constitution/${id}`)
      const site = (await page.locator('#citation').innerText()).split('. http').at(-1)
      await page.locator(`${anchor} > a`).click()
      await page.getByRole('button', { name: labels.copy }).click()
      await page.getByText(labels.copied).waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied.replaceAll('\u00a0', ' ')).toBe(`${words}http${site}${anchor}`)
      expect(page.url()).toBe(`${baseURL}/${locale}/constitution/${id}${anchor}`)
    })
  }

  test('says so quietly where the clipboard is closed, or not there', async ({ page, problems }) => {
    for (const clipboard of ['closed', undefined] as const) {
      await page.addInitScript((closed) => {
        const value = closed && { writeText: () => Promise.reject(new Error(closed)) }
        Object.defineProperty(navigator, 'clipboard', { value, configurable: true })
      }, clipboard)
      await openPage(page, '/ru/constitution/9')
      await page.getByRole('button', { name: ru.Constitution.copy }).click()
      await page.getByText(ru.Constitution.copyFailed).waitFor()
    }
    expect(problems).toEqual([])
  })

  test('keeps its point across the language switch', async ({ page }) => {
    await openPage(page, '/kk/constitution/9#p2')
    await page.locator('a[data-language][lang=ru]').click()
    await page.waitForURL('**/ru/constitution/9#p2')
  })

  test('of 1995 leads to where its rule went', async ({ page }) => {
    await page.goto('/ru/constitution/9')
    await page.locator('main a[href="/ru/constitution/1995#a7"]').click()
    await page.waitForURL('**/ru/constitution/1995#a7')
    await page.locator('#a7 a[href="/ru/constitution/9"]').click()
    await page.waitForURL('**/ru/constitution/9')
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  for (const address of ['/kk/constitution/9', '/ru/explainers/what-changed']) {
    test(`${address} stands in both languages side by side`, async ({ page }) => {
      for (const [width, beside] of [
        [1280, true],
        [640, true],
        [360, false]
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(address)
        await page.locator('main a[href$="/parallel"]').click()
        await page.waitForURL(`**${address}/parallel`)
        const [left, right] = await Promise.all(
          ['kk', 'ru'].map((lang) => page.locator(`main div:has(> [lang=kk] + [lang=ru]) > [lang=${lang}]`).nth(1).boundingBox())
        )
        expect(left && right && (beside ? left.y === right.y && right.x > left.x : right.y > left.y), `${width}`).toBe(true)
      }
    })
  }
})
