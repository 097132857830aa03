import { describe, expect, test } from 'vitest'
import { formatInstant } from '@/lib/format'
import { instantInQuery, dayAt, dayStart, parseDay, parseInstant } from '@/lib/instant'

describe('parseDay', () => {
  test.each([
    ['1970-01-01', 0],
    ['2026-03-15', 1_773_532_800_000],
    ['2024-02-29', 1_709_164_800_000],
    ['0001-01-01', -62_135_596_800_000]
  ])('%s', (text, expected) => expect(parseDay(text)).toBe(expected))

  test.each([
    '',
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-5',
    '15.03.2026',
    '2026-03',
    ' 2026-03-15',
    '2026-03-15\n',
    '+002026-03-15',
    '2026-03-15T00:00Z'
  ])('%j is no day', (text) => expect(parseDay(text)).toBeNull())
})

describe('parseInstant', () => {
  test.each([
    ['2026-03-15T07:00:00+05:00', 1_773_540_000_000],
    ['2026-03-15T07:00+05:00', 1_773_540_000_000],
    ['2026-03-15T02:00Z', 1_773_540_000_000],
    ['2026-03-14T19:00:00-07:00', 1_773_540_000_000],
    ['2026-03-14T22:30:00-03:30', 1_773_540_000_000],
    ['2026-03-15T02:00:01Z', 1_773_540_001_000],
    ['2026-03-15T02:00:00.5Z', 1_773_540_000_500],
    ['2026-03-15T02:00:00.57Z', 1_773_540_000_570],
    ['2026-03-15T02:00:00.0019Z', 1_773_540_000_001],
    ['2026-03-15T01:59:59.999999Z', 1_773_539_999_999],
    ['1970-01-01T00:00Z', 0],
    ['1969-12-31T23:59:59.999Z', -1],
    ['2024-02-29T23:59:59Z', 1_709_251_199_000]
  ])('%s', (text, expected) => expect(parseInstant(text)).toBe(expected))

  test.each([
    '',
    'now',
    '2026-03-15',
    '2026-03-15T07:00',
    '2026-03-15T07:00:00',
    '2026-03-15 07:00+05:00',
    '2026-03-15T07+05:00',
    '2026-03-15T7:00+05:00',
    '2026-03-15T07:00+05',
    '2026-03-15T07:00+0500',
    '2026-03-15T07:00 05:00',
    '2026-03-15T07:00+24:00',
    '2026-03-15T07:00+05:60',
    '2026-03-15T24:00Z',
    '2026-03-15T07:60Z',
    '2026-03-15T07:00:60Z',
    '2026-03-15T07:00:00.Z',
    '2026-03-15T07:00:00,5Z',
    '2026-03-15T07:00.5Z',
    '2026-02-30T07:00Z',
    '2025-02-29T07:00Z',
    '2026-13-01T07:00Z',
    '2026-03-15t07:00Z',
    '2026-03-15T07:00z',
    ' 2026-03-15T07:00Z',
    '2026-03-15T07:00Z ',
    '2026-03-15T07:00Z\n',
    '+002026-03-15T07:00Z',
    '1773540000000',
    '२०२६-03-15T07:00Z',
    // In UTC or in Kazakhstan their year has not four digits.
    '9999-12-31T23:59:59-23:59',
    '0000-01-01T00:00:00+23:59',
    '0001-01-01T00:00Z'
  ])('%j is no instant', (text) => expect(parseInstant(text)).toBeNull())
})

test.each(['0001-01-02T00:00:00Z', '9999-12-30T23:59:59.999Z'])('%s, the first or the last, can be written in words', (text) => {
  const instant = parseInstant(text)
  expect(instant).not.toBeNull()
  expect(formatInstant(new Date(instant ?? 0).toISOString(), 'kk')).toContain('UTC+5')
})

test.each([
  ['', null],
  ['?x=1', null],
  ['?at=', 'bad'],
  ['?at=yesterday', 'bad'],
  ['?at=2026-03-10T09:00:00+05:00', Date.parse('2026-03-10T04:00:00Z')],
  ['?at=2026-03-10T09%3A00%3A00%2B05%3A00', Date.parse('2026-03-10T04:00:00Z')],
  ['?x=%&at=2026-03-10T04:00Z&at=x', Date.parse('2026-03-10T04:00:00Z')],
  ['?at=%E0%A4%A', 'bad']
])('an address that ends in "%s" asks for %s', (query, instant) => expect(instantInQuery(query)).toBe(instant))

test('the day changes in Kazakhstan at 19:00 UTC', () => {
  expect(['2026-03-14T18:59:59.999Z', '2026-03-14T19:00Z'].map((instant) => dayAt(Date.parse(instant)))).toEqual([
    '2026-03-14',
    '2026-03-15'
  ])
  expect(dayAt(Date.parse(dayStart('2026-03-15')))).toBe('2026-03-15')
})
