import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { articlesOf1995, dropped, sectionsOf1995 } from '@/content/constitution/articles-of-1995'
import { clauses } from '@/content/constitution/clauses'
import { guide } from '@/content/constitution/guide'
import { sections } from '@/content/constitution/sections'
import { topics } from '@/content/constitution/topics'
import { clauseTextProblems } from '@/content/rules/clauses'
import {
  accountProblems,
  accountTextProblems,
  type Guide,
  guideProblems,
  guideTextProblems,
  pointsOf,
  type Texts
} from '@/content/rules/constitution'
import { type Account, articleIds, articleName, inOrder, neighbours, pointAnchor, sectionOf, successors } from '@/lib/constitution'
import { reference } from '@/lib/law'

const whole: Guide = { accounts: guide, old: articlesOf1995, dropped, topics }
const nine: Account = guide[9]
const with9 = (change: Partial<Account>): Guide => ({ ...whole, accounts: { ...guide, 9: { ...nine, ...change } } })
const kk9 = (change: Partial<Account['kk']>) => ({ ...nine, kk: { ...nine.kk, ...change } })

describe('the guide', () => {
  test('is whole', () => expect(guideProblems(whole)).toEqual([]))

  test('accounts for the preamble and 96 articles, in eleven sections', () => {
    expect(articleIds).toHaveLength(97)
    expect(articleIds.slice(1).map((id) => sectionOf(id, sections)?.roman)).not.toContain(undefined)
    expect(sectionOf('preamble', sections)).toBeUndefined()
    expect(sectionsOf1995.flatMap(({ articles }) => articles)).toHaveLength(102)
  })

  test('leads from 1995 to where a rule went', () => {
    expect([...(successors(guide).get('7')?.keys() ?? [])]).toContain('9')
    expect(Object.keys(articlesOf1995)).toEqual(expect.arrayContaining(['preamble', ...sectionsOf1995.flatMap(({ articles }) => articles)]))
  })

  test.each<[string, Guide, string]>([
    [
      'an account is missing',
      { ...whole, accounts: Object.fromEntries(Object.entries(guide).filter(([id]) => id !== '9')) },
      'articles/9.ts is missing'
    ],
    ['two accounts share a title', with9({ kk: { ...nine.kk, title: guide[10].kk.title } }), 'kk title is that of'],
    ['a counterpart does not exist', with9({ from: ['100'] }), 'has no such article'],
    ['an article of 1995 is forgotten', { ...whole, accounts: { ...guide, 9: { ...nine, from: ['8'] } } }, '"7" must be either'],
    ['one is both a counterpart and dropped', { ...whole, dropped: { ...dropped, 7: { kk: 'жоқ', ru: 'нет' } } }, '"7" must be either'],
    ['a topic leads nowhere', { ...whole, topics: { ...topics, moon: { kk: 'Ай', ru: 'Луна' } } }, '"moon" leads to no article'],
    ['a topic does not exist', with9({ topics: ['moon'] }), 'no such topic "moon"']
  ])('the build stops where %s', (_, broken, reason) => expect(guideProblems(broken).join('\n')).toContain(reason))

  test.each<[string, Account, string]>([
    ['new, with a counterpart', { ...nine, label: 'new' }, '"new" has no counterpart'],
    ['changed, with none', { ...nine, from: [] }, '"new" has no counterpart'],
    ['another body alone, in words that do not name it', { ...nine, onlyBody: true }, '"onlyBody" is for a changed article'],
    ['a point without a mark', { ...nine, marks: { 1: 'reworded', 2: 'changed' } }, 'each point has a mark'],
    ['a mark without a point', { ...nine, marks: { ...nine.marks, 4: 'new' } }, 'each point has a mark'],
    ['changed, with no changed point', { ...nine, marks: { 1: 'kept', 2: 'kept', 3: 'reworded' } }, 'the label "changed" does not agree'],
    ['changed, with new points only', { ...nine, marks: { 1: 'new', 2: 'new', 3: 'new' } }, 'the label "changed" does not agree'],
    ['kept, with a reworded point', { ...nine, label: 'kept', marks: { 1: 'kept', 2: 'kept', 3: 'reworded' } }, '"kept" does not agree'],
    ['reworded, with a changed point', { ...nine, label: 'reworded' }, 'the label "reworded" does not agree'],
    ['new, with a kept point', { ...nine, label: 'new', marks: { ...nine.marks, 1: 'kept' } }, 'the label "new" does not agree'],
    ['another body alone, with a new point', { ...nine, onlyBody: true, marks: { ...nine.marks, 1: 'new' } }, 'without a new point'],
    ['a new point that stood in 1995', { ...nine, marks: { ...nine.marks, 1: 'new' } }, '"1": a new point stood nowhere'],
    ['a kept point that stood nowhere', { ...nine, was: { 1: ['7.1'], 2: ['7.2'] } }, '"3": a new point stood nowhere'],
    ['a point from an article that is no counterpart', { ...nine, was: { ...nine.was, 1: ['8.1'] } }, 'was "8.1": "from" does not name it'],
    ['a counterpart in which no point stood', { ...nine, from: ['7', '93'] }, 'from "93": no point in "was" stood there'],
    ['marks without points', { ...nine, kk: { ...nine.kk, points: {} }, ru: { ...nine.ru, points: {} } }, 'an article without points'],
    ['no topic', { ...nine, topics: [] }, 'belongs to no topic'],
    ['a point in one language only', kk9({ points: { 1: 'Бір.' } }), 'list other points'],
    ['one sentence', kk9({ summary: 'Бір ғана сөйлем.' }), '1 sentence'],
    ['six sentences', kk9({ summary: 'Бір. Екі. Үш. Төрт. Бес. Алты.' }), '6 sentence'],
    ['five sentences of difference', kk9({ difference: 'Бір. Екі. Үш. Төрт. Бес.' }), 'more than four sentences'],
    ['daily life in one language', { ...nine, kk: { ...nine.kk, daily: 'Күнде.' } }, '"daily" is there in one language only'],
    ['other numbers', kk9({ difference: 'Мерзімі 12\u00a0күн болды.' }), 'other numbers in Kazakh'],
    ['a plain space after a number', kk9({ difference: 'Мерзімі 12 күн болды.' }), 'a no-break space'],
    ['two spaces', kk9({ title: 'Тіл  туралы' }), 'a space too many']
  ])('an account is refused: %s', (_, account, reason) => expect(accountProblems('9', account).join('\n')).toContain(reason))
})

