import type { Page } from '@playwright/test'
import { locales } from '@/lib/locale'
import ru from '@/messages/ru.json' with { type: 'json' }
import { expect, openPage, startIsland, test, waitForProgram } from './portal'

/** Expects nothing in storage, cookies and the query of the address. */
const expectNothingStored = async (page: Page) =>
  expect(
    await page.evaluate(() =>
      [Object.keys(localStorage), Object.keys(sessionStorage), location.search, document.cookie].flat().filter(Boolean)
    )
  ).toEqual([])

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts: ${javaScriptEnabled}`, () => {
    test.use({ javaScriptEnabled })
    for (const locale of locales) {
      test(`the sample ballot says what a mark would have meant, by keyboard, and keeps nothing (${locale})`, async ({
        page,
        problems
      }) => {
        await page.goto(`/${locale}/explainers/ballot-question`)
        if (javaScriptEnabled) await waitForProgram(page)
        await page.waitForLoadState('networkidle')
        const requests: string[] = []
        page.on('request', (request) => requests.push(request.url()))
        const outcomes = () =>
          page.locator('[data-outcome]:visible').evaluateAll((elements) => elements.map((element) => element.getAttribute('data-outcome')))
        const press = async (box: string) => {
          await page.locator(box).focus()
          await page.keyboard.press('Space')
        }
        expect(await outcomes()).toEqual(['none'])
        await press('#mark-yes')
        expect(await outcomes()).toEqual(['yes'])
        await press('#mark-no')
        expect(await outcomes()).toEqual(['both'])
        await press('#mark-yes')
        expect(await outcomes()).toEqual(['no'])
        await press('#mark-damaged')
        expect(await outcomes()).toEqual(['damaged'])
        await page.locator('label[for=mark-yes]').click()
        expect(await outcomes()).toEqual(['damaged'])
        expect(await page.locator('[data-stamp]').innerText()).toMatch(locale === 'kk' ? /^ҮЛГІ/ : /^ОБРАЗЕЦ/)
        expect(requests).toEqual([])
        if (javaScriptEnabled) {
          await expectNothingStored(page)
          await page.reload()
          await waitForProgram(page)
          expect(await outcomes()).toEqual(['none'])
        }
        expect(problems).toEqual([])
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
        // Leaves the page each time, because browsers may restore the state of a form on reload.
        await page.goto('about:blank')
        await page.goto('/kk/explainers/who-could-vote')
        for (const choice of choices) await page.getByRole('radio').nth(choice).check()
        expect(
          await page
            .locator('[data-answer]:visible')
            .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-answer'))),
          what
        ).toEqual(answers)
        if (javaScriptEnabled) await expectNothingStored(page)
      }
    })
  })
}

test('the calculator begins with the real count and says when the result would have been another', async ({ page }) => {
  await openPage(page, '/ru/explainers/how-the-result-was-decided')
  const form = await startIsland(page, 'calculator')
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
  await expectNothingStored(page)
})

test.describe('a term', () => {
  const term = 'a[data-term]'
  test('is explained in place; Escape gives the place back (WCAG 1.4.13, 2.1.1, 2.1.2, 2.4.3)', async ({ page, problems }) => {
    await openPage(page, '/kk/explainers/how-voting-worked')
    const id = await page.locator(term).first().getAttribute('data-term')
    await page.locator(term).first().click()
    const note = page.getByRole('dialog')
    await note.waitFor()
    const { terms } = (await (await page.request.get('/data/glossary.json')).json()) as {
      terms: { id: string; term: { ru: string }; definition: { kk: string } }[]
    }
    const entry = terms.find((entry) => entry.id === id)
    await expect(note).toContainText(entry?.definition.kk ?? '')
    await expect(note.locator('[lang=ru]')).toHaveText(entry?.term.ru ?? '')
    await expect(note.getByRole('link')).toHaveAttribute('href', new RegExp(`/kk/glossary#${id}`))
    expect(new URL(page.url()).pathname).toBe('/kk/explainers/how-voting-worked')
    // On a desk beside its word.
    const [word, box] = [await page.locator(term).first().boundingBox(), await note.boundingBox()]
    if (!word || !box) throw new Error('no box of the word or of the note')
    expect(Math.min(Math.abs(box.y - word.y - word.height), Math.abs(word.y - box.y - box.height))).toBeLessThan(16)
    expect(Math.abs(box.x - word.x)).toBeLessThan(box.width)
    await page.keyboard.press('Escape')
    await expect(note).toBeHidden()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-term'))).toBe(id)
    expect(problems).toEqual([])
  })

  test('says so quietly where the glossary does not load, and leads to it all the same', async ({ page }) => {
    await openPage(page, '/ru/explainers/how-voting-worked')
    await page.route('**/data/glossary.json', (route) => route.abort())
    await page.locator(term).first().click()
    const note = page.getByRole('dialog')
    await note.waitFor()
    await expect(note).toContainText('не загрузилось')
    await expect(note.getByText('По-казахски')).toBeHidden()
    await note.getByRole('link').click()
    await page.waitForURL(/\/ru\/glossary#/)
  })

  test('leads to the glossary where the program of the tools does not come, and copying says so', async ({ page }) => {
    await page.route('**/assets/on-use-*', (route) => route.abort())
    await openPage(page, '/ru/constitution/9')
    await page.locator('#cite > summary').click()
    await page.getByRole('button', { name: ru.Constitution.copy }).click()
    await page.getByText(ru.Constitution.copyFailed).waitFor()
    await openPage(page, '/ru/explainers/how-voting-worked')
    await page.locator(term).first().click()
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
      await openPage(page, address)
      const entries = page.locator('[data-entry]')
      const all = await entries.count()
      await page.getByRole('searchbox').fill(query)
      await expect.poll(() => page.locator('[data-entry]:not([data-filtered])').count()).toBeLessThan(all / 2)
      await expect(page.locator(`#${id}`)).toBeVisible()
      expect(await page.locator('[data-entry]:visible').count()).toBeLessThan(all / 2)
      // What is found stands in open parts; a part without any is not there.
      const hits = await page.locator('[data-entry]:not([data-filtered])').count()
      await expect(page.locator('[data-entry]:visible')).toHaveCount(hits)
      for (const part of await page.locator('details[data-part]:visible').all())
        expect(await part.locator('[data-entry]:visible').count()).toBe(Number(await part.locator('summary > span').innerText()))
      await page.getByRole('searchbox').fill('')
      await expect(page.locator('[data-entry]:not([data-filtered])')).toHaveCount(all)
      await expect(page.locator('details[data-part][open]')).toHaveCount(0)
    })
  }

  test('says when there is nothing, keeps the words in the address and over the change of language (WCAG 3.3.1, 3.3.3, 4.1.3)', async ({
    page
  }) => {
    await openPage(page, '/kk/questions?q=Құрылтай')
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
  /** The visible events before and after the marker "you are here", and all visible ids in order. */
  const aroundMarker = (page: Page) =>
    page.evaluate(() => {
      // Those in closed parts stand there too: one tap shows them.
      const visible = [...document.querySelectorAll<HTMLElement>('li[data-day], #here')].filter((item) => !item.closest('[hidden]'))
      const marker = visible.findIndex(({ id }) => id === 'here')
      return { before: visible[marker - 1]?.id, after: visible[marker + 1]?.id, ids: visible.map(({ id }) => id) }
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
      await openPage(page, `/kk/timeline?at=${instant}`)
      const around = await aroundMarker(page)
      expect(around.before).toBe(before)
      expect(around.ids.slice(around.ids.indexOf('here'))).toContain(ahead)
      expect(around.ids).not.toContain(phase === 'in-force' ? 'nothing' : 'halyk-kenesi-secretariat')
      expect(await page.locator('#here').innerText()).toBe(`Сіз осындасыз. ${await page.locator('h1 + p [data-when]:visible').innerText()}`)
      // The part in which the reader stands is open, no other; a part of which nothing was known is not there.
      await expect(page.locator('#here')).toBeVisible()
      await expect(page.locator('details[data-part][open]')).toHaveCount(1)
      for (const part of await page.locator('details[data-part]:visible').all())
        expect(await part.locator('#here, li[data-day]:not([hidden])').count()).toBeGreaterThan(0)
      // Each month leads to what was known of it.
      const links = page.locator('a[data-month]:visible')
      expect(await links.count()).toBeGreaterThan(0)
      for (const link of await links.all())
        expect(around.ids).toContain(await link.evaluate((element) => (element as HTMLAnchorElement).hash.slice(1)))
    })
  }

  test('goes to a month', async ({ page }) => {
    await openPage(page, '/ru/timeline')
    await page.getByRole('link', { name: 'май', exact: true }).click()
    await expect(page.locator('#alatau-law-signed')).toBeInViewport()
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })
    test('stands at the day of the build, with all that is known', async ({ page }) => {
      await page.goto('/ru/timeline')
      const { before, after, ids } = await aroundMarker(page)
      expect(before).toBeDefined()
      expect(ids.length).toBeGreaterThan(40)
      await expect(page.locator(`#${after}`)).toHaveAttribute('data-ahead', '')
    })
  })
})
