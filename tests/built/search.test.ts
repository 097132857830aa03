/** The search as readers get it: the very code of the island over the index of the build. */
import { describe, expect, test } from 'vitest'
import { schemas } from '@/app/data/schemas'
import { locales } from '@/lib/locale'
import { createSearch, type SearchIndex } from '@/lib/search'
import { answerOf, markedParts } from '@/lib/search-answer'
import words from '@/content/search-words.json'
import { findsNothing as nothingInKazakh, queries as inKazakh } from '../fixtures/queries.kk'
import { findsNothing as nothingInRussian, queries as inRussian } from '../fixtures/queries.ru'
import { builtIds, readBuilt } from './built'

const fixtures = {
  kk: { queries: inKazakh, findsNothing: nothingInKazakh },
  ru: { queries: inRussian, findsNothing: nothingInRussian }
}

describe.each(locales)('/data/search/%s.json', (locale) => {
  const index = JSON.parse(readBuilt(`data/search/${locale}.json`)) as SearchIndex
  const search = createSearch(index)
  /** The address of each entry. */
  const addresses = index.pages
    .flatMap(({ path, entries }) => Array.from({ length: entries }, () => path))
    .map((path, entry) => ({ page: `/${locale}${path}`, id: index.ids[entry] ?? '' }))

  test('is what its schema says, a value of each column for each entry', () => {
    expect(schemas.search.safeParse(index).error).toBeUndefined()
    for (const column of ['ids', 'headings', 'under', 'since', 'until', 'also', 'texts'] as const)
      expect(index[column], column).toHaveLength(addresses.length)
  })

  test('every entry is there, once', () => {
    for (const { page, id } of addresses) if (id) expect.soft([...builtIds(page)], `${page}#${id}`).toContain(id)
    const given = addresses.map(({ page, id }, entry) => `${page}#${id}${index.until[entry]}`)
    expect(given.filter((address, place) => given.indexOf(address) !== place)).toEqual([])
  })

  test('added words belong to entries', () => {
    const known = addresses.map(({ page, id }) => `${page.slice(3)}${id && '#'}${id}`)
    for (const address of Object.keys(words)) expect.soft(known, address).toContain(address)
  })

  test('every query of the table finds its answer first', () => {
    const wrong = fixtures[locale].queries.flatMap(({ typed, finds }) => {
      const [first] = search(typed)
      return [finds].flat().includes(first?.address ?? '')
        ? []
        : [`${typed}: ${first?.address ?? 'nothing'}, not ${[finds].flat().join(', ')}`]
    })
    expect(wrong).toEqual([])
  })

  test('what no page answers finds nothing', () => {
    expect(fixtures[locale].findsNothing.filter((typed) => search(typed).length)).toEqual([])
  })

  test('an answer has the words marked, and a vote for never stands without the vote against', () => {
    for (const { typed } of fixtures[locale].queries)
      for (const hit of search(typed).slice(0, 3)) {
        const answer = answerOf(hit)
        const marked = markedParts(answer, hit.words)
        expect(marked.map(({ part }) => part).join('')).toBe(answer)
        if (/87,15|7\s954\s667/.test(answer)) expect.soft(answer, `${typed}: ${hit.address}`).toMatch(/9,84|898\s099/)
      }
    const [first] = search('7 954 667')
    expect(first && markedParts(answerOf(first), first.words).find(({ isMarked }) => isMarked)?.part).toMatch(/^7\s954\s667$/)
  })

  test('before something was known it is not found', () => {
    const before = Date.parse('2026-03-15T09:00:00+05:00')
    for (const typed of ['87,15', '7954667', '73,24', '93,40']) expect.soft(search(typed, before), typed).toEqual([])
    // Texts that were written after the vote leave their short answer.
    const texts = fixtures[locale].queries.flatMap(({ typed }) => search(typed, before).map((hit) => answerOf(hit)))
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.filter((text) => /87,15|73,12|73,24|7\s954\s667|9\s127\s192/.test(text))).toEqual([])
  })
})
