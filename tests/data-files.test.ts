import { describe, expect, test } from 'vitest'
import { GET as constitutionFile } from '@/app/data/constitution.json/route'
import { GET as correctionsFile } from '@/app/data/corrections.json/route'
import { GET as factsFile } from '@/app/data/facts.json/route'
import { GET as glossaryFile } from '@/app/data/glossary.json/route'
import { GET as resultsFile } from '@/app/data/results.json/route'
import { GET as sourcesFile } from '@/app/data/sources.json/route'
import { GET as statusFile } from '@/app/data/status.json/route'
import { facts } from '@/content/facts'
import { sources } from '@/content/sources'
import { locales } from '@/lib/locale'
import { phaseAt } from '@/lib/phase'
import { schemas } from '@/app/data/schemas'

type Status = {
  opensAt: string
  closesAt: string
  phases: { phase: string; from: string; to: string | null }[]
  result: { status: string; since: string; participated: number }[]
}

describe('/data/status.json', () => {
  const status = async () => (await statusFile().json()) as Status
  test.each([
    ['2026-03-10T00:00:00+05:00', []],
    ['2026-03-15T12:00:00+05:00', []],
    ['2026-03-16T07:59:59+05:00', []],
    ['2026-03-16T08:00:00+05:00', ['preliminary']],
    ['2026-03-16T23:59:59+05:00', ['preliminary']],
    ['2026-03-17T00:00:00+05:00', ['preliminary', 'final']]
  ])('at %s the result was known as %j', async (instant, known) => {
    expect((await status()).result.filter(({ since }) => Date.parse(since) <= Date.parse(instant)).map((form) => form.status)).toEqual(
      known
    )
  })
  test('its phases follow one another without a gap and are those of lib/phase.ts', async () => {
    const { phases, opensAt, closesAt } = await status()
    phases.forEach(({ phase, from, to }, index) => {
      expect(phaseAt(Date.parse(from))).toBe(phase)
      expect(to).toBe(phases[index + 1]?.from ?? null)
    })
    expect([opensAt, closesAt]).toEqual(['2026-03-15T02:00:00.000Z', '2026-03-15T15:00:00.000Z'])
  })
  test('holds the counts of the registry', async () => {
    for (const form of (await status()).result)
      expect(form).toMatchObject({ participated: 9127192, for: 7954667, against: 898099, invalid: 146558, notCounted: 127868 })
  })
})

test('the data files hold every fact and every source, and which facts rest on it', async () => {
  const factIds = ((await factsFile().json()) as { facts: { id: string }[] }).facts.map(({ id }) => id)
  const entries = ((await sourcesFile().json()) as { sources: { id: string; facts: string[] }[] }).sources
  expect(factIds).toEqual(Object.keys(facts))
  expect(entries.map(({ id }) => id)).toEqual(Object.keys(sources))
  for (const { id, facts: citingFacts } of entries) for (const fact of citingFacts) expect(facts[fact as 'turnout'].sources).toContain(id)
  expect(new Set(entries.flatMap((entry) => entry.facts))).toEqual(new Set(factIds))
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
    expect(facts['against-share-answers'].value).toBe(percent(value('against'), value('for') + value('against')))
    expect(facts['against-share-entitled'].value).toBe(percent(value('against'), value('entitled')))
    expect(facts['not-counted-share'].value).toBe(percent(value('not-counted'), value('participated')))
  })
  test('stations in the country and abroad make those that were named together', () => {
    const country = facts['stations-12-march-country'].value
    expect(country + facts['stations-abroad'].value).toBe(facts['stations-12-march'].value)
  })
  test('turnout never falls through the day and follows from the ballots handed out', () => {
    const hours = ['1000', '1200', '1400', '1600', '1800', '2000'] as const
    hours.forEach((hour, index) => {
      expect(facts[`turnout-${hour}`].value).toBe(percent(facts[`ballots-${hour}`].value, facts['entitled-lists'].value))
      const previousHour = hours[index - 1]
      if (previousHour) expect(facts[`turnout-${hour}`].value).toBeGreaterThan(facts[`turnout-${previousHour}`].value)
    })
  })
})

test('the labels of a fact are in both languages', () => {
  for (const fact of Object.values(facts)) for (const locale of locales) expect(fact.label[locale].length).toBeGreaterThan(1)
})

test('what is served is what the schemas say, and says when it was made: the instant of the release', async () => {
  const answers = {
    status: statusFile(),
    facts: factsFile(),
    sources: sourcesFile(),
    glossary: glossaryFile(),
    constitution: constitutionFile(),
    corrections: correctionsFile(),
    results: resultsFile()
  }
  // That of the search is made of the pages: tests/built/search.test.ts.
  expect([...Object.keys(answers), 'search'].sort()).toEqual(Object.keys(schemas).sort())
  for (const [name, answer] of Object.entries(answers)) {
    const body: unknown = await answer.json()
    expect(body).toMatchObject({ $schema: `/data/schema/${name}.json`, generatedAt: process.env.RELEASE_INSTANT })
    expect(schemas[name as keyof typeof schemas].strict().safeParse(body).error?.issues ?? []).toEqual([])
  }
})
