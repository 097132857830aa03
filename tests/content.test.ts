import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Content, registryAndProseProblems } from '@/content/rules/references'
import { contentProblems, readContent } from '@/content/rules/content-problems'
import { duplicateProblems } from '@/content/rules/duplicate-ids'
import { withLine } from '@/content/rules/places'
import { elementsOf, parseProse } from '@/content/rules/read-prose.mjs'
import { vocabulary, wordOf } from '@/content/vocabulary.mjs'
import { releaseInstant } from '../scripts/release-instant.mjs'
import { fact, forum, page, source, whole, withMessages } from './sound-content'

const root = process.cwd()
const read = (file: string) => readFileSync(join(root, file), 'utf8')

test('the content has no problem', async () => {
  expect(await contentProblems(root, releaseInstant(root, null))).toEqual([])
})

test('the registry is as large as it must be', async () => {
  const { facts, sources } = await readContent(root)
  expect(Object.keys(facts).length).toBeGreaterThanOrEqual(100)
  expect(Object.keys(sources).length).toBeGreaterThanOrEqual(60)
  expect(Object.values(sources).filter(({ language }) => language === 'kk').length).toBeGreaterThanOrEqual(25)
})

describe.each(['facts', 'sources'] as const)('%s by subject', (registry) => {
  const names = readdirSync(join(root, 'content', registry))
  const files = Object.fromEntries(names.map((name) => [`content/${registry}/${name}`, read(`content/${registry}/${name}`)]))

  test('are all in the one file that is imported', async () => {
    const ids = Object.keys((await readContent(root))[registry])
    expect(names.filter((name) => !read(`content/${registry}.ts`).includes(`'./${registry}/${name.replace('.ts', '')}'`))).toEqual([])
    expect(duplicateProblems({ whole: `content/${registry}.ts`, ids, files })).toEqual([])
  })

  test('stand in files of at most 800 lines', () => {
    expect(Object.keys(files).filter((file) => (files[file] ?? '').trimEnd().split('\n').length > 800)).toEqual([])
  })

  test('are named with the file and line on which they stand', async () => {
    for (const id of Object.keys((await readContent(root))[registry])) {
      const named = await withLine(`content/${registry}.ts: "${id}" is wrong`, root)
      const [, file = '', line] = /^(content\/\w+\/[\w-]+\.ts):(\d+): "[\w-]+" is wrong$/.exec(named) ?? []
      expect(files[file]?.split('\n')[Number(line) - 1], named).toMatch(new RegExp(`^  '?${id}'?: \\{$`))
    }
  })
})

test('a line is named where there is one', async () => {
  expect(await withLine('content/glossary.ts: "quorum" is wrong', root)).toMatch(/^content\/glossary\.ts:\d+: "quorum" is wrong$/)
  expect(await withLine('messages/ru.json: "Nav.home" is wrong', root)).toMatch(/^messages\/ru\.json:\d+: "Nav\.home" is wrong$/)
  expect(await withLine('content/facts.ts: "no-such-id" is wrong', root)).toBe('content/facts.ts: "no-such-id" is wrong')
})

describe('an id', () => {
  const file = (...ids: string[]) => `export const subject = {\n${ids.map((id) => `  ${id}: {\n    value: 1\n  }`).join(',\n')}\n}\n`
  const registry = (vote: string, law: string) => ({
    whole: 'content/facts.ts',
    ids: ['turnout', 'polls-open'],
    files: { 'content/facts/vote.ts': vote, 'content/facts/law.ts': law }
  })

  test('that stands once passes', () => {
    expect(duplicateProblems(registry(file('turnout'), file("'polls-open'")))).toEqual([])
  })

  test('that stands in two files is named with both', () => {
    expect(duplicateProblems(registry(file('turnout', "'polls-open'"), file("'polls-open'")))).toEqual([
      'content/facts/vote.ts:5: "polls-open" stands in content/facts/law.ts:2 too: an id may stand only once'
    ])
  })

  test('that stands where nobody looks for a second one is named', () => {
    expect(duplicateProblems(registry(file('turnout'), file("  'polls-open'")))).toEqual([
      'content/facts.ts: "polls-open" is not where it must be: in a file of content/facts/, two spaces in'
    ])
  })
})

const twins = (kk: string, ru = kk) => forum(page(kk), page(ru))

