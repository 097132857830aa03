/** The rules of the records of corrections, and of what may change only with one. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { correctionName } from '@/components/frame/correction-name'
import { correctionProblems } from '@/content/rules/corrections'
import { differencesSince, type Kept, keptText, readKept, unrecordedProblems } from '@/content/rules/released'
import { correctedOn, type Correction, newestFirst, wrongIn } from '@/lib/correction'
import type { Fact } from '@/lib/fact'
import { fact, page, whole } from './sound-content'

const both = (text: string) => ({ kk: text, ru: text })
const record: Correction = {
  at: '2026-11-25T09:00:00+05:00',
  pages: ['/forum'],
  facts: ['regions'],
  was: both('19.'),
  is: both('20.'),
  why: both('Қате.'),
  sources: ['gazette']
}

describe('a record', () => {
  const text = page('<H2 id="who">?</H2>\n\nСөз.')
  const content = whole({ prose: { '/forum': { kk: text, ru: text } } })
  const problems = (id: string, change: object = {}) =>
    correctionProblems(
      { [id]: { ...record, ...change } },
      { ...content, gone: ['deputies'], now: Date.parse('2026-11-30T12:00:00+05:00') }
    ).map((problem) => problem.replace(`content/corrections.ts: "${id}": `, ''))

  test('that is sound passes, also of a fact that is gone, of a place, of a page without prose, of one language', () => {
    expect(problems('regions')).toEqual([])
    expect(problems('regions-2', { facts: ['deputies'], pages: ['/forum#who', '/news#gazette'] })).toEqual([])
    expect(problems('a', { facts: undefined, is: { kk: '19.', ru: '20.' } })).toEqual([])
  })
  test.each([
    ['Өңір', {}, 'its id is an address; expected small Latin letters, digits and hyphens'],
    ['a', { at: '2026-11-25' }, 'at "2026-11-25" is no instant; expected that of the commit, as 2026-11-30T09:00:00+05:00'],
    [
      'a',
      { at: '2026-11-30T12:00:01+05:00' },
      'at 2026-11-30T12:00:01+05:00 is in the future; expected an instant up to 2026-11-30T07:00:00.000Z'
    ],
    [
      'a',
      { at: '2026-11-22T19:30:43Z' },
      'at 2026-11-22T19:30:43Z is before the first commit; expected an instant from 2026-11-22T19:30:44Z on'
    ],
    ['a', { pages: [] }, 'names no page; expected one that had it wrong'],
    ['a', { pages: ['/forum', '/forum'] }, 'names "/forum" twice; expected each place once'],
    ['a', { pages: ['/forums'] }, 'the page "/forums" is not there; expected a page of lib/pages.ts, and an anchor that "/forums" has'],
    [
      'a',
      { pages: ['/forum#whom'] },
      'the page "/forum#whom" is not there; expected a page of lib/pages.ts, and an anchor that "/forum" has'
    ],
    ['a', { facts: ['region'] }, 'no such fact "region"; expected one of content/facts.ts, or one that a release had'],
    ['a', { sources: [] }, 'names no source; expected one that shows what is right'],
    ['a', { sources: ['paper'] }, 'source "paper" is not in content/sources.ts'],
    ['a', { why: { kk: 'Қате.', ru: ' ' } }, 'why.ru is missing; expected a sentence in both languages'],
    ['a', { is: both('19.') }, 'was and is are the same; expected what stood there and what stands there now']
  ])('%s: %j', (id, change, expected) => expect(problems(id, change)).toEqual([expected]))
})

describe('a fact that a release had', () => {
  const released: Fact = { ...fact, note: both('Есеп.') }
  const kept: Kept = { generatedAt: '2026-11-20T00:00:00Z', gone: [], facts: [{ id: 'regions', ...released }] }
  const refused = (now: Fact | null, records: Record<string, Correction> = {}) =>
    unrecordedProblems(kept, { ...(now && { regions: now }), other: fact }, records)
  const expected = (what: string) =>
    `content/facts.ts: "regions": ${what}; expected an entry in content/corrections.ts that names "regions" in facts, ` +
    'with at after 2026-11-20T00:00:00Z'

  test.each<[string, Partial<Fact>, string]>([
    ['value', { value: 21 }, 'value was 20 in the last release, is 21'],
    ['unit', { unit: 'number' }, 'unit was "region" in the last release, is "number"'],
    ['asOf', { asOf: '2026-03-16' }, 'asOf was "2026-03-15" in the last release, is "2026-03-16"'],
    [
      'status',
      { status: 'reported', value: 1 },
      'value was 20 in the last release, is 1; status was "official" in the last release, is "reported"'
    ]
  ])('may change its %s only with a record', (_, change, what) => {
    expect(refused({ ...released, ...change })).toEqual([expected(what)])
    expect(refused({ ...released, ...change }, { record })).toEqual([])
  })
  test('may go only with a record', () => {
    expect(refused(null)).toEqual([expected('value was 20 in the last release, is nothing')])
    expect(refused(null, { record })).toEqual([])
  })
  test('needs a record that names it and is later than the release', () => {
    expect(refused({ ...released, value: 21 }, { record: { ...record, facts: ['other'] } })).toHaveLength(1)
    expect(refused({ ...released, value: 21 }, { record: { ...record, at: '2026-11-19T23:59:59Z' } })).toHaveLength(1)
  })
  test('may be told in other words, be replaced, and have new ones beside it', () => {
    const now = { ...released, label: both('Өңір'), note: both('Басқа.'), sources: ['paper'], supersededBy: 'other' } as Fact
    expect(refused(now)).toEqual([])
    expect(differencesSince(kept, { regions: now, other: fact }, {})).toEqual({
      added: ['content/facts.ts: "other": 20'],
      changed: [],
      removed: [],
      'other words or sources, for you to judge': [
        `content/facts.ts: "regions": label ${JSON.stringify(fact.label)} → ${JSON.stringify(both('Өңір'))}`,
        `content/facts.ts: "regions": note ${JSON.stringify(both('Есеп.'))} → ${JSON.stringify(both('Басқа.'))}`,
        'content/facts.ts: "regions": sources ["gazette"] → ["paper"]'
      ]
    })
  })
  test('is printed with what was, what is, and its record', () => {
    const { changed, removed } = differencesSince(kept, { regions: { ...released, value: 21 } }, { record })
    expect([...changed, ...removed]).toEqual(['content/facts.ts: "regions": value 20 → 21; recorded as "record"'])
    expect(differencesSince(kept, {}, {}).removed).toEqual([
      'content/facts.ts: "regions": value 20 → nothing; NO RECORD in content/corrections.ts'
    ])
  })
  test('is kept in a line of its own, and remembered when it is gone', async () => {
    const root = await mkdtemp(join(tmpdir(), 'referendum-'))
    await expect(readKept(root)).rejects.toThrow(
      'content/released/facts.json: is missing; expected what npm run facts:diff -- --keep writes'
    )
    await mkdir(join(root, 'content/released'), { recursive: true })
    const write = (text: string) => writeFile(join(root, 'content/released/facts.json'), text)
    await write('{}')
    await expect(readKept(root)).rejects.toThrow('content/released/facts.json: cannot be read')
    const text = keptText({ other: fact }, '2026-11-30T00:00:00Z', kept)
    await write(text)
    expect(await readKept(root)).toEqual({ generatedAt: '2026-11-30T00:00:00Z', gone: ['regions'], facts: [{ id: 'other', ...fact }] })
    expect(text.split('\n').filter((line) => line.includes('"other"'))).toHaveLength(1)
    await rm(root, { recursive: true })
  })
})

test('records are told from the newest to the oldest, each by the day in Kazakhstan, and by what changed', () => {
  const records = { old: { ...record, at: '2026-11-24T20:00:00Z' }, new: record, middle: { ...record, at: '2026-11-25T02:00:00+05:00' } }
  expect(newestFirst(records).map(({ id }) => id)).toEqual(['new', 'middle', 'old'])
  expect(correctedOn(records.old)).toBe('2026-11-25')
  expect([record, { ...record, is: { kk: '19.', ru: '20.' } }].map((each) => wrongIn(each, 'kk'))).toEqual(['kk', 'ru'])
  expect(correctionName({ ...record, facts: ['turnout'] }, 'ru')).toBe('Окончательная явка')
  expect(correctionName({ ...record, facts: ['gone'], is: both(`${'Бұл '.repeat(40)}.`) }, 'kk')).toMatch(/^(Бұл ){10,}Бұл…$/)
})
