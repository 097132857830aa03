/** The page that sets claims right: what is right stands where it is seen first, a claim only in its fold. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimKinds } from '@/content/rules/blocks'
import { createSearch, type SearchIndex } from '@/lib/search'
import { type Locale, locales } from '@/lib/locale'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'
import { builtDocument, out, readBuilt } from './built'

const messages = { kk: kk.Claims, ru: ru.Claims }
const address = (locale: Locale) => `/${locale}/about/claims`
const documents = { kk: builtDocument(address('kk')), ru: builtDocument(address('ru')) }
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

const claimsIn = (locale: Locale) =>
  [...documents[locale].querySelectorAll('main details[id$="-claim"]')].map((fold) => {
    const [name, kind] = ['summary', 'summary > span'].map((selector) => plain(fold.querySelector(selector)?.textContent))
    const seen = fold.querySelector('blockquote + p.meta')
    return {
      id: fold.id.replace(/-claim$/, ''),
      heading: plain(fold.parentNode?.querySelector('h3')?.textContent),
      name,
      kind,
      said: plain(fold.querySelector('blockquote')?.textContent),
      seen: plain(seen?.textContent),
      links: [...(seen?.querySelectorAll('a[rel=external]') ?? [])].map((link) => link.getAttribute('href')),
      right: plain(fold.previousElementSibling?.textContent)
    }
  })
const claims = { kk: claimsIn('kk'), ru: claimsIn('ru') }

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
/** The first four words in a row of a claim that stand in a text too. */
function repeatedIn(text: string, said: string): string | undefined {
  const words = wordsOf(said)
  const whole = ` ${wordsOf(text).join(' ')} `
  return words
    .flatMap((_, at) => (at + 4 > words.length ? [] : [words.slice(at, at + 4).join(' ')]))
    .find((run) => whole.includes(` ${run} `))
}

test.each(locales)('no claim is repeated where it would be read alone (%s)', (locale) => {
  const document = documents[locale]
  const index = JSON.parse(readBuilt(`data/search/${locale}.json`)) as SearchIndex
  const before = index.pages
    .slice(
      0,
      index.pages.findIndex(({ path }) => path === '/about/claims')
    )
    .reduce((sum, page) => sum + page.entries, 0)
  const count = index.pages.find(({ path }) => path === '/about/claims')?.entries ?? 0
  const inSearch = (['headings', 'under', 'also', 'texts'] as const).flatMap((column) => index[column].slice(before, before + count))
  const pictures = JSON.parse(readFileSync(join(out, `${locale}/pictures.json`), 'utf8')) as { pages: Record<string, unknown> }
  const seenAlone = [
    document.title,
    ...[...document.querySelectorAll('h1, h2, h3, summary')].map((element) => element.textContent ?? ''),
    ...[...document.querySelectorAll('meta[content]')].map((meta) => meta.getAttribute('content') ?? ''),
    JSON.stringify(pictures.pages[address(locale)]),
    ...inSearch
  ]
  expect(pictures.pages[address(locale)]).toBeDefined()
  expect(count).toBeGreaterThan(claims[locale].length)
  for (const { id, said } of claims[locale])
    for (const text of seenAlone) expect.soft(repeatedIn(text, said), `${id}: ${text}`).toBeUndefined()
})

test.each(locales)('each claim has what is right before it, a kind, and where it was seen (%s)', (locale) => {
  const { kind: kinds, unseen, what } = messages[locale]
  expect(claims[locale].length).toBeGreaterThanOrEqual(12)
  expect(plain(documents[locale].querySelector('main article')?.textContent)).toMatch(
    new RegExp(` ${claims[locale].length} (мәліметті|утвержд)`)
  )
  for (const { id, heading, name, kind, said, seen, links, right } of claims[locale]) {
    expect.soft(heading, id).not.toBe('')
    expect.soft(right.length, id).toBeGreaterThan(20)
    expect.soft(said, id).not.toBe('')
    expect
      .soft(
        claimKinds.map((each) => `${what} ${kinds[each]}`),
        id
      )
      .toContain(name)
    expect
      .soft(
        claimKinds.map((each) => kinds[each]),
        id
      )
      .toContain(kind)
    if (seen === unseen) continue
    expect.soft(links.length, id).toBeGreaterThan(0)
    const days = seen.match(locale === 'kk' ? /20\d\d жылғы|күні көрсетілмеген/g : /20\d\d года|дата не указана/g) ?? []
    expect.soft(days.length, id).toBe(links.length)
  }
  expect(claims[locale].filter(({ seen }) => seen === unseen).map(({ id }) => id)).toEqual(['voluntary'])
})

test('both languages have the same claims, of the same kind, seen in the same places', () => {
  const alike = (locale: Locale) =>
    claims[locale].map(({ id, kind, links }) => [id, claimKinds.find((each) => messages[locale].kind[each] === kind), ...links])
  expect(alike('ru')).toEqual(alike('kk'))
})

test.each(locales)('the search finds each by what is right (%s)', (locale) => {
  const search = createSearch(JSON.parse(readBuilt(`data/search/${locale}.json`)) as SearchIndex)
  for (const { id, heading } of claims[locale])
    expect
      .soft(
        search(heading).map((hit) => hit.address),
        heading
      )
      .toContain(`${address(locale)}#${id}`)
})

test('it rates nobody: no ClaimReview', () => {
  for (const locale of locales) expect(readBuilt(`${locale}/about/claims.html`)).not.toContain('ClaimReview')
})
