import type { Page } from '@playwright/test'
import { guide } from '@/content/constitution/guide'
import { articleIds, changeLabels } from '@/lib/constitution'
import kk from '@/messages/kk.json' with { type: 'json' }
import ru from '@/messages/ru.json' with { type: 'json' }
import { expect, openPage, test } from './portal'

/** Entries that the filter leaves: also those in a closed panel. */
const countAll = (page: Page) => page.locator('[data-entry]:not([data-filtered])').count()
const countShown = (page: Page) => page.locator('[data-entry]:visible').count()

test('the list of articles is filtered by label, in the address and across the language switch', async ({ page }) => {
  await openPage(page, '/kk/constitution')
  expect(await countAll(page)).toBe(97)
  for (const label of changeLabels) {
    await page.locator('select[name=label]').selectOption(label)
    expect(await countShown(page)).toBe(articleIds.filter((id) => guide[id].label === label).length)
    await expect(page.locator('details:has([data-entry]):not(:has([data-entry]:visible)):visible')).toHaveCount(0)
  }
  expect(new URL(page.url()).searchParams.get('label')).toBe('new')
  await page.locator('a[data-language][lang=ru]').first().click()
  await page.waitForURL('**/ru/constitution?label=new*')
  await expect.poll(() => countShown(page)).toBe(4)
  await page.locator('select[name=label]').selectOption('')
  expect(await countAll(page)).toBe(97)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('every article is reached by its section and by its topic', async ({ page }) => {
    await page.goto('/ru/constitution')
    for (const panel of ['#s-i', '#t-land']) {
      const article = page.locator(`${panel} a[href="/ru/constitution/8"]`)
      await expect(article).not.toBeVisible()
      if (panel.startsWith('#t-')) await page.locator('#topics > summary').click()
      await page.locator(`${panel} > summary`).click()
      await expect(article).toBeVisible()
      expect((await article.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
  })
})

const twins = [
  ['/kk/constitution?q=земля', 'жер', 'a[href="/kk/constitution/8"]'],
  ['/ru/constitution?q=адвокатура', 'адвокатура', 'a[href="/ru/constitution/86"]'],
  ['/ru/constitution?q=қос азаматтық', 'двойное гражданство', 'a[href="/ru/constitution/13"]'],
  ['/kk/questions?q=двойное гражданство', 'қос азаматтық', '#dual-citizenship'],
  ['/ru/questions?q=қос азаматтық', 'двойное гражданство', '#dual-citizenship']
] as const
test('a query of the other language finds its twin', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  for (const [address, term, found] of twins) {
    fetched.length = 0
    await openPage(page, address)
    await expect(page.locator(`[data-entry]:visible ${found}`).first(), address).toBeVisible()
    const isTwin = !address.endsWith(term)
    const status = page.locator('form[data-list] [role=status]')
    if (isTwin) await expect(status, address).toContainText(`${term}.`)
    expect(fetched.includes('/data/glossary.json'), address).toBe(isTwin)
    expect(await countShown(page), address).toBeLessThan(12)
  }
})

test('a query that the glossary knows in neither language finds nothing', async ({ page }) => {
  await openPage(page, '/kk/constitution?q=абракадабра')
  await expect(page.locator('form[data-list] [role=status]')).toHaveText(kk.Constitution.nothing)
  expect(await countAll(page)).toBe(0)
})

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
      const site = ((await page.locator('#citation').textContent()) ?? '').split('. http').at(-1)
      if (!(await page.locator(anchor).isVisible())) await page.locator('#more > summary').click()
      await page.locator(`${anchor} > a`).click()
      await page.locator('#cite > summary').click()
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
      await page.locator('#cite > summary').click()
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
    await page.locator('main a[href="/ru/constitution/1995#a7"]').first().click()
    await page.waitForURL('**/ru/constitution/1995#a7')
    await page.locator('#a7 a[href="/ru/constitution/9"]').click()
    await page.waitForURL('**/ru/constitution/9')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('a point that is folded opens by its address', async ({ page }) => {
    await openPage(page, '/ru/constitution/46#p22')
    await expect(page.locator('#p22')).toBeInViewport()
    const number = await page.locator('#p22 > a').boundingBox()
    expect(Math.min(number?.width ?? 0, number?.height ?? 0)).toBeGreaterThanOrEqual(44)
  })
})

test('on a desk a point stands beside where its rule was in 1995', async ({ page }) => {
  await openPage(page, '/kk/constitution/8')
  const [gist, stood] = await Promise.all(['p >> nth=0', 'p >> nth=1'].map((part) => page.locator(`#p1 > ${part}`).boundingBox()))
  expect(gist && stood && gist.y === stood.y && stood.x >= gist.x + gist.width).toBe(true)
})

test('before the vote the page of 1995 says that its Constitution was in force', async ({ page }) => {
  await openPage(page, '/ru/constitution/1995?at=2026-02-20T12:00:00%2B05:00')
  await expect(page.getByText('ещё действовала')).toBeVisible()
  await expect(page.locator('main')).not.toContainText('Где теперь')
  await openPage(page, '/ru/constitution/1995')
  await expect(page.getByText('ещё действовала')).not.toBeVisible()
})

test('the reset of a filter leaves the focus in the form', async ({ page }) => {
  await openPage(page, '/ru/news?kind=law')
  await page.locator('button[type=reset]').press('Enter')
  await expect(page.locator('form[data-list] [name=q]')).toBeFocused()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  for (const address of ['/kk/constitution/9', '/ru/explainers/what-changed']) {
    test(`${address} stands in both languages side by side`, async ({ page }) => {
      await page.goto(address)
      await page.locator('main a[href$="/parallel"]').click()
      await page.waitForURL(`**${address}/parallel`)
      for (const [width, beside] of [
        [1280, true],
        [640, true],
        [360, false]
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        const [left, right] = await Promise.all(
          ['kk', 'ru'].map((lang) => page.locator(`main div:has(> [lang=kk] + [lang=ru]) > [lang=${lang}]`).nth(1).boundingBox())
        )
        expect(left && right && (beside ? left.y === right.y && right.x > left.x : right.y > left.y), `${width}`).toBe(true)
      }
    })
  }
})
