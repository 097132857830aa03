import { describe, expect, test } from 'vitest'
import { facts } from '@/content/facts'
import { results } from '@/content/results'
import { factInstant } from '@/lib/fact'
import { dayAt } from '@/lib/instant'
import { periodOf } from '@/lib/source-order'
import { countdownSeconds, daysHoursMinutes, type Phase, phaseAt, phases, phaseStarts } from '@/lib/phase'

const second = 1000
const day = 86_400 * second

describe('phaseAt', () => {
  const boundaries: [string, Phase, Phase][] = [
    ['2026-02-11T00:00:00+05:00', 'announced', 'announced'],
    ['2026-03-15T07:00:00+05:00', 'announced', 'voting'],
    ['2026-03-15T20:00:00+05:00', 'voting', 'counting'],
    ['2026-03-16T08:00:00+05:00', 'counting', 'decided'],
    ['2026-07-01T00:00:00+05:00', 'decided', 'in-force']
  ]
  test.each(boundaries)('%s: %s before, %s from then on', (boundary, before, after) => {
    const at = Date.parse(boundary)
    expect(phaseAt(at - second)).toBe(before)
    expect(phaseAt(at - 1)).toBe(before)
    expect(phaseAt(at)).toBe(after)
    expect(phaseAt(at + second)).toBe(after)
  })
  test('long before and long after', () => {
    expect(phaseAt(Date.parse('1995-08-30T00:00:00Z'))).toBe('announced')
    expect(phaseAt(Date.parse('2046-01-01T00:00:00Z'))).toBe('in-force')
  })
  test('the phases begin in their order', () => {
    const starts = phases.map((phase) => Date.parse(phaseStarts[phase]))
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})

describe('an instant that the program holds is that of the fact', () => {
  test('the phases', () => {
    expect(phaseStarts).toEqual({
      announced: factInstant(facts['decree-signed']),
      voting: factInstant(facts['polls-open']),
      counting: factInstant(facts['polls-close']),
      decided: factInstant(facts['last-station-close']),
      'in-force': factInstant(facts['in-force'])
    })
    expect([phaseStarts.voting, phaseStarts.counting].map((instant) => dayAt(Date.parse(instant)))).toEqual([
      facts['voting-day'].value,
      facts['voting-day'].value
    ])
    expect(facts['parliament-ended'].value).toBe(facts['in-force'].value)
    expect(facts['constitution-1995-ended'].value).toBe(facts['in-force'].value)
  })

  test('the bulletins', () => {
    for (const { id, at, known } of results.bulletins) {
      expect(at).toBe(facts[`bulletin-${id}`].value)
      expect(known).toBe(id === '2000' ? facts['bulletin-2000-told'].value : at)
    }
  })

  test('the periods of the news', () => {
    const [voted, decided] = [facts['voting-day'].value, facts['result-final-day'].value]
    const days = [Date.parse(voted) - day, Date.parse(voted), Date.parse(decided), Date.parse(decided) + day].map(dayAt)
    expect(days.map(periodOf)).toEqual(['before', 'vote', 'vote', 'after'])
  })
})

describe('countdownSeconds', () => {
  test.each([
    ['2026-01-01T00:00:00+05:00', (73 * 24 + 7) * 3600],
    ['2026-03-14T07:00:00+05:00', 86_400],
    ['2026-03-15T06:59:59+05:00', 1],
    ['2026-03-15T07:00:00+05:00', 13 * 3600],
    ['2026-03-15T19:59:59+05:00', 1],
    ['2026-03-15T20:00:00+05:00', 12 * 3600],
    ['2026-03-16T07:59:59+05:00', 1],
    ['2026-03-16T08:00:00+05:00', 25 * 3600],
    ['2026-06-30T23:59:59+05:00', 107 * 86_400 + 17 * 3600 - 1],
    ['2026-07-01T00:00:00+05:00', 107 * 86_400 + 17 * 3600],
    ['2026-11-22T07:00:00+05:00', 252 * 86_400]
  ])('at %s: %i', (instant, seconds) => {
    expect(countdownSeconds(Date.parse(instant))).toBe(seconds)
  })
})

test('daysHoursMinutes drops what is left below a minute', () => {
  expect(daysHoursMinutes(86_400 + 2 * 3600 + 3 * 60 + 59)).toEqual({ days: 1, hours: 2, minutes: 3 })
  expect(daysHoursMinutes(59)).toEqual({ days: 0, hours: 0, minutes: 0 })
})
