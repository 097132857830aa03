import { describe, expect, it } from 'vitest'
import { phases, phaseStarts } from '@/lib/phase'
import { formatSize, lagOf } from '@/lib/saved'

const day = 24 * 60 * 60 * 1000
const changes = phases.map((phase) => Date.parse(phaseStarts[phase] ?? '')).filter((instant) => instant > 0)
const released = Date.parse('2026-03-15T22:00:00+05:00')
const at = (now: string, saved = released) => lagOf({ released, saved, now: Date.parse(now), changes })

describe('a kept page', () => {
  it.each([
    ['2026-03-15T22:00:00+05:00', null],
    ['2026-03-16T07:59:59+05:00', null],
    ['2026-03-16T08:00:00+05:00', 'passed'],
    ['2027-01-01T00:00:00+05:00', 'passed']
  ])('of the night of the count, shown at %s: %s', (now, lag) => expect(at(now)).toBe(lag))

  it('is behind the day that it names itself, however new its copy is', () => {
    const now = released + day
    expect(lagOf({ released, saved: now, now, changes: [now] })).toBe('passed')
    expect(lagOf({ released, saved: now, now, changes: [now + 1, released] })).toBeNull()
  })

  it('is aged after a week without the network, not by the age of the release', () => {
    const now = released + 300 * day
    expect(lagOf({ released, saved: now - 7 * day, now, changes: [] })).toBeNull()
    expect(lagOf({ released, saved: now - 7 * day - 1, now, changes: [] })).toBe('aged')
  })
})

it.each([
  [0, '0\u00a0КБ'],
  [1, '1\u00a0КБ'],
  [570_400, '571\u00a0КБ'],
  [999_000, '999\u00a0КБ'],
  [999_001, '1,0\u00a0МБ'],
  [10_435_171, '10,4\u00a0МБ']
])('%i bytes are %s', (bytes, text) => expect(formatSize(bytes)).toBe(text))
