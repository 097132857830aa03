import { describe, expect, test } from 'vitest'
import { factSince, holdsSince, sourceSince, termSince } from '@/content/known'
import { type Evidence, factKnownSince, sourceKnownSince, textHoldsSince } from '@/lib/known'

const decided = '2026-03-16T08:00:00+05:00'
const day = (iso: string) => `${iso}T00:00:00+05:00`

describe('a fact counts as known', () => {
  const since = (asOf: string, published?: string) => factKnownSince({ asOf, unit: 'person', value: 1 }, published)
  test('from the day it was stated for', () => expect(since('2026-02-11')).toBe(day('2026-02-11')))
  test.each(['2026-03-15', '2026-03-16'])('of %s only when the last station has closed', (asOf) => expect(since(asOf)).toBe(decided))
  test('of a bulletin when that was published', () =>
    expect(since('2026-03-15', '2026-03-15T10:00:00+05:00')).toBe('2026-03-15T10:00:00+05:00'))
  test('that is an hour of the day of the vote at that hour', () =>
    expect(factKnownSince({ asOf: '2026-03-15', unit: 'instant', value: '2026-03-15T13:00:00+05:00' })).toBe('2026-03-15T13:00:00+05:00'))
  test('by the hour in its id, with every figure of that bulletin', () => {
    expect(factSince['turnout-1000']).toBe('2026-03-15T10:00:00+05:00')
    expect(factSince['ballots-2000']).toBe('2026-03-15T20:30:00+05:00')
    expect(factSince['turnout-kz-61-1600-press']).toBe('2026-03-15T16:00:00+05:00')
  })
})

describe('a source counts as known', () => {
  const evidence = (change: Partial<Evidence> = {}): Evidence => ({ facts: [], bulletins: [], ...change })
  const old = { asOf: '2026-03-10', since: day('2026-03-10') }
  const ofTheVote = { asOf: '2026-03-15', since: decided }
  test('from its date', () => expect(sourceKnownSince({ date: '2026-06-05' }, evidence({ facts: [ofTheVote] }))).toBe(day('2026-06-05')))
  test('of the days of the vote with the newest fact of these days in it', () => {
    const opening = { asOf: '2026-03-15', since: '2026-03-15T03:00:00+05:00' }
    expect(sourceKnownSince({ date: '2026-03-15' }, evidence({ facts: [old, opening] }))).toBe(opening.since)
    expect(sourceKnownSince({ date: '2026-03-15' }, evidence({ facts: [old] }))).toBe(decided)
  })
  test('with its newest bulletin, whatever else of the day it has', () =>
    expect(sourceKnownSince({ date: '2026-03-15' }, evidence({ facts: [ofTheVote], bulletins: ['2026-03-15T10:00:00+05:00'] }))).toBe(
      '2026-03-15T10:00:00+05:00'
    ))
  test('without a date with its newest fact, or as a report on the vote', () => {
    expect(sourceKnownSince({ date: null }, evidence({ facts: [old] }))).toBe(old.since)
    expect(sourceKnownSince({ date: null }, evidence())).toBe(decided)
    expect(sourceKnownSince({ date: null }, evidence({ facts: [old], notBefore: '2026-03-17' }))).toBe(day('2026-03-17'))
  })
  test('in the registry', () => {
    expect(sourceSince['turnout-1000-ru']).toBe('2026-03-15T10:00:00+05:00')
    expect(sourceSince['communication-ru']).toBe(day('2026-03-17'))
    expect(sourceSince['pace-members-en']).toBe(decided)
    expect(sourceSince['cis-2022-ru']).toBe(day('2022-06-06'))
  })
})

describe('a text holds', () => {
  const fact = { label: { kk: '', ru: '' }, asOf: '2026-03-17', status: 'official', sources: ['a'], unit: 'date' } as const
  const names = (value: string, written = '2026-11-29') =>
    textHoldsSince([{ fact: { ...fact, value }, since: day(fact.asOf) }], [], written)
  test('from the decision on at the earliest', () => expect(textHoldsSince([], [], '2026-11-29')).toBe(decided))
  test('from the newest that it cites', () => expect(textHoldsSince([], [day('2026-06-05')], '2026-11-29')).toBe(day('2026-06-05')))
  test('from the last day that it speaks of as past', () => expect(names('2026-07-01')).toBe(day('2026-07-01')))
  test('before a day that lay ahead when it was written', () => expect(names('2029-01-01')).toBe(day('2026-03-17')))
  test('by its citations', () => {
    expect(holdsSince([{ kind: 'fact', id: 'in-force' }], '2026-11-29')).toBe(day('2026-07-01'))
    expect(holdsSince([{ kind: 'act', id: 'halyk-kenesi-law' }], '2026-11-29')).toBe(day('2026-06-05'))
    expect(holdsSince([{ kind: 'source', id: 'final-ru' }], '2026-11-29')).toBe(day('2026-03-17'))
  })
})

test('a term counts as known with the newest that it rests on, or from the day that it names', () => {
  const term = { term: { kk: '', ru: '' }, definition: { kk: '', ru: '' } }
  expect(termSince({ ...term, law: [{ act: 'constitution', n: '1' }] })).toBe(day('2026-02-12'))
  expect(termSince({ ...term, law: [{ act: 'constitution', n: '1' }], since: 'in-force' })).toBe(day('2026-07-01'))
  expect(termSince(term)).toBeUndefined()
})