describe('the marks of points', () => {
  test('land and the term of the President did not change, though their articles did', () => {
    expect([guide[8].label, guide[8].marks?.[3]]).toEqual(['changed', 'kept'])
    expect([guide[43].label, guide[43].marks?.[1]]).toEqual(['changed', 'reworded'])
  })
})

describe('the names of articles and points', () => {
  test.each([
    ['94', '1', '94-баптың 1-тармағы', 'пункт\u00a01 статьи\u00a094'],
    ['46', '5)', '46-баптың 5) тармақшасы', 'подпункт\u00a05) статьи\u00a046'],
    ['60', '3.2)', '60-баптың 3-тармағының 2) тармақшасы', 'подпункт\u00a02) пункта\u00a03 статьи\u00a060'],
    ['9', undefined, '9-бап', 'статья\u00a09']
  ])('%s, %s', (article, point, kk, ru) => {
    expect(reference('kk', article, point)).toBe(kk)
    expect(reference('ru', article, point)).toBe(ru)
  })
  test('points follow the text, not the keys of an object', () =>
    expect(inOrder(['1', '2', '4', '3', '3.10)', '3.2)', '3.1)', '10'])).toEqual(['1', '2', '3', '3.1)', '3.2)', '3.10)', '4', '10']))
  test('anchors and names', () => {
    expect(['1', '3.2)', '5)'].map(pointAnchor)).toEqual(['p1', 'p3-2', 'p5'])
    expect([articleName('kk', 'preamble'), articleName('ru', '83-1')]).toEqual(['Кіріспе', 'Статья\u00a083-1'])
    expect([neighbours('preamble'), neighbours('96')]).toEqual([
      { before: undefined, after: '1' },
      { before: '95', after: undefined }
    ])
  })
})

describe('the texts', () => {
  const text = 'Ережелер:\n1) бір;\n2) екі.'
  const texts: Texts = {
    kk: { 1995: new Map(), 2026: new Map([['9', '1. Бір.\n2. Екі.\n3. Үш.\nТағы.']]) },
    ru: {
      1995: new Map([
        ['7', '1. Раз.'],
        ['93', 'Раз.']
      ]),
      2026: new Map([['9', '1. Раз.\n2. Два.\n3. Три.']])
    }
  }
  test('number their points', () => {
    expect(pointsOf(text)).toEqual(['1)', '2)'])
    expect(pointsOf('1. Бір:\n1) а;\n2) б.\n2. Екі.')).toEqual(['1', '1.1)', '1.2)', '2'])
  })
  test('hold an account to them', () => {
    expect(accountTextProblems('9', { ...nine, from: ['7', '93'], was: { 1: ['7.1'] } }, texts)).toEqual([])
    expect(accountTextProblems('9', { ...nine, was: { 1: ['7.5'] } }, texts).join()).toContain('"7.5": 1995 has no such article or point')
    expect(accountTextProblems('9', kk9({ points: { 1: 'Бір.' } }), texts).join()).toContain('lists the points "1"; expected "1 2 3"')
    expect(accountTextProblems('9', { ...nine, from: ['7.2'] }, texts).join()).toContain('"7.2": 1995 has no such article or point')
  })
})

const desk = '../shared/research/constitution'
const read = (name: string) =>
  new Map(
    (JSON.parse(readFileSync(`${desk}/${name}.json`, 'utf8')) as { article: string; text: string }[]).map(({ article, text }) => [
      article,
      text
    ])
  )

/**
 * The official texts lie beside the project; where they are absent this is skipped. No run of twelve copied words: tests/language.test.ts.
 */
describe.skipIf(!existsSync(desk))('with the texts at hand', () => {
  const readTexts = (): Texts => ({
    kk: { 1995: read('kk-1995'), 2026: read('kk-2026') },
    ru: { 1995: read('ru-1995'), 2026: read('ru-2026') }
  })
  test('every numbered point of every article is listed, and every article of 1995 is accounted for', () => {
    const texts = readTexts()
    expect([...texts.kk[2026].keys()].sort()).toEqual([...articleIds].sort())
    expect(Object.keys(articlesOf1995).sort()).toEqual([...texts.ru[1995].keys()].sort())
    expect(guideTextProblems(guide, texts)).toEqual([])
  })
  test('every quotation of the clause table stands there letter for letter, in the point that the row names', () => {
    const texts = readTexts()
    expect(clauseTextProblems(clauses, texts)).toEqual([])
    expect(clauseTextProblems({ land: { ...clauses.land, point: '1' } }, texts)).toHaveLength(2)
  })
})
