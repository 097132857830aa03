/** Tests each rule of neutrality with texts that it must refuse and pass, and holds every text to it. */
import { describe, expect, test } from 'vitest'
import { facts } from '@/content/facts'
import { readPieces } from '@/content/rules/content-problems'
import { exceptions, neutralityProblems, neutralityRules, type NeutralityRule } from '@/content/rules/neutrality'
import { parseProse } from '@/content/rules/read-prose.mjs'
import { pieces } from '@/content/rules/reading'
import { type Locale, locales } from '@/lib/locale'
import { root } from './project'
import { page } from './sound-content'

const all = await readPieces(root)

/** What a rule finds in an example, as a page of prose in a language. */
function broken({ find, findInProse }: NeutralityRule, example: string, language: Locale): boolean {
  const text = page(example.replace(/\{([\w-]+)(?::([\w-]+))?\}/g, (_, id, form) => `<Fact id="${id}"${form ? ` form="${form}"` : ''} />`))
  const twins = { kk: null, ru: null, [language]: text }
  const read = pieces([], { kk: {}, ru: {} }, { '/forum': twins }, facts).filter(({ at }) => at.includes('.mdx:'))
  return Boolean(find?.(read).length || findInProse?.(parseProse(text), facts).length)
}

const checked = neutralityRules.filter((rule) => rule.checked === 'build')
const examples = (side: 'wrong' | 'right') =>
  checked.flatMap((rule) => locales.flatMap((locale) => rule[side][locale].map((text) => [rule.name, locale, text, rule] as const)))

test.each(examples('wrong'))('%s (%s) refuses: %s', (_, locale, text, rule) => expect(broken(rule, text, locale)).toBe(true))
test.each(examples('right'))('%s (%s) passes: %s', (_, locale, text, rule) => expect(broken(rule, text, locale)).toBe(false))

test('every rule that a program checks has examples in both languages, every other none', () => {
  for (const { name, checked: by, find, findInProse, wrong, right } of neutralityRules)
    for (const locale of locales)
      expect([name, Boolean(find ?? findInProse), wrong[locale].length > 0, right[locale].length > 0]).toEqual([
        name,
        ...Array.from({ length: 3 }, () => by === 'build')
      ])
})

test('no text breaks a rule', () => expect(neutralityProblems(all)).toEqual([]))

test('every exception is needed, and has a reason', () => {
  const found = neutralityProblems(all, [])
  for (const { rule, at, text, why } of exceptions) {
    expect(
      found.filter((problem) => problem.startsWith(at) && problem.includes(`: ${rule}: `) && problem.includes(text)),
      text
    ).not.toEqual([])
    expect(why).toMatch(/\w{3}/)
  }
})

describe('outside prose', () => {
  const label = (at: string, text: string, language: Locale = 'ru') =>
    ({ at: `messages/ru.json: "${at}"`, language, kind: 'label', text }) as const
  test('the labels of one table are read together, a sentence alone', () => {
    expect(neutralityProblems([label('Past.yes', 'за 0%'), label('Past.base', 'доли от участвовавших')])).toEqual([
      expect.stringContaining('"Past.yes": yes-and-no: за 0%')
    ])
    expect(neutralityProblems([label('Past.yes', 'за 0%'), label('Past.no', 'против 0% от числа участвовавших')])).toEqual([])
    expect(
      neutralityProblems([{ ...label('Past.all', 'Явка составила 0%.'), kind: 'text' }, label('Past.base', 'от числа участвовавших')])
    ).toEqual([expect.stringContaining('share-base')])
  })
  test('a share of the registry without its base is named', () => {
    const { turnout } = facts
    const entry = { turnout: { ...turnout, note: { kk: 'Бұл – үлес.', ru: 'Это доля участвовавших.' } } }
    expect(neutralityProblems(pieces([['content/facts.ts', entry]], { kk: {}, ru: {} }, {}, entry))).toEqual([
      expect.stringMatching(/^content\/facts\.ts: "turnout": value: share-base/)
    ])
  })
  test('the vote lies ahead in what only a page of a day before it shows, by its key', () => {
    const said = { kk: {}, ru: { Home: { lead: { announced: 'Граждане проголосуют.', decided: 'Граждане проголосуют.' } } } }
    expect(neutralityProblems(pieces([], said, {}, facts)).filter((problem) => problem.includes('past-vote'))).toEqual([
      expect.stringContaining('"Home.lead.decided"')
    ])
  })
})
