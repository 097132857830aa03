import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContent } from '@/content/rules/content-problems'
import { wordsOfOtherLanguage, proseLanguageProblems } from '@/content/rules/language'
import { choicesIn, pluralForms } from '@/content/rules/messages'
import { paragraphPassages } from '@/content/rules/passages'
import { type Locale, locales } from '@/lib/locale'
import { entry, fact, type Faults, forum, labelled, page, source, testFaults, testSound, withMessages } from './sound-content'

const account = (locale: Locale, fields: object) => entry('content/constitution/articles/9.ts', locale, fields)

const wordings: Faults = [
  ['a tag', labelled('Саны <script>'), 'content/facts.ts: "regions": label.kk holds a tag: <script>; expected words only'],
  ['an entity', labelled('Саны&nbsp;бар'), '"regions": label.kk holds an entity: &nbsp;'],
  ['a link of Markdown', labelled('Саны [бар](/forum)'), '"regions": label.kk holds a link of Markdown: ](/forum)'],
  ['a script in an address', { sources: { gazette: { ...source, url: 'javascript:x' } } }, '"gazette": url holds a script: javascript:'],
  ['a placeholder outside the messages', labelled('Саны {count}'), '"regions": label.kk holds a brace: {'],
  ['a tag that the program does not know', withMessages({ a: '<b>Үй</b>' }), 'messages/kk.json: "a": holds a tag: <b>'],
  ['an empty label', labelled(''), 'content/facts.ts: "regions": label.kk is empty; expected a text'],
  ['a blank note', { facts: { regions: { ...fact, note: { kk: '\u00a0', ru: 'б' } } } }, '"regions": note.kk is blank; expected a text'],
  ['an empty form', { facts: { regions: { ...fact, forms: { kk: { gen: '' } } } } }, '"regions": forms.kk.gen is empty'],
  [
    'a term without a definition',
    entry('content/glossary.ts', 'x', { definition: { kk: '', ru: 'а' } }),
    'content/glossary.ts: "x": definition.kk is empty; expected a text'
  ],
  [
    'an account without its ground',
    account('kk', { ground: ' ' }),
    'content/constitution/articles/9.ts: "kk": ground is blank; expected a text'
  ],
  ['an account without daily life', account('ru', { daily: '' }), 'content/constitution/articles/9.ts: "ru": daily is empty'],
  ['an empty message', withMessages({ Nav: { home: '' } }), 'messages/kk.json: "Nav.home": is empty; expected a text']
]
const letters: Faults = [
  [
    'a Latin letter in a label',
    labelled('Өңірлер cаны'),
    'content/facts.ts: "regions": Latin and Cyrillic letters in one word: cаны (label.kk); expected one alphabet (Latin here: c)'
  ],
  ['a Latin letter in a headline', { sources: { gazette: { ...source, headline: 'Кaзақ' } } }, 'in one word: Кaзақ (headline)'],
  ['a Latin word that looks Cyrillic', labelled('Өңір', 'Регион c нуля'), 'Latin letters that look Cyrillic: c (label.ru); expected'],
  ['the same in prose', forum(page('Бұл CO.')), 'content/pages/forum.kk.mdx:8: Latin letters that look Cyrillic: CO'],
  ['a space of no width', labelled('Өңірлер\u200b саны'), 'label.kk holds the invisible sign U+200B after "Өңірлер"; expected letters'],
  [
    'a soft hyphen',
    entry('content/glossary.ts', 'x', { term: { kk: 'өңір\u00adлер' } }),
    'content/glossary.ts: "x": term.kk holds the invisible'
  ],
  ['a mark of direction in an id', { facts: { 'a\u200e': fact } }, 'the id holds the invisible sign U+200E'],
  ['a sign of control', withMessages({ a: 'Үй\u0007' }), 'messages/kk.json: "a": holds the invisible sign U+0007'],
  ['a narrow space', labelled('20\u202fөңір'), 'invisible sign U+202F'],
  ['the same in prose', forum(page('Сөз\u200d.')), 'content/pages/forum.kk.mdx:8: holds the invisible sign U+200D'],
  ['a letter in two pieces', labelled('Өңір', 'Край'.normalize('NFD')), 'label.ru holds letters put together from two signs (NFD)'],
  ['a letter of neither alphabet', labelled('Өңїр'), 'label.kk holds "ї" (U+0457)'],
  [
    'a Latin letter in prose',
    forum(page('Кaзақ.')),
    'content/pages/forum.kk.mdx:8: Latin and Cyrillic letters in one word: Кaзақ; expected'
  ],
  ['an account', account('kk', { title: 'Тiл' }), 'content/constitution/articles/9.ts: "kk": Latin and']
]
const languages: Faults = [
  [
    'Russian in a Kazakh label',
    labelled('Число для региона'),
    'content/facts.ts: "regions": label.kk holds Russian in a Kazakh text: Число, для; expected Kazakh'
  ],
  [
    'Kazakh in a Russian account',
    account('ru', { title: 'Құрылтай' }),
    'articles/9.ts: "ru": title holds Kazakh in a Russian text: Құрылтай'
  ],
  [
    'Kazakh in a Russian message',
    withMessages({ a: 'Үй' }, { a: 'Құрылтай' }),
    'messages/ru.json: "a": holds Kazakh in a Russian text: Құрылтай'
  ],
  ['Kazakh in a Russian label', labelled('Саны', 'Дауыс беру'), 'label.ru holds Kazakh in a Russian text: Дауыс, беру'],
  [
    'Казахстан in Kazakh prose',
    forum(page('Бұл — Казахстан сөзі.')),
    'forum.kk.mdx:8: holds Russian in a Kazakh text: Казахстан; expected'
  ],
  [
    'Kazakh prose in Russian',
    forum(page('Бұл.'), page('Үш сөз. Бұл — сөйлем.')),
    'forum.ru.mdx:8: holds Kazakh in a Russian text: Үш, сөз'
  ],
  ['a Russian paragraph', forum(page('Бұл — сөз.\n\nВот что было для них.\n\nСөз.')), 'content/pages/forum.kk.mdx:10: holds Russian'],
  [
    'a sentence copied',
    labelled('Форум Астана Алматы Шымкент', 'Форум Астана Алматы Шымкент'),
    '"regions": label.ru is the same in Kazakh and Russian: Форум'
  ],
  ['a message copied', withMessages({ a: 'Форум Астана Алматы Шымкент' }), 'messages/ru.json: "a": is the same in Kazakh and Russian']
]
const messages: Faults = [
  [
    'a Russian plural of two forms',
    withMessages({ a: '{n, plural, other {# күн}}' }, { a: '{n, plural, one {# день} other {# дня}}' }),
    'messages/ru.json: "a": the plural of "n" lacks few, many; expected one, few, many, other'
  ],
  ['a plural without other', withMessages({ a: '{n, plural, one {# күн}}' }), 'messages/kk.json: "a": the plural of "n" lacks other'],
  [
    'a form that Kazakh has not',
    withMessages({ a: '{n, plural, few {#} other {#}}' }),
    'messages/kk.json: "a": the plural of "n" has few, never used'
  ],
  ['one plural within another', withMessages({ a: '{n, plural, other {{m, plural, one {#}}}}' }), '"a": the plural of "m" lacks other'],
  ['braces that do not pair', withMessages({ a: 'Үй {count' }), 'messages/kk.json: "a": its braces do not pair; expected a } for every {'],
  [
    'a number in the words of Intl',
    withMessages({ a: '{n, number, ::percent}' }),
    'messages/kk.json: "a": "n" is put into words as number; expected'
  ],
  [
    'a tag in one language',
    withMessages({ a: '<one>Үй</one>' }, { a: 'Дом' }),
    'messages/kk.json: "a": other tags (</one> <one>) than in Russian ()'
  ]
]

