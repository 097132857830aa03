// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as news } from '@/app/api/news/route'
import { GET as status } from '@/app/api/status/route'
import { GET as constitutionFile } from '@/app/data/constitution.json/route'
import { GET as factsFile } from '@/app/data/facts.json/route'
import { GET as glossaryFile } from '@/app/data/glossary.json/route'
import { GET as resultsFile } from '@/app/data/results.json/route'
import { GET as sourcesFile } from '@/app/data/sources.json/route'
import { facts } from '@/content/facts'
import { sources } from '@/content/sources'
import { locales } from '@/lib/locale'
import { phaseAt } from '@/lib/phase'
import { schemas } from '@/lib/schemas'

describe('/api/status', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())
  test.each([
    ['2026-03-10T00:00:00+05:00', null], ['2026-03-15T12:00:00+05:00', null], ['2026-03-16T07:59:59+05:00', null],
    ['2026-03-16T08:00:00+05:00', 'preliminary'], ['2026-03-16T23:59:59+05:00', 'preliminary'], ['2026-03-17T00:00:00+05:00', 'final'], ['2026-11-22T00:00:00+05:00', 'final']
  ])('at %s the result is %s', async (instant, result) => {
    vi.setSystemTime(new Date(instant))
    const body = (await (await status()).json()) as { now: string; phase: string; opensAt: string; closesAt: string; result: { status: string } | null }
    expect(body.result?.status ?? null).toBe(result)
    expect(body.phase).toBe(phaseAt(Date.parse(instant)))
    expect(Date.parse(body.now)).toBe(Date.parse(instant))
    expect([body.opensAt, body.closesAt]).toEqual(['2026-03-15T02:00:00.000Z', '2026-03-15T15:00:00.000Z'])
  })
})

describe('/api/news', () => {
  const ask = (query: string) => news(new Request(`https://example.org/api/news?${query}`))
  const items = async (query: string) => ((await ask(query).json()) as { items: { id: string; date: string | null; title: string; language: string; kind: string }[] }).items
  test('gives everything, newest first', async () => {
    const all = [...(await items('')), ...(await items('page=2'))]
    expect(all).toHaveLength(Object.keys(sources).length)
    const dates = all.map(({ date }) => date ?? '')
    expect(dates).toEqual([...dates].sort().reverse())
  })
  test('filters together', async () => {
    for (const item of await items('language=kk&kind=news')) expect(item).toMatchObject({ language: 'kk', kind: 'news' })
    expect((await items('q=BAQ форум')).map(({ id }) => id).sort()).toEqual(['baq-forum-kk', 'baq-forum-ru'])
    expect((await items('at=2026-03-01T00:00:00Z')).every(({ date }) => !date || date <= '2026-03-01')).toBe(true)
  })
  test('a page beyond the last is empty', async () => {
    expect(await items('page=1000')).toEqual([])
  })
  test('a bad parameter is named', async () => {
    const response = ask('kind=gossip')
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ parameter: 'kind', status: 400 })
  })
})

test('the data files hold every fact and every source', async () => {
  const factIds = ((await factsFile().json()) as { facts: { id: string }[] }).facts.map(({ id }) => id)
  const sourceIds = ((await sourcesFile().json()) as { sources: { id: string }[] }).sources.map(({ id }) => id)
  expect(factIds).toEqual(Object.keys(facts))
  expect(sourceIds).toEqual(Object.keys(sources))
})

describe('the numbers of the result', () => {
  const value = (id: 'for' | 'against' | 'invalid' | 'not-counted' | 'participated' | 'entitled') => facts[id].value
  const percent = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 100
  test('four counts make those who took part', () => {
    expect(value('for') + value('against') + value('invalid') + value('not-counted')).toBe(value('participated'))
  })
  test('the shares follow from the counts', () => {
    expect(facts.turnout.value).toBe(percent(value('participated'), value('entitled')))
    expect(facts['for-share'].value).toBe(percent(value('for'), value('participated')))
    expect(facts['against-share'].value).toBe(percent(value('against'), value('participated')))
    expect(facts['invalid-share'].value).toBe(percent(value('invalid'), value('participated')))
    expect(facts['for-share-answers'].value).toBe(percent(value('for'), value('for') + value('against')))
    expect(facts['for-share-entitled'].value).toBe(percent(value('for'), value('entitled')))
    expect(facts['not-counted-share'].value).toBe(percent(value('not-counted'), value('participated')))
  })
  test('turnout never falls through the day and follows from the ballots handed out', () => {
    const hours = ['1000', '1200', '1400', '1600', '1800', '2000'] as const
    hours.forEach((hour, index) => {
      expect(facts[`turnout-${hour}`].value).toBe(percent(facts[`ballots-${hour}`].value, facts['entitled-lists'].value))
      const before = hours[index - 1]
      if (before) expect(facts[`turnout-${hour}`].value).toBeGreaterThan(facts[`turnout-${before}`].value)
    })
  })
})

test('the labels of a fact are in both languages', () => {
  for (const fact of Object.values(facts)) for (const locale of locales) expect(fact.label[locale].length).toBeGreaterThan(1)
})

test('what is served is what the schemas say', async () => {
  const answers = { status: await status(), news: news(new Request('https://example.org/api/news')), facts: factsFile(), sources: sourcesFile(), glossary: glossaryFile(), constitution: constitutionFile(), results: resultsFile() }
  for (const [name, answer] of Object.entries(answers)) {
    const body: unknown = await answer.json()
    expect(body).toMatchObject({ $schema: `/data/schema/${name}.json` })
    expect(schemas[name as keyof typeof schemas].strict().safeParse(body).error?.issues ?? []).toEqual([])
  }
})
