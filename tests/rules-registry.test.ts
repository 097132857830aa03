import { describe, expect, test, vi } from 'vitest'
import { contentProblems } from '@/content/rules/content-problems'
import { valueProblem } from '@/content/rules/registry'
import { newestDay, allContentProblems } from '@/content/rules/all-content'
import { fact, type Faults, forum, page, region, source, testFaults, testSound, withMessages, whole } from './sound-content'

test('sound content passes', () => {
  expect(allContentProblems(whole())).toEqual([])
})

const days: Faults = [
  [
    'a figure of tomorrow',
    { facts: { regions: { ...fact, asOf: '2026-11-30' } } },
    'content/facts.ts: "regions": asOf 2026-11-30 is in the future; expected a day up to 2026-11-29'
  ],
  [
    'a source of tomorrow',
    { sources: { gazette: { ...source, date: '2027-11-02' } } },
    'content/sources.ts: "gazette": date 2027-11-02 is in the future'
  ],
  ['a page changed tomorrow', forum(page('Сөз.', { updated: '2026-11-30' })), 'content/pages/forum.kk.mdx:4: "updated": 2026-11-30 is in'],
  ['a list changed tomorrow', { updated: { '/news': '2026-12-01' } }, 'content/updated.ts: "/news": 2026-12-01 is in the future'],
  ['a list changed on no day', { updated: { '/news': '2026-02-30' } }, 'content/updated.ts: "/news": "2026-02-30" is no day; expected']
]
const kept = (url: string, date: string) => ({ sources: { gazette: { ...source, archive: { url, date } } } })
const copy = `https://web.archive.org/web/20261105101010/${source.url}`
const copies: Faults = [
  ['a copy in no archive', kept('https://example.org/copy', '2026-11-05'), '"gazette": archive.url https://example.org/copy is no address'],
  ['a copy without https', kept(copy.replace('https:', 'http:'), '2026-11-05'), 'is no address of an archive; expected https and one of'],
  ['a copy kept on no day', kept('https://archive.ph/AbCd1', '5.11.2026'), 'archive.date "5.11.2026" is no day; expected'],
  ['a copy of tomorrow', kept('https://archive.ph/AbCd1', '2026-11-30'), 'archive.date 2026-11-30 is in the future'],
  ['a copy from before the page', kept('https://archive.ph/AbCd1', '2026-01-01'), 'archive.date 2026-01-01 is before the source itself'],
  ['another day than in its address', kept(copy, '2026-11-06'), 'is not that of its address; expected 2026-11-05'],
  ['a copy of another page', kept(`${copy}/other`, '2026-11-05'), 'archive.url keeps another page: ']
]
const heads: Faults = [
  ['a day in another shape', forum(page('Сөз.', { updated: '22.11.2026' })), 'forum.kk.mdx:4: "updated": "22.11.2026" is no day; expected'],
  ['no title', forum(page('Сөз.', { title: null })), 'content/pages/forum.kk.mdx: "title": is missing in meta; expected'],
  ['an empty title', forum(page('Сөз.', { title: ' ' })), 'content/pages/forum.kk.mdx:2: "title": is empty; expected a text'],
  ['an empty description', forum(page('Сөз.', { description: '' })), 'forum.kk.mdx:3: "description": is empty; expected a text'],
  ['a digit in a title', forum(page('Сөз.', { title: 'Форум 2' })), 'forum.kk.mdx:2: "title": holds a bare digit: Форум 2; expected words'],
  ['a digit in a description', forum(page('Сөз.', { description: '5 сөз.' })), 'forum.kk.mdx:3: "description": holds a bare digit'],
  ['no short answer', forum(page('Сөз.', { anytime: null })), 'forum.kk.mdx: "anytime": is missing in meta; expected a short answer that'],
  [
    'a digit in a short answer',
    forum(page('Сөз.', { anytime: '5 сөз.' })),
    'forum.kk.mdx:3: "anytime": holds a bare digit: 5 сөз.; expected'
  ],
  [
    'a next page that is none',
    forum(page('Сөз.', { next: '/nope' })),
    'forum.kk.mdx:5: "next": "/nope" is no page that has a name; expected'
  ],
  ['a next page without a name', forum(page('Сөз.', { next: '/constitution/9' })), '"next": "/constitution/9" is no page that has a name'],
  ['no head at all', forum('Сөз.\n'), 'content/pages/forum.kk.mdx: has no meta; expected it to begin with export const meta'],
  ['a mark of byte order', forum(`\ufeff${page('Сөз.')}`), 'content/pages/forum.kk.mdx:1: begins with a byte order mark (BOM, U+FEFF)']
]
const chain = (...ways: [string, string?][]) => ({
  facts: Object.fromEntries(ways.map(([id, supersededBy]) => [id, { ...fact, ...(supersededBy && { supersededBy }) }]))
})
const successions: Faults = [
  ['a fact in its own place', chain(['a', 'a']), 'content/facts.ts: "a": is superseded by itself; expected another fact'],
  ['two in each other’s place', chain(['a', 'b'], ['b', 'a']), '"a": is superseded by itself in a circle: a → b → a; expected'],
  [
    'a circle behind others',
    chain(['z', 'a'], ['a', 'b'], ['b', 'c'], ['c', 'a']),
    '"a": is superseded by itself in a circle: a → b → c → a'
  ],
  [
    'an older fact in the place',
    { facts: { a: { ...fact, supersededBy: 'b' }, b: { ...fact, asOf: '2026-03-14' } } },
    'content/facts.ts: "a": superseded by "b" of 2026-03-14, which is older; expected a fact of 2026-03-15 or later'
  ],
  ['a fact from itself', { facts: { a: { ...fact, from: ['a'] } } }, 'content/facts.ts: "a": is derived from itself; expected'],
  [
    'facts from each other',
    { facts: { a: { ...fact, from: ['b'] }, b: { ...fact, from: ['a'] } } },
    '"a": is derived from itself in a circle'
  ],
  [
    'a fact at odds with itself',
    { facts: { a: { ...fact, disagreesWith: ['a'] } } },
    'content/facts.ts: "a": disagrees with itself; expected'
  ]
]
const plain = 'http://example.org/a/'
const twice: Faults = [
  [
    'two sources under one address',
    { sources: { gazette: source, copy: { ...source, url: 'https://www.example.org/a/#top' } } },
    'content/sources.ts: "copy": has the address of "gazette": https://www.example.org/a/#top; expected one entry'
  ],
  [
    'an address in http',
    { sources: { gazette: { ...source, url: plain } } },
    '"gazette": begins with http: http://example.org/a/; expected https'
  ],
  ['a reason that none needs', { withoutHttps: { gazette: 'а' } }, 'content/without-https.ts: "gazette": no source of this id has'],
  [
    'two regions of one name',
    { regions: { 'kz-10': region('Абай'), 'kz-11': { ...region('Ұлытау'), name: region('Абай').name } } },
    'content/results.ts: "kz-11": name.kk is that of "kz-10": Абай облысы; expected a name of its own'
  ],
  [
    'one title on two pages',
    { prose: { '/forum': { kk: page('Сөз.'), ru: null }, '/about': { kk: page('Сөз.', { title: 'форум!' }), ru: null } } },
    'content/pages/about.kk.mdx:2: "title": has the title of another page (content/pages/forum.kk.mdx:2: "title"): форум!; expected'
  ],
  [
    'the title of a list',
    { ...forum(page('Сөз.')), ...withMessages({ News: { title: 'Форум' } }) },
    'messages/kk.json: "News.title": has the title of'
  ]
]
describe('a fault is found and named', () => {
  testFaults([...days, ...copies, ...heads, ...successions, ...twice])

  test.each([
    [{ unit: 'date', value: '2026-02-30' }, 'its value "2026-02-30" is no day; expected'],
    [{ unit: 'instant', value: '2026-02-30T07:00:00+05:00' }, 'its value "2026-02-30T07:00:00+05:00" is no instant'],
    [{ unit: 'instant', value: '2026-03-15T07:00:00Z' }, 'is no instant in Kazakhstan'],
    [{ unit: 'person', value: NaN }, 'its value NaN is no number']
  ] as const)('a value that is none of its unit: %j', (given, problem) => {
    expect(valueProblem(given)).toContain(problem)
  })
})