const day = { ...fact, value: '2026-03-15', unit: 'date' } as const
const term = { term: { kk: 'а', ru: 'а' }, definition: { kk: 'а', ru: 'а' }, law: [{ act: 'law', n: '1' }] }
const question = (body: string, more = '/forum') => twins(`<Question more="${more}">\n\n<H3 id="q">?</H3>\n\n${body}\n\n</Question>`)
const claim = (body: string, kind = 'wrong') => twins(`<Claim kind="${kind}">\n\n<H3 id="c">б</H3>\n\n${body}\n\n</Claim>`)
const sound = 'б <Fact id="regions" />\n\n<Said>а</Said>\n\nв'

test('sound content passes', () => {
  expect(registryAndProseProblems(whole())).toEqual([])
})

describe('a fault is found and named', () => {
  test.each<[string, Partial<Content>, string]>([
    ['a fact without a source', { facts: { regions: { ...fact, sources: [] as never } } }, '"regions" names no source'],
    [
      'an unknown source',
      { facts: { regions: { ...fact, sources: ['gazette', 'nowhere'] } } },
      '"regions": source "nowhere" is not in content/sources.ts'
    ],
    ['an unused source', { sources: { gazette: source, spare: source } }, '"spare" is used by no fact and no page'],
    ['a source without an address', { sources: { gazette: { ...source, url: 'example' } } }, '"gazette" has no address'],
    ['an impossible day', { facts: { regions: { ...fact, asOf: '2026-02-30' } } }, '"2026-02-30" is no day'],
    ['a derived fact from nothing', { facts: { regions: { ...fact, status: 'derived' } } }, 'does not say from what'],
    ['a fact superseded by none', { facts: { regions: { ...fact, supersededBy: 'x' } } }, 'no such fact "x"'],
    [
      'a form with other digits',
      { facts: { regions: { ...fact, forms: { kk: { gen: '21-дің' } } } } },
      'form "gen" says "21-дің", the value is "20"'
    ],
    ['a missing twin', { prose: { '/forum': { kk: page(''), ru: null } } }, 'content/pages/forum.ru.mdx: is missing'],
    ['other headings', twins('<H2 id="who">Кім?</H2>', '<H2 id="where">Где?</H2>'), 'headings differ'],
    [
      'a form that a fact has not',
      twins('<Fact id="regions" form="gen" />'),
      'content/pages/forum.kk.mdx:8:1: <Fact id="regions" form="gen">: the fact "Өңірлер саны" has no form "gen" (kk): expected'
    ],
    ['other facts', twins('<Fact id="regions" />', 'Слово'), 'fact "regions" only in kk'],
    ['other links', twins('[а](/)', 'а'), 'content/pages/forum.kk.mdx:8:1: the link "/" only in kk'],
    ['an unknown fact', twins('<Fact id="nothing" />'), 'content/pages/forum.kk.mdx:8:1: no such fact "nothing"'],
    [
      'a day that is none',
      { facts: { regions: { ...fact, unit: 'date', value: '2026-02-30' } } },
      '"regions": its value "2026-02-30" is no day'
    ],
    ['a bare digit', twins('<H2 id="who">Кто?</H2>\n\nИх было 5.'), 'content/pages/forum.kk.mdx:10:9: a bare digit'],
    ['a link that leads nowhere', twins('[а](/nope)'), 'the link "/nope" leads nowhere'],
    ['an anchor that is not there', twins('[а](#nope)'), 'the link "#nope" leads nowhere'],
    ['Kazakh words in Russian', twins('Құрылтай', 'Құрылтай'), 'Kazakh word without'],
    [
      'a term that rests on nothing',
      { glossary: { x: { ...term, law: [] } }, acts: { law: { kk: 'gazette', ru: 'gazette' } } },
      '"x" names neither an article nor a source'
    ],
    ['a term of an unknown act', { glossary: { x: term } }, '"x": no such act "law"'],
    ['an unknown term', twins('<Term id="nothing">а</Term>'), 'no such term "nothing"'],
    ['texts of unequal length', twins('а '.repeat(20), 'а '.repeat(10)), '20 words in kk, 10 in ru'],
    [
      'a term marked twice',
      { ...twins('<Term id="x">а</Term> <Term id="x">а</Term>'), glossary: { x: term } },
      '<Term id="x"> is used twice'
    ],
    [
      'an anchor that is used twice',
      twins('<H2 id="a">А</H2>\n\n<H3 id="a">А</H3>'),
      'content/pages/forum.kk.mdx:10:1: the anchor "a" is used twice'
    ],
    [
      'a voice longer than the others',
      twins('<Voices>\n<Voice id="gazette" by="А">а а</Voice>\n<Voice id="gazette" by="Б">а а а а а а</Voice>\n</Voices>'),
      '<Voice by="А"> has 2 words; expected 4, the mean'
    ],
    [
      'a summary with a fact that the text has not',
      twins('<Brief>\nА. А. <Fact id="regions" />.\n</Brief>\n\nА.'),
      'content/pages/forum.kk.mdx:9:7: <Brief> has the fact "regions", the text below has not; expected it there too'
    ],
    [
      'a summary with a sentence that is too long to be heard',
      twins(`<Brief>\nА. А. Ал${' а'.repeat(20)}.\n</Brief>\n\nА.`),
      'content/pages/forum.kk.mdx:8:1: <Brief>: 21 words are too many to be heard once; expected at most 20: Ал а'
    ],
    [
      'a summary with what a voice would spell',
      twins('<Brief>\nА. А. БҰҰ мен т.б. дейді.\n</Brief>\n\nА.'),
      'content/pages/forum.kk.mdx:8:1: <Brief>: a voice would not read "БҰҰ" as it is meant; expected it in words'
    ],
    ['a voice of nobody', twins('<Voices>\n<Voice id="gazette">а</Voice>\n</Voices>'), '<Voice> lacks its "by"'],
    [
      'a drawing that is not drawn',
      twins('<Drawings label="а"><Drawing of="flag" label="а">а</Drawing></Drawings>'),
      'no such drawing; expected one of ballot,'
    ],
    ['a body without a name', twins('<Address>а</Address>'), '<Address> begins with no <H3>; expected the name of the body first'],
    [
      'a site of which it is not said what it asks for',
      twins('<Address host="a.kz"><H3 id="a">а</H3></Address>'),
      '<Address host="a.kz"> has no asks; expected one of none, iin, unknown'
    ],
    [
      'a site that asks for something else',
      twins('<Address asks="name"><H3 id="a">а</H3></Address>'),
      '<Address asks="name">: expected one of none, iin, unknown'
    ],
    ['drawings without one', twins('<Drawings label="а">а</Drawings>'), '<Drawings> holds no <Drawing>'],
    ['a fold without an anchor', twins('<Fold label="а">а</Fold>'), '<Fold> lacks its "id"'],
    ['a digit in a label', twins('<Fold id="c" label="5">а</Fold>'), 'a bare digit'],
    [
      'a question with two sentences for an answer',
      question('Да. Нет.\n\n<Fact id="regions" />'),
      '"q": the answer has 2 sentences; expected one'
    ],
    [
      'a question answered at length',
      question(`Да.\n\n<Fact id="regions" /> ${'а '.repeat(60)}`),
      '61 words after the answer; expected at most 60'
    ],
    ['a question that rests on nothing', question('Да.\n\nа'), '"q" rests on nothing'],
    ['a claim of an unknown kind', claim(sound, 'untrue'), '<Claim> "c": no such kind "untrue"; expected one of wrong, outdated'],
    [
      'a claim that comes before what is right',
      claim('<Said>а</Said>\n\nб <Fact id="regions" />\n\nв'),
      '<Claim> "c": expected <H3>, a paragraph'
    ],
    ['a claim without a reason', claim('б <Fact id="regions" />\n\n<Said>а</Said>'), '<Claim> "c": expected <H3>, a paragraph'],
    [
      'a claim that rests on nothing but where it was seen',
      claim('б\n\n<Said>а</Said>\n\nв', 'wrong" seen="gazette'),
      '<Claim> "c" rests on nothing'
    ],
    [
      'a claim of another kind in the other language',
      { prose: { '/forum': { kk: claim(sound).prose['/forum'].kk, ru: claim(sound, 'mixed').prose['/forum'].ru } } },
      'content/pages/forum.kk.mdx:8:1: <Claim kind="wrong" seen=""> "c" is <Claim kind="mixed" seen=""> "c" in ru'
    ],
    ['a part without a heading', twins('<Part>\n\nА.\n\n</Part>'), 'content/pages/forum.kk.mdx:8:1: <Part> begins with no <H2>'],
    ['a question that leads nowhere', question('Да.\n\n<Fact id="regions" />', '/nope'), 'the link "/nope" leads nowhere'],
    [
      'a question that leads to a page without a name',
      { ...question('Да.\n\n<Fact id="regions" />', '/constitution/9'), paths: ['/forum', '/constitution/9'] },
      'content/pages/forum.kk.mdx:8:1: the link "/constitution/9" leads to no page that has a name; expected'
    ],
    [
      'a question that leads to a place on no page',
      question('Да.\n\n<Fact id="regions" />', '#q'),
      'the link "#q" leads to no page that has a name'
    ],
    [
      'another day in one language',
      forum(page(''), page('', { updated: '2026-11-23' })),
      'content/pages/forum.kk.mdx:4: "updated": is "2026-11-22", in ru "2026-11-23"; expected the same in both languages'
    ],
    [
      'another next page in one language',
      forum(page(''), page('', { next: '/' })),
      'content/pages/forum.kk.mdx:5: "next": is "/news", in ru "/"; expected the same in both languages'
    ],
    [
      'a short answer in one language only',
      forum(page(''), page('', { anytime: null })),
      'content/pages/forum.kk.mdx: "anytime": stands in one language only; expected it in both'
    ],
    [
      'an event that is no day',
      twins('<Event id="regions" kind="act">а</Event>'),
      'the fact has the unit "region"; expected "date" or "instant"'
    ],
    ['an event of no kind', { ...twins('<Event id="day" kind="feast">а</Event>'), facts: { regions: fact, day } }, 'no such kind "feast"'],
    [
      'events out of order',
      {
        ...twins('<Event id="day" kind="act">а</Event><Event id="eve" kind="act">а</Event>'),
        facts: { regions: fact, day, eve: { ...day, value: '2026-03-14' } }
      },
      '"eve"> comes after a later one'
    ],
    ['a script', twins('<script>alert(a)</script>'), 'content/pages/forum.kk.mdx:8:1: <script> is not in the vocabulary of prose'],
    ['a frame', twins('Сөз <iframe src="https://example.org" />'), '<iframe> is not in the vocabulary of prose'],
    ['a picture', twins('![а](/a.png)'), 'content/pages/forum.kk.mdx:8:1: a picture may not stand in prose'],
    ['a handler', twins('<H2 id="a" onclick="b">А</H2>'), '<H2> has no attribute "onclick"; expected id'],
    ['a value in braces', twins('<H2 id={a}>А</H2>'), '<H2> takes a value in braces; expected text in quotes'],
    ['an expression', twins('Сөз {a}'), 'content/pages/forum.kk.mdx:8:5: an expression in braces may not stand in prose'],
    ['a heading of Markdown', twins('# Сөз'), 'a heading with # (use <H2 id>) may not stand in prose'],
    ['an attribute that is lacking', twins('<H2>А</H2>'), '<H2> lacks its "id"'],
    ['an attribute without a value', twins('<H2 id="">А</H2>'), '<H2 id> is empty'],
    ['a second export', forum(`export const a = b\n\n${page('а')}`, page('а')), 'forum.kk.mdx:1:1: a page of prose exports one thing'],
    ['a text that is no MDX', twins('<H2 id="a">А'), 'content/pages/forum.kk.mdx:8:1: Expected a closing tag for `<H2>`'],
    ['a missing message', withMessages({ Nav: { home: 'Үй', x: 'а' } }, { Nav: { home: 'Дом' } }), 'Nav.x only in kk'],
    ['other placeholders', withMessages({ a: '{day}' }, { a: '{date}' }), '"a": placeholders differ'],
    ['a digit in a message', withMessages({ a: 'Үй' }, { a: 'Дом 5' }), 'holds a bare digit']
  ])('%s', (_, fault, problem) => {
    expect(registryAndProseProblems(whole(fault)).join('\n')).toContain(problem)
  })
})

test('the README of the content says how to use each word of the vocabulary', () => {
  const table = read('content/README.md')
  expect(Object.keys(vocabulary).filter((name) => !table.includes(`<${name}`))).toEqual([])
})

test.each(['kk', 'ru'])('the gallery shows every word of the vocabulary and breaks no rule of it (%s)', (locale) => {
  const { tree, problems } = parseProse(read(`app/[locale]/gallery/gallery.${locale}.mdx`))
  expect(problems).toEqual([])
  expect(Object.keys(vocabulary).filter((name) => !elementsOf(tree, name).length)).toEqual([])
})

test('the vocabulary says which words React operates', () => {
  const files = readdirSync(join(root, 'components/prose')).filter((file) => file.endsWith('.tsx'))
  const islands = files
    .map((file) => read(`components/prose/${file}`))
    .filter((code) => code.includes('<Island '))
    .flatMap((code) => [...code.matchAll(/^export function (\w+)/gm)].map(([, name]) => name))
  expect(Object.keys(vocabulary).filter((name) => wordOf(name)?.island)).toEqual(islands)
})
