import type { Page } from '@playwright/test'
import { locales } from '@/lib/locale'
import { expect, island, open, ready, test } from './portal'

const keepsNothing = async (page: Page) =>
  expect(
    await page.evaluate(() =>
      [Object.keys(localStorage), Object.keys(sessionStorage), location.search, document.cookie].flat().filter(Boolean)
    )
  ).toEqual([])

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts: ${javaScriptEnabled}`, () => {
    test.use({ javaScriptEnabled })
    for (const locale of locales) {
      test(`the sample ballot says what a mark would have meant, by keyboard, and keeps nothing (${locale})`, async ({ page, trouble }) => {
        await page.goto(`/${locale}/explainers/ballot-question`)
        if (javaScriptEnabled) await ready(page)
        await page.waitForLoadState('networkidle')
        const requests: string[] = []
        page.on('request', (request) => requests.push(request.url()))
        const shown = () =>
          page.locator('[data-outcome]:visible').evaluateAll((found) => found.map((each) => each.getAttribute('data-outcome')))
        const press = async (box: string) => {
          await page.locator(box).focus()
          await page.keyboard.press('Space')
        }
        expect(await shown()).toEqual(['none'])
        await press('#mark-yes')
        expect(await shown()).toEqual(['yes'])
        await press('#mark-no')
        expect(await shown()).toEqual(['both'])
        await press('#mark-yes')
        expect(await shown()).toEqual(['no'])
        await press('#mark-damaged')
        expect(await shown()).toEqual(['damaged'])
        await page.locator('label[for=mark-yes]').click()
        expect(await shown()).toEqual(['damaged'])
        expect(await page.locator('[data-stamp]').innerText()).toMatch(locale === 'kk' ? /^ҮЛГІ/ : /^ОБРАЗЕЦ/)
        expect(requests).toEqual([])
        if (javaScriptEnabled) {
          await keepsNothing(page)
          await page.reload()
          await ready(page)
          expect(await shown()).toEqual(['none'])
        }
        expect(trouble).toEqual([])
      })
    }

    test('three questions answer with the rule', async ({ page }) => {
      const cases: [string, number[], string[]][] = [
        ['nothing yet', [], ['open']],
        ['two of three', [0, 2], ['open']],
        ['all in order', [0, 2, 5], ['could']],
        ['not a citizen', [1], ['citizen']],
        ['too young', [0, 3, 5], ['age']],
        ['a court decision', [0, 2, 4], ['court']],
        ['two reasons', [1, 3], ['citizen', 'age']]
      ]
      for (const [what, choices, answers] of cases) {
        // A new page each time: a browser may keep the marks of a form over a reload.
        await page.goto('about:blank')
        await page.goto('/kk/explainers/who-could-vote')
        for (const choice of choices) await page.getByRole('radio').nth(choice).check()
        expect(
          await page.locator('[data-answer]:visible').evaluateAll((found) => found.map((each) => each.getAttribute('data-answer'))),
          what
        ).toEqual(answers)
        if (javaScriptEnabled) await keepsNothing(page)
      }
    })
  })
}

test('the calculator begins with the real count and says when the result would have been another', async ({ page }) => {
  await open(page, '/ru/explainers/how-the-result-was-decided')
  const form = await island(page, 'calculator')
  const verdict = form.getByRole('status').locator('b')
  const [turnout, share, regions] = [0, 1, 2].map((index) => form.getByRole('slider').nth(index))
  await expect(verdict).toContainText('Это настоящий результат')
  expect((await form.innerText()).replaceAll('\u00a0', ' ')).toMatch(/73,12 % · 9 127 192[\s\S]*87,15 % · 7 954 667[\s\S]*20 \/ 20/)
  await turnout?.fill('500')
  await expect(verdict).toContainText('не считался бы состоявшимся')
  await turnout?.fill('501')
  await expect(verdict).toContainText('Конституция была бы принята')
  await share?.fill('500')
  await expect(verdict).toContainText('Конституция не была бы принята')
  await form.getByRole('button').click()
  await regions?.fill('13')
  await expect(verdict).toContainText('Конституция не была бы принята')
  await regions?.press('ArrowRight')
  await expect(verdict).toContainText('Конституция была бы принята')
  await form.getByRole('button').click()
  await expect(verdict).toContainText('Это настоящий результат')
  await keepsNothing(page)
})

test.describe('a term', () => {
  const term = 'a[data-term]'
  test('is explained in place; Escape gives the place back', async ({ page, trouble }) => {
    await open(page, '/kk/explainers/how-voting-worked')
    const id = await page.locator(term).first().getAttribute('data-term')
    await page.locator(term).first().click()
    const note = page.getByRole('dialog')
    await note.waitFor()
    const { terms } = (await (await page.request.get('/data/glossary.json')).json()) as {
      terms: { id: string; definition: { kk: string } }[]
    }
    expect(await note.innerText()).toContain(terms.find((each) => each.id === id)?.definition.kk)
    await expect(note.getByRole('link')).toHaveAttribute('href', new RegExp(`/kk/glossary#${id}`))
    expect(new URL(page.url()).pathname).toBe('/kk/explainers/how-voting-worked')
    await page.keyboard.press('Escape')
    await expect(note).toBeHidden()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-term'))).toBe(id)
    expect(trouble).toEqual([])
  })

  test('says so quietly where the glossary does not load, and leads to it all the same', async ({ page }) => {
    await open(page, '/ru/explainers/how-voting-worked')
    await page.route('**/data/glossary.json', (route) => route.abort())
    await page.locator(term).first().click()
    const note = page.getByRole('dialog')
    await note.waitFor()
    await expect(note).toContainText('не загрузилось')
    await note.getByRole('link').click()
    await page.waitForURL(/\/ru\/glossary#/)
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })
    test('leads to its place in the glossary', async ({ page }) => {
      await page.goto('/kk/explainers/how-voting-worked')
      await page.locator(term).first().click()
      await page.waitForURL('**/kk/glossary#*')
      await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"] dt`)).toBeVisible()
    })
  })
})

