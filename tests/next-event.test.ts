import { describe, expect, test } from 'vitest'
import { facts } from '@/content/facts'
import { nextEvents } from '@/content/next-events'
import { dayStart, daysBetween } from '@/lib/instant'
import { nextEvent } from '@/lib/next-event'
import { phaseStarts } from '@/lib/phase'

const events = nextEvents.map(({ id, at }) => ({ id, at: Date.parse(at) }))

describe('the next event', () => {
  test.each([
    ['2026-03-16T08:00:00+05:00', 'in-force'],
    ['2026-06-30T23:59:59+05:00', 'in-force'],
    ['2026-07-01T00:00:00+05:00', 'kurultai-election-day'],
    ['2026-08-22T23:59:59+05:00', 'kurultai-election-day'],
    ['2026-08-23T00:00:00+05:00', 'constitution-day-first'],
    ['2026-11-30T12:00:00+05:00', 'constitution-day-first'],
    ['2027-03-14T18:59:59Z', 'constitution-day-first'],
    ['2027-03-14T19:00:00Z', 'alatau-law-in-force'],
    ['2027-07-01T00:00:00+05:00', 'kurultai-session-start'],
    ['2027-09-01T00:00:00+05:00', undefined],
    ['2040-01-01T00:00:00Z', undefined]
  ])('after %s: %s', (now, id) => expect(nextEvent(events, Date.parse(now))?.id).toBe(id))

  test('is taken from days of the registry, in order of time, each once', () => {
    const days = events.map(({ at }) => at)
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
    for (const { id } of nextEvents) expect(facts[id].unit, id).toBe('date')
  })

  test('was known before the one ahead of it had come', () => {
    nextEvents
      .slice(1)
      .forEach(({ id }, index) => expect(Date.parse(dayStart(facts[id].asOf)), id).toBeLessThanOrEqual(events[index]?.at ?? 0))
    // In the phase `decided` only the entry into force is counted to, whatever else was known by then.
    expect(nextEvents[0]?.at).toBe(phaseStarts['in-force'])
  })
})

test('days are counted by midnights of Kazakhstan', () => {
  const days = (from: string, to: string) => daysBetween(Date.parse(from), Date.parse(to))
  expect(days('2026-03-15T07:00:00+05:00', '2026-03-15T23:59:59+05:00')).toBe(0)
  expect(days('2026-03-15T07:00:00+05:00', '2026-03-15T19:00:00Z')).toBe(1)
  expect(days('2026-03-15T07:00:00+05:00', '2027-03-15T00:00:00+05:00')).toBe(365)
  expect(days('2026-11-30T12:00:00+05:00', '2027-03-15T00:00:00+05:00')).toBe(105)
})
