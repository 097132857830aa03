import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/locale'
import { ready, visit, withBrowser } from './browser'

withBrowser()

const keepsNothing = (page: Page) => page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), location.search, document.cookie].flat().filter(Boolean))

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  test.each(locales)('the sample ballot says what a mark would have meant, by keyboard, and keeps nothing (%s)', async (locale) => {
    await visit(`/${locale}/explainers/ballot-question`, { javaScriptEnabled }, async (page, trouble) => {
      await (javaScriptEnabled ? ready(page) : page.waitForLoadState('networkidle'))
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      const shown = () => page.locator('[data-outcome]:visible').evaluateAll((found) => found.map((each) => each.getAttribute('data-outcome')))
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
        expect(await keepsNothing(page)).toEqual([])
        await page.reload()
        await ready(page)
        expect(await shown()).toEqual(['none'])
      }
      expect(trouble).toEqual([])
    })
  })

  test.each<[string, number[], string[]]>([
    ['nothing yet', [], ['open']], ['two of three', [0, 2], ['open']], ['all in order', [0, 2, 5], ['could']],
    ['not a citizen', [1], ['citizen']], ['too young', [0, 3, 5], ['age']], ['a court decision', [0, 2, 4], ['court']], ['two reasons', [1, 3], ['citizen', 'age']]
  ])('three questions answer with the rule: %s', async (_, choices, answers) => {
    await visit('/kk/explainers/who-could-vote', { javaScriptEnabled }, async (page) => {
      for (const choice of choices) await page.getByRole('radio').nth(choice).check()
      expect(await page.locator('[data-answer]:visible').evaluateAll((found) => found.map((each) => each.getAttribute('data-answer')))).toEqual(answers)
      if (javaScriptEnabled) expect(await keepsNothing(page)).toEqual([])
    })
  })
})

test('the calculator begins with the real count and says when the result would have been another', async () => {
  await visit('/ru/explainers/how-the-result-was-decided', {}, async (page) => {
    const form = page.locator('#calculator-form')
    const verdict = form.getByRole('status').locator('b')
    const [turnout, share, regions] = [0, 1, 2].map((index) => form.getByRole('slider').nth(index))
    await verdict.waitFor()
    expect(await verdict.innerText()).toContain('Это настоящий результат')
    expect((await form.innerText()).replaceAll('\u00a0', ' ')).toMatch(/73,12 % · 9 127 192[\s\S]*87,15 % · 7 954 667[\s\S]*20 \/ 20/)
    await turnout?.fill('500')
    expect(await verdict.innerText()).toContain('не считался бы состоявшимся')
    await turnout?.fill('501')
    expect(await verdict.innerText()).toContain('Конституция была бы принята')
    await share?.fill('500')
    expect(await verdict.innerText()).toContain('Конституция не была бы принята')
    await form.getByRole('button').click()
    await regions?.fill('13')
    expect(await verdict.innerText()).toContain('Конституция не была бы принята')
    await regions?.press('ArrowRight')
    expect(await verdict.innerText()).toContain('Конституция была бы принята')
    await form.getByRole('button').click()
    expect(await verdict.innerText()).toContain('Это настоящий результат')
    expect(await keepsNothing(page)).toEqual([])
  })
})