test.describe('the filter of questions', () => {
  const finds = [
    ['/kk/questions', 'куәлікті', 'away'],
    ['/kk/questions', 'калай шагымдану', 'complaint'],
    ['/ru/questions', 'сфотографирую бюллетень', 'photo'],
    ['/ru/questions', 'землю иностранцам', 'land']
  ] as const
  for (const [address, query, id] of finds) {
    test(`${address}: "${query}" finds #${id}`, async ({ page }) => {
      await open(page, address)
      const entries = page.locator('[data-entry]')
      const all = await entries.count()
      await page.getByRole('searchbox').fill(query)
      await expect.poll(() => page.locator('[data-entry]:not([data-filtered])').count()).toBeLessThan(all / 2)
      await expect(page.locator(`#${id}`)).toBeVisible()
      expect(await page.locator('[data-entry]:visible').count()).toBeLessThan(all / 2)
      for (const heading of await page.locator('article > h2:visible').all())
        expect(await heading.evaluate((element) => element.id === 'sources' || element.nextElementSibling !== null)).toBe(true)
      await page.getByRole('searchbox').fill('')
      await expect(page.locator('[data-entry]:not([data-filtered])')).toHaveCount(all)
    })
  }

  test('says when there is nothing, keeps the words in the address and over the change of language', async ({ page }) => {
    await open(page, '/kk/questions?q=Құрылтай')
    await expect(page.getByRole('searchbox')).toHaveValue('Құрылтай')
    expect(await page.locator('[data-entry][data-filtered]').count()).toBeGreaterThan(0)
    await page.getByRole('searchbox').fill('ипотека')
    await page.waitForURL(/q=%D0%B8/)
    await expect(page.locator('[role=search] [role=status]')).toHaveText('Мұндай сөз ешбір сұрақта кездеспейді.')
    await page.locator('a[data-language][hreflang=ru]').click()
    await page.waitForURL('**/ru/questions?q=*')
    await expect(page.getByRole('searchbox')).toHaveValue('ипотека')
  })
})

test.describe('the timeline', () => {
  const around = (page: Page) =>
    page.evaluate(() => {
      const known = [...document.querySelectorAll<HTMLElement>('li[data-day], #here')].filter((item) => item.offsetParent)
      const here = known.findIndex(({ id }) => id === 'here')
      return { before: known[here - 1]?.id, after: known[here + 1]?.id, ids: known.map(({ id }) => id) }
    })
  const places = [
    ['2026-02-11T12:00:00+05:00', 'decree-signed', 'voting-day', 'announced'],
    ['2026-03-15T12:30:00+05:00', 'home-voting-until', 'polls-close', 'voting'],
    ['2026-03-15T23:00:00+05:00', 'bulletin-2000', 'result-deadline', 'counting'],
    ['2026-04-01T12:00:00+05:00', 'result-deadline', 'government-plan-by', 'decided'],
    ['2026-07-02T12:00:00+05:00', 'halyk-kenesi-secretariat', 'kurultai-election-day', 'in-force']
  ] as const
  for (const [instant, before, ahead, phase] of places) {
    test(`at ${instant} the reader stands after "${before}" and sees "${ahead}" ahead`, async ({ page }) => {
      await open(page, `/kk/timeline?at=${instant}`)
      const found = await around(page)
      expect(found.before).toBe(before)
      expect(found.ids.slice(found.ids.indexOf('here'))).toContain(ahead)
      expect(found.ids).not.toContain(phase === 'in-force' ? 'nothing' : 'halyk-kenesi-secretariat')
      expect(await page.locator('#here').innerText()).toBe(`Сіз осындасыз. ${await page.locator('header [data-when]:visible').innerText()}`)
      for (const heading of await page.locator('article > h2:visible').all())
        expect(await heading.evaluate((element) => (element.nextElementSibling as HTMLElement | null)?.hidden ?? false)).toBe(false)
    })
  }

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })
    test('stands at the day of the build, with all that is known', async ({ page }) => {
      await page.goto('/ru/timeline')
      const { before, after, ids } = await around(page)
      expect(before).toBeDefined()
      expect(ids.length).toBeGreaterThan(40)
      await expect(page.locator(`#${after}`)).toHaveAttribute('data-ahead', '')
    })
  })
})
