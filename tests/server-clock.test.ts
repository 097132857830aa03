import { describe, expect, test } from 'vitest'
import { clockOffset } from '@/browser/server-clock'

const device = Date.parse('2026-03-15T07:00:00Z')
const offset = (headers: Record<string, string>) => clockOffset(new Headers(headers), device)

test.each([
  ['the server is an hour ahead', { Date: 'Sun, 15 Mar 2026 08:00:00 GMT' }, 3_600_000],
  ['a second is the network’s', { Date: 'Sun, 15 Mar 2026 07:00:01 GMT' }, 0],
  ['a copy from a cache is as old as it says', { Date: 'Sun, 15 Mar 2026 06:00:00 GMT', Age: '3600' }, 0]
])('%s', (_, headers, expected) => expect(offset(headers)).toBe(expected))

describe('an Age that is no count of seconds is none', () => {
  test.each(['1e20', '-99999999', 'x', '', '9999999999999'])('%s', (age) =>
    expect(offset({ Date: 'Sun, 15 Mar 2026 08:00:00 GMT', Age: age })).toBe(3_600_000)
  )
})

describe('an answer without a clock is refused', () => {
  test.each([[{}], [{ Date: 'x' }], [{ Date: '' }]])('%j', (headers) =>
    expect(() => offset(headers as Record<string, string>)).toThrow('without a Date')
  )
})