describe('a fault is found and named', () => {
  testFaults([...wordings, ...letters, ...languages, ...messages])
})

describe('what is right passes', () => {
  testSound([
    ['Russian words in a quotation, and marked', forum(page('Бұл — «Казахстанская правда» мен <In lang="ru">и для\nних</In>.'))],
    ['a name that is Kazakh in Russian too', labelled('Мүшелер', 'Члены Қазақстан Халық Кеңесі')]
  ])
})

test('plurals have the forms of their language', () => {
  for (const locale of locales) {
    expect([...pluralForms[locale].known].sort()).toEqual([...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort())
  }
  expect(choicesIn("а '{' {n, plural, =0 {} one {{x} б} other {{m, select, a {в} other {}}}}")).toEqual([
    { name: 'n', kind: 'plural', forms: ['=0', 'one', 'other'] },
    { name: 'm', kind: 'select', forms: ['a', 'other'] }
  ])
})

describe('a language is withMessages by its words', () => {
  test('of every page put in the place of its twin', async () => {
    const { prose } = await readContent(process.cwd())
    for (const twins of Object.values(prose)) {
      expect(proseLanguageProblems('a', 'kk', twins.ru ?? '').join()).toMatch(/of \d+ paragraphs are Russian/)
      expect(proseLanguageProblems('a', 'ru', twins.kk ?? '').join()).toMatch(/of \d+ paragraphs are Kazakh/)
    }
  })

  test('of one paragraph among those of the other, nearly every time', () => {
    const text = readFileSync('content/explainers/after-the-vote.ru.mdx', 'utf8').replace(/^export[\s\S]*?^\}/m, '')
    const paragraphs = paragraphPassages('a', 'ru', text).filter((each) => (each.text.match(/[а-яё]{2,}/gi) ?? []).length > 5)
    expect(paragraphs.length).toBeGreaterThan(20)
    expect(paragraphs.filter((each) => !wordsOfOtherLanguage(each.text, 'kk').length).length).toBe(0)
  })
})

test('the command says that there is nothing to say', () => {
  expect(execFileSync(process.execPath, ['scripts/check-content.mjs'], { encoding: 'utf8' })).toBe('0 problems\n')
})