describe('a term', () => {
  const term = 'a[data-term]'
  test('is explained in place; Escape gives the place back', async () => {
    await visit('/kk/explainers/how-voting-worked', {}, async (page, trouble) => {
      await ready(page)
      const id = await page.locator(term).first().getAttribute('data-term')
      await page.locator(term).first().click()
      const note = page.getByRole('dialog')
      await note.waitFor()
      const { terms } = (await (await page.request.get('/data/glossary.json')).json()) as { terms: { id: string; definition: { kk: string } }[] }
      expect(await note.innerText()).toContain(terms.find((each) => each.id === id)?.definition.kk)
      expect(await note.getByRole('link').getAttribute('href')).toContain(`/kk/glossary#${id}`)
      expect(new URL(page.url()).pathname).toBe('/kk/explainers/how-voting-worked')
      await page.keyboard.press('Escape')
      expect(await note.isVisible()).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-term'))).toBe(id)
      expect(trouble).toEqual([])
    })
  })
  test('says so quietly where the glossary does not load, and leads to it all the same', async () => {
    await visit('/ru/explainers/how-voting-worked', {}, async (page) => {
      await ready(page)
      await page.route('**/data/glossary.json', (route) => route.abort())
      await page.locator(term).first().click()
      const note = page.getByRole('dialog')
      await note.waitFor()
      expect(await note.innerText()).toContain('не загрузилось')
      await note.getByRole('link').click()
      await page.waitForURL(/\/ru\/glossary#/)
    })
  })
  test('leads to its place in the glossary without scripts', async () => {
    await visit('/kk/explainers/how-voting-worked', { javaScriptEnabled: false }, async (page) => {
      await page.locator(term).first().click()
      const id = new URL(page.url()).hash.slice(1)
      expect(new URL(page.url()).pathname).toBe('/kk/glossary')
      expect(await page.locator(`[id="${id}"] dt`).isVisible()).toBe(true)
    })
  })
})

describe('the filter of questions', () => {
  test.each([['/kk/questions', 'куәлікті', 'away'], ['/kk/questions', 'калай шагымдану', 'complaint'], ['/ru/questions', 'сфотографирую бюллетень', 'photo'], ['/ru/questions', 'землю иностранцам', 'land']])('%s: "%s" finds #%s', async (address, query, id) => {
    await visit(address, {}, async (page) => {
      const all = await page.locator('[data-entry]').count()
      await page.getByRole('searchbox').fill(query)
      await page.waitForFunction((all) => document.querySelectorAll('[data-entry]:not([data-filtered])').length < all, all)
      expect(await page.locator(`#${id}`).isVisible()).toBe(true)
      expect(await page.locator('[data-entry]:visible').count()).toBeLessThan(all / 2)
      for (const heading of await page.locator('article > h2:visible').all()) expect(await heading.evaluate((element) => element.id === 'sources' || element.nextElementSibling !== null)).toBe(true)
      await page.getByRole('searchbox').fill('')
      await page.waitForFunction((all) => document.querySelectorAll('[data-entry]:not([data-filtered])').length === all, all)
    })
  })
  test('says when there is nothing, keeps the words in the address and over the change of language', async () => {
    await visit('/kk/questions?q=Құрылтай', {}, async (page) => {
      await page.getByRole('searchbox').waitFor()
      expect(await page.getByRole('searchbox').inputValue()).toBe('Құрылтай')
      await page.waitForFunction(() => document.querySelector('[data-entry][data-filtered]'))
      await page.getByRole('searchbox').fill('ипотека')
      await page.waitForURL(/q=%D0%B8/)
      expect(await page.locator('search [role=status]').innerText()).toBe('Мұндай сөз ешбір сұрақта кездеспейді.')
      await page.locator('a[data-language][hreflang=ru]').click()
      await page.waitForURL('**/ru/questions?q=*')
      await page.getByRole('searchbox').waitFor()
      expect(await page.getByRole('searchbox').inputValue()).toBe('ипотека')
    })
  })
})

describe('the timeline', () => {
  const around = (page: Page) => page.evaluate(() => {
    const known = [...document.querySelectorAll<HTMLElement>('li[data-day], #here')].filter((item) => item.offsetParent)
    const here = known.findIndex(({ id }) => id === 'here')
    return { before: known[here - 1]?.id, after: known[here + 1]?.id, ahead: known.filter((item) => item.matches('[data-ahead]')).length, ids: known.map(({ id }) => id) }
  })
  test.each<[string, string, string, string]>([
    ['2026-02-11T12:00:00+05:00', 'decree-signed', 'voting-day', 'announced'],
    ['2026-03-15T12:30:00+05:00', 'home-voting-until', 'polls-close', 'voting'],
    ['2026-03-15T23:00:00+05:00', 'bulletin-2000', 'result-deadline', 'counting'],
    ['2026-04-01T12:00:00+05:00', 'result-deadline', 'government-plan-by', 'decided'],
    ['2026-07-02T12:00:00+05:00', 'halyk-kenesi-secretariat', 'kurultai-election-day', 'in-force']
  ])('at %s the reader stands after "%s" and sees "%s" ahead', async (instant, before, ahead, phase) => {
    await visit(`/kk/timeline?at=${instant}`, {}, async (page) => {
      await ready(page)
      const found = await around(page)
      expect(found.before).toBe(before)
      expect(found.ids.slice(found.ids.indexOf('here'))).toContain(ahead)
      expect(found.ids).not.toContain(phase === 'in-force' ? 'nothing' : 'halyk-kenesi-secretariat')
      expect(await page.locator('#here').innerText()).toBe(`Сіз осындасыз. ${await page.locator('header [data-when]:visible').innerText()}`)
      for (const heading of await page.locator('article > h2:visible').all()) expect(await heading.evaluate((element) => (element.nextElementSibling as HTMLElement | null)?.hidden ?? false)).toBe(false)
    })
  })
  test('without scripts it stands at the day of the build, with all that is known', async () => {
    await visit('/ru/timeline', { javaScriptEnabled: false }, async (page) => {
      const { before, after, ids } = await around(page)
      expect(before).toBeDefined()
      expect(ids.length).toBeGreaterThan(40)
      expect(await page.locator(`#${after}`).getAttribute('data-ahead')).toBe('')
    })
  })
})
