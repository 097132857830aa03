/** The clause table of the explainer «what-changed»: its rules, its quotations and its place in the prose. */
import { describe, expect, test } from 'vitest'
import { articlesOf1995 } from '@/content/constitution/articles-of-1995'
import { clauses } from '@/content/constitution/clauses'
import { guide } from '@/content/constitution/guide'
import { type Clauses, clauseProblems } from '@/content/rules/clauses'
import { attributesOf, elementsOf, parseProse } from '@/content/rules/read-prose.mjs'
import { type Clause, quotationParts } from '@/lib/clause'
import { locales } from '@/lib/locale'
import { read } from './project'

const whole = { accounts: guide, old: articlesOf1995 }
const land: Clause = clauses.land
const withLand = (change: Partial<Clause>): Clauses => ({ land: { ...land, ...change } })
const marked = (marks: Record<string, 'kept' | 'reworded' | 'changed'>) => ({ ...whole, accounts: { ...guide, 8: { ...guide[8], marks } } })

describe('the clause table', () => {
  test('is whole', () => expect(clauseProblems(clauses, whole)).toEqual([]))

  test.each<[string, Partial<Clause>, string]>([
    ['a point that the article does not have', { point: '9' }, 'Article 8 has no point "9"'],
    ['an article of 1995 that does not exist', { old: '100' }, '1995 has no article "100"'],
    ['new, with a counterpart', { mark: 'new' }, '"new" has no counterpart'],
    ['words of 1995 without their article', { old: undefined, mark: 'new' } as unknown as Partial<Clause>, 'the words of 1995 are quoted'],
    [
      'another side quoted in each language',
      { quoted: { ...land.quoted, kk: { old: 'жер' } } },
      'quotes old in Kazakh, old,new in Russian'
    ],
    ['thirteen words', { quoted: { ...land.quoted, ru: { old: 'и '.repeat(13).trim(), new: 'и' } } }, '13 words quoted (ru)'],
    ['words left out', { quoted: { ...land.quoted, ru: { old: 'Земля … также', new: 'и' } } }, 'in one run'],
    ['a bracket too many', { quoted: { ...land.quoted, ru: { old: '[Земля', new: 'и' } } }, 'in one run']
  ])('the build stops at %s', (_, change, reason) => expect(clauseProblems(withLand(change), whole).join('\n')).toContain(reason))

  test('is held to the marks of the guide, where an article has them', () => {
    expect(clauseProblems(withLand({}), marked({ 3: 'kept' }))).toEqual([])
    expect(clauseProblems(withLand({}), marked({ 3: 'reworded' })).join()).toContain('the guide marks point 3 of Article 8 as "reworded"')
    expect(clauseProblems(withLand({ part: true }), marked({ 3: 'changed' }))).toEqual([])
    expect(clauseProblems(withLand({ part: true, mark: 'changed' }), marked({ 3: 'kept' }))).toHaveLength(1)
  })

  test.each(locales)('stands in the explainer row by row, in its own order (%s)', (locale) => {
    const { tree } = parseProse(read(`content/explainers/what-changed.${locale}.mdx`))
    expect(elementsOf(tree, 'Clause').map((row) => attributesOf(row).of)).toEqual(Object.keys(clauses))
  })

  test('parts a quotation at its decisive words', () => {
    expect(quotationParts('[наряду] с казахским')).toEqual(['', 'наряду', ' с казахским'])
  })
})