describe('what is right passes', () => {
  testSound([
    ['a day to come', { facts: { regions: { ...fact, unit: 'date', value: '2031-08-01' } } }],
    ['the day of the release itself', { facts: { regions: { ...fact, asOf: '2026-11-29' } } }],
    [
      'a final figure for the day before a preliminary one',
      { facts: { a: { ...fact, status: 'preliminary', supersededBy: 'b' }, b: { ...fact, asOf: '2026-03-14' } } }
    ],
    ['a copy of the page', kept(copy, '2026-11-05')],
    ['a page in CRLF', forum(page('Сөз.').replaceAll('\n', '\r\n'))],
    [
      'an address of its own behind #!/',
      { sources: { a: { ...source, url: 'https://e.kz/#!/1' }, b: { ...source, url: 'https://e.kz/#!/2' } } }
    ],
    ['http with its reason', { sources: { gazette: { ...source, url: plain } }, withoutHttps: { gazette: 'read so' } }]
  ])
})

test('where nobody knows the instant of the release, it is the newest day of the content', async () => {
  expect(newestDay(whole({ ...forum(page('Сөз.', { updated: '2026-11-23' })) }))).toBe('2026-11-23')
  expect(await contentProblems(process.cwd(), null)).toEqual([])
})

test('a day is in the future that is after the release and after now, in Kazakhstan', async () => {
  const evening = '2026-11-20T20:00:00.000Z'
  const found = /content\/updated\.ts:\d+: "\/": [\d-]+ is in the/
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(evening) })
  expect((await contentProblems(process.cwd(), evening)).join('\n')).toMatch(found)
  // Edits after the release, before they are committed: on a day after every day of the content.
  vi.setSystemTime('2100-01-01T09:00:00+05:00')
  expect(await contentProblems(process.cwd(), evening)).toEqual([])
  vi.useRealTimers()
})
