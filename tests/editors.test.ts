/** The worked examples of the guides for editors: they are the same in both languages, and the rules pass them. */
import { expect, test } from 'vitest'
import { schemas } from '@/app/data/schemas'
import { facts } from '@/content/facts'
import { correctionProblems } from '@/content/rules/corrections'
import { registryAndProseProblems } from '@/content/rules/references'
import { allContentProblems } from '@/content/rules/all-content'
import { sources } from '@/content/sources'
import type { Correction } from '@/lib/correction'
import { type Fact, factText, type Source } from '@/lib/fact'
import { locales } from '@/lib/locale'
import { read } from './project'
import { page, source as anySource, whole } from './sound-content'

/** The blocks of code of a guide by what stands after the three backticks. */
const blocksOf = (file: string) =>
  Object.fromEntries([...read(file).matchAll(/^```(.+)\n([\s\S]*?)\n```$/gm)].map(([, name = '', code = '']) => [name, code]))
const examples = blocksOf('docs/editors.kk.md')
/** What a block of entries says: it is TypeScript without types, which JavaScript can read. */
const entriesIn = (name: string) => new Function(`return {${examples[name]}}`)() as Record<string, unknown>

const example = {
  facts: entriesIn('ts fact') as Record<string, Fact>,
  sources: entriesIn('ts source') as Record<string, Source>,
  corrections: entriesIn('ts correction') as Record<string, Correction>
}
const content = whole({
  facts: { ...facts, ...example.facts },
  sources: { ...sources, ...example.sources },
  cited: Object.keys(sources),
  // The example of a source is cited by a page of its own.
  prose: {
    '/questions': Object.fromEntries(
      locales.map((locale) => [locale, page(`${examples[`mdx question ${locale}`]}\n\n<Cite id="${Object.keys(example.sources)[0]}" />`)])
    ) as Record<'kk' | 'ru', string>
  },
  paths: ['/questions', '/news', '/explainers/how-voting-worked'],
  today: '2100-01-01'
})
const named = (problem: string) => /questions\.|stations-almaty|atyrau-lists-kk/.test(problem)

test('both guides have the same examples', () => {
  expect(Object.keys(examples)).toEqual([
    'ts fact',
    'ts source',
    'mdx question kk',
    'mdx question ru',
    'ts correction',
    'ts archive',
    'text errors'
  ])
  expect(blocksOf('docs/editors.ru.md')).toEqual(examples)
})

test('fact, source and question pass the rules, and the fact has the fields of its type', () => {
  expect([...registryAndProseProblems(content), ...allContentProblems(content)].filter(named)).toEqual([])
  for (const [id, fact] of Object.entries(example.facts)) {
    expect(Object.keys(facts)).not.toContain(id)
    const entry = { note: null, from: [], supersededBy: null, disagreesWith: [], why: null, ...fact, id }
    expect(schemas.facts.shape.facts.element.safeParse(entry).error).toBeUndefined()
    expect(Object.values<Fact>(facts).map(({ unit }) => unit)).toContain(fact.unit)
    expect(factText(fact, 'kk', 'words')).toBe('654\u00a0учаске')
  }
  for (const [id, source] of Object.entries(example.sources)) {
    const entry = { headline: null, archive: null, ...source, id, facts: [] }
    expect(schemas.sources.shape.sources.element.safeParse(entry).error).toBeUndefined()
  }
})

test('the correction and the copy in an archive pass the rules', () => {
  const { facts: all, sources: cited, paths, prose } = content
  const known = { facts: all, sources: cited, paths, prose, gone: [], now: Date.parse('2100-01-01') }
  expect(correctionProblems(example.corrections, known)).toEqual([])
  const { archive } = entriesIn('ts archive') as Pick<Source, 'archive'>
  const kept = { ...anySource, url: 'https://example.org/news/1', archive: archive! }
  expect(allContentProblems(whole({ sources: { gazette: kept } }))).toEqual([])
})

test('the errors are what the rules say', () => {
  const [id, fact] = Object.entries(example.facts)[0]!
  const faults = [
    { ...fact, forms: { ...fact.forms, kk: { ...fact.forms?.kk, loc: '645\u00a0учаскеде' } } },
    { ...fact, asOf: '2026-02-30' }
  ]
  const errors = examples['text errors']!.split('\n')
  for (const [index, fault] of faults.entries()) {
    const found = registryAndProseProblems({ ...content, facts: { ...content.facts, [id]: fault } }).map((each) =>
      each.replaceAll('\u00a0', ' ')
    )
    expect(found).toContain(errors[index]!.replaceAll('\u00a0', ' ').replace(/^\S+/, 'content/facts.ts:'))
  }
})
