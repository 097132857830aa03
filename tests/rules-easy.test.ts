import { describe, expect, test } from 'vitest'
import { easyProblems } from '@/content/rules/easy'
import { quietRepeatedFacts } from '@/content/rules/remark-prose.mjs'
import { registryAndProseProblems } from '@/content/rules/references'
import { elementsOf, parseProse } from '@/content/rules/read-prose.mjs'
import { lonelyProblems } from '@/content/rules/pairs'
import { href, easyOf, paths, twinOf, type EasyPath } from '@/lib/pages'
import { fact, page, whole } from './sound-content'

const wording = { ...fact, value: { kk: 'Бір екі үш төрт бес алты жеті сегіз тоғыз он бір?', ru: 'Раз?' }, unit: 'text' } as const
const facts = { regions: fact, day: { ...fact, value: '2026-03-15', unit: 'date' }, question: wording } as const
const idea = (lines: string, of = 'box') => `<Idea of="${of}">\n\n${lines}\n\n</Idea>`
const problems = (text: string, locale: 'kk' | 'ru' = 'ru', path = '/easy/vote') =>
  easyProblems(parseProse(page(text)), path, facts, locale).map(({ reason }) => reason)

describe('easy language', () => {
  test.each([
    ['no line', idea('<Cite id="a" />'), '<Idea of="box">: 0 lines; expected one to 4'],
    ['five lines', idea('А.\n\nБ.\n\nВ.\n\nГ.\n\nД.'), '<Idea of="box">: 5 lines; expected one to 4'],
    ['five points', idea('А.\n\n- а\n- б\n- в\n- г\n- д'), '<Idea of="box">: 5 points; expected at most 4'],
    ['an unknown drawing', idea('А.', 'flag'), '<Idea of="flag">: no such drawing; expected one of '],
    ['a heading in an idea', idea('<H3 id="a">А</H3>\n\nБ.'), 'holds something else than lines, a list, <Cite> and <Article>'],
    ['two sentences in a line', idea('Слово. Ещё слово.'), '2 sentences in a line; expected one: Слово. Ещё слово.'],
    ['a long sentence', idea('А б в г д е ж з и к л м н.'), '13 words in a line; expected at most 12: А б в'],
    ['a long point', idea('А.\n\n- а б в г д е ж з и к л м н'), '13 words in a line; expected at most 12: а б в'],
    [
      'a sentence that a fact makes long',
      idea('А б в г д е ж з и к <Fact id="day" form="on" />.'),
      '14 words in a line; expected at most 12: А б в г д е ж з и к 15'
    ],
    ['brackets', idea('Слово (ещё).'), '"(" in a line; expected a sentence without brackets'],
    ['a colon', idea('Слово: ещё.'), '":" in a line; expected a sentence without brackets'],
    ['a semicolon', idea('Слово; ещё.'), '";" in a line; expected a sentence without brackets'],
    ['an abbreviation', idea('Итог подвела ЦИК.'), '"ЦИК" in a line; expected it in words: Итог подвела ЦИК.'],
    ['a mark in a line', idea('Слово. <Cite id="a" />'), 'a <Cite> in a line; expected it below the lines: Слово.'],
    ['a text outside', `${idea('А.')}\n\nСлово.`, 'stands outside an <Idea>; expected headings, ideas, and one paragraph before them'],
    ['a second text before', `А.\n\nБ.\n\n${idea('А.')}`, 'stands outside an <Idea>']
  ])('refuses %s', (_, text, problem) => {
    expect(problems(text).join('\n')).toContain(problem)
  })

  test('has shorter sentences in Kazakh', () => {
    expect(problems(idea('Бір екі үш төрт бес алты жеті сегіз тоғыз он бір.'), 'kk')).toEqual([
      '<Idea of="box">: 11 words in a line; expected at most 10: Бір екі үш төрт бес алты жеті сегіз тоғыз он бір.'
    ])
  })

  test.each([
    ['a line, headings, ideas with marks below', `А.\n\n<H2 id="a">А?</H2>\n\n${idea('Б.\n\n<Article act="a" n="1" />\n<Cite id="a" />')}`],
    ['a list, a link, a wording of any length', idea('А [слово](/forum).\n\n«<Fact id="question" />»\n\n- а\n- б')],
    ['the list of pages', `${idea('А.')}\n\n<H2 id="pages">А?</H2>\n\n<EasyPages />`]
  ])('may have %s', (_, text) => {
    expect(problems(text, 'kk')).toEqual([])
  })

  test('is asked of its own pages alone, but of ideas anywhere; the place is named', () => {
    expect(problems('А.\n\nБ.', 'ru', '/forum')).toEqual([])
    const found = registryAndProseProblems(whole({ prose: { '/forum': { kk: page(idea('А; б.')), ru: page('А.') } } }))
    expect(found.join('\n')).toContain('content/pages/forum.kk.mdx:10:1: <Idea of="box">: ";" in a line')
  })

  test('tells votes for and against in one idea, if in two lines', () => {
    const votes = { 'votes-for': { ...fact, unit: 'ballot' }, 'votes-against': { ...fact, unit: 'ballot' } } as const
    const lines = ['А <Fact id="votes-for" />.', 'Б <Fact id="votes-against" />.']
    expect(lonelyProblems(parseProse(page(idea(lines.join('\n\n')))), votes)).toEqual([])
    expect(lonelyProblems(parseProse(page(idea(lines[0] ?? ''))), votes)).toHaveLength(1)
  })

  test('has facts without links', () => {
    const { tree } = parseProse(page(`${idea('А <Fact id="regions" />.')}\n\nБ <Fact id="day" />.`))
    quietRepeatedFacts(tree)
    expect(elementsOf(tree, 'Fact').map(({ attributes }) => attributes.some((each) => 'name' in each && each.name === 'quiet'))).toEqual([
      true,
      false
    ])
  })
})

test('each page in easy language has a full one, which leads to it alone', () => {
  for (const [easy, [first, ...others]] of Object.entries(easyOf) as [EasyPath, (typeof easyOf)[EasyPath]][]) {
    expect(twinOf(easy)).toEqual({ to: first, is: 'full' })
    for (const full of [first, ...others]) expect(twinOf(full)).toEqual({ to: easy, is: 'easy' })
  }
  expect(twinOf('/glossary')).toBeNull()
  expect(paths.filter((path) => href('kk', path).startsWith('/kk/easy'))).toEqual(Object.keys(easyOf))
})
