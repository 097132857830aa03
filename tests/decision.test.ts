import { describe, expect, test } from 'vitest'
import { facts } from '@/content/facts'
import { decide, moreThanHalf, twoThirds } from '@/lib/decision'

test.each([
  [10, 6],
  [11, 6],
  [1, 1],
  [0, 1],
  [12_482_613, 6_241_307],
  [9_127_192, 4_563_597]
])('more than half of %i is at least %i', (whole, least) => {
  expect(moreThanHalf(whole)).toBe(least)
})

test.each([
  [20, 14],
  [21, 14],
  [3, 2]
])('two thirds of %i are at least %i', (whole, least) => {
  expect(twoThirds(whole)).toBe(least)
})

test('the registry says the same', () => {
  expect(facts['entitled-half'].value).toBe(moreThanHalf(facts.entitled.value))
  expect(facts['two-thirds-min'].value).toBe(twoThirds(facts['regions-total'].value))
})

describe('what a count would have meant', () => {
  const real = { entitled: 12_482_613, participated: 9_127_192, for: 7_954_667, regions: 20 }
  test.each<[string, Partial<typeof real>, object]>([
    ['the real one', {}, { held: true, majority: true, regional: true, adopted: true }],
    ['one person short of more than half', { participated: 6_241_306, for: 6_000_000 }, { held: false, adopted: false }],
    ['one person more', { participated: 6_241_307, for: 6_000_000 }, { held: true, adopted: true }],
    ['exactly half for', { for: 4_563_596 }, { majority: false, adopted: false }],
    ['one vote more', { for: 4_563_597 }, { majority: true, adopted: true }],
    ['thirteen regions', { regions: 13 }, { regional: false, adopted: false }],
    ['fourteen regions', { regions: 14 }, { regional: true, adopted: true }]
  ])('%s', (_, change, meaning) => {
    expect(decide({ ...real, ...change }, 20)).toMatchObject(meaning)
  })
})
