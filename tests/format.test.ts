import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  dayForms,
  formatDay,
  formatDayCompact,
  formatInstant,
  formatMonth,
  formatMonthName,
  formatNumber,
  formatPercent,
  formatTime,
  type DayForm
} from '@/lib/format'
import { locales } from '@/lib/locale'

/** Expected texts have _ for the no-break space, which looks like a space. */
const visible = (text: string) => text.replaceAll('\u00a0', '_')

describe('numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1_000'],
    [4325, '4_325'],
    [99_999, '99_999'],
    [100_000, '100_000'],
    [999_999, '999_999'],
    [12_482_613, '12_482_613'],
    [12_482_613.5, '12_482_613,5'],
    [73.12, '73,12'],
    [0.1234567, '0,1234567'],
    [-5, '\u22125'],
    [-1234.5, '\u22121_234,5']
  ])('%d', (value, expected) => expect(visible(formatNumber(value))).toBe(expected))

  test.each([
    [75.3, 2, '75,30'],
    [73.1236, 2, '73,12'],
    [9.8398, 2, '9,84'],
    [999.96, 1, '1_000,0'],
    [1234.5678, 0, '1_235'],
    [-0.001, 2, '0,00'],
    [0.0000001, 2, '0,00']
  ])('%d with %d decimals', (value, decimals, expected) => expect(visible(formatNumber(value, { decimals }))).toBe(expected))

  test.each([
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [-Infinity, '-Infinity'],
    [1e21, '1e+21'],
    [1e-7, '1e-7']
  ])('%d is refused by name', (value, name) => {
    expect(() => formatNumber(value)).toThrow(new RangeError(`${name} cannot be written in digits`))
    expect(() => formatPercent(value, 'ru')).toThrow(RangeError)
  })

  test.each([
    [87.15, '87,15%', '87,15_%'],
    [75.3, '75,3%', '75,3_%'],
    [50, '50%', '50_%'],
    [0, '0%', '0_%'],
    [-1.5, '\u22121,5%', '\u22121,5_%']
  ])('%d percent', (value, kk, ru) => {
    expect(visible(formatPercent(value, 'kk'))).toBe(kk)
    expect(visible(formatPercent(value, 'ru'))).toBe(ru)
  })
})

describe('a day in each form', () => {
  const expected: Record<DayForm | 'bare', [kk: string, ru: string]> = {
    bare: ['2026_жылғы 15_наурыз', '15_марта 2026_года'],
    on: ['2026_жылғы 15_наурызда', '15_марта 2026_года'],
    from: ['2026_жылғы 15_наурыздан', '15_марта 2026_года'],
    to: ['2026_жылғы 15_наурызға', '15_марта 2026_года'],
    gen: ['2026_жылғы 15_наурыздың', '15_марта 2026_года'],
    acc: ['2026_жылғы 15_наурызды', '15_марта 2026_года'],
    adj: ['2026_жылғы 15_наурыздағы', '15_марта 2026_года'],
    weekday: ['2026_жылғы 15_наурыз, жексенбі', '15_марта 2026_года, воскресенье'],
    short: ['15_наурыз', '15_марта'],
    'short-on': ['15_наурызда', '15_марта'],
    'short-from': ['15_наурыздан', '15_марта'],
    'short-to': ['15_наурызға', '15_марта'],
    'short-gen': ['15_наурыздың', '15_марта'],
    'short-adj': ['15_наурыздағы', '15_марта']
  }

  test.each([undefined, ...dayForms])('%s', (form) => {
    const [kk, ru] = expected[form ?? 'bare']
    expect(visible(formatDay('2026-03-15', 'kk', form))).toBe(kk)
    expect(visible(formatDay('2026-03-15', 'ru', form))).toBe(ru)
  })

  test('a month, alone and with its year', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-15`)
    for (const day of months) {
      expect(visible(formatDay(day, 'kk'))).toBe(`2026_жылғы 15_${formatMonthName(day, 'kk')}`)
      // Both Russian cases begin alike: «март», «марта».
      expect(visible(formatDay(day, 'ru'))).toContain(`15_${formatMonthName(day, 'ru').slice(0, 2)}`)
    }
    expect(['2026-03', '2026-05', '2026-08'].map((month) => formatMonthName(month, 'ru'))).toEqual(['март', 'май', 'август'])
    expect(visible(formatMonth('2026-03', 'kk'))).toBe('2026_жылғы наурыз')
    expect(visible(formatMonth('2025-12-24', 'ru'))).toBe('Декабрь 2025_года')
    expect(() => formatMonth('2026-13', 'ru')).toThrow(RangeError)
  })

  test('in figures', () => {
    expect(formatDayCompact('2026-03-15')).toBe('15.03.2026')
    expect(formatDayCompact('2026-07-01')).toBe('01.07.2026')
  })
})

describe('months', () => {
  const kazakh = [
    // bare, on, from, to, gen, acc, adj
    ['01', 'қаңтар', 'қаңтарда', 'қаңтардан', 'қаңтарға', 'қаңтардың', 'қаңтарды', 'қаңтардағы'],
    ['02', 'ақпан', 'ақпанда', 'ақпаннан', 'ақпанға', 'ақпанның', 'ақпанды', 'ақпандағы'],
    ['03', 'наурыз', 'наурызда', 'наурыздан', 'наурызға', 'наурыздың', 'наурызды', 'наурыздағы'],
    ['04', 'сәуір', 'сәуірде', 'сәуірден', 'сәуірге', 'сәуірдің', 'сәуірді', 'сәуірдегі'],
    ['05', 'мамыр', 'мамырда', 'мамырдан', 'мамырға', 'мамырдың', 'мамырды', 'мамырдағы'],
    ['06', 'маусым', 'маусымда', 'маусымнан', 'маусымға', 'маусымның', 'маусымды', 'маусымдағы'],
    ['07', 'шілде', 'шілдеде', 'шілдеден', 'шілдеге', 'шілденің', 'шілдені', 'шілдедегі'],
    ['08', 'тамыз', 'тамызда', 'тамыздан', 'тамызға', 'тамыздың', 'тамызды', 'тамыздағы'],
    ['09', 'қыркүйек', 'қыркүйекте', 'қыркүйектен', 'қыркүйекке', 'қыркүйектің', 'қыркүйекті', 'қыркүйектегі'],
    ['10', 'қазан', 'қазанда', 'қазаннан', 'қазанға', 'қазанның', 'қазанды', 'қазандағы'],
    ['11', 'қараша', 'қарашада', 'қарашадан', 'қарашаға', 'қарашаның', 'қарашаны', 'қарашадағы'],
    ['12', 'желтоқсан', 'желтоқсанда', 'желтоқсаннан', 'желтоқсанға', 'желтоқсанның', 'желтоқсанды', 'желтоқсандағы']
  ] as const

  test.each(kazakh)('%s, %s', (month, bare, on, from, to, gen, acc, adj) => {
    const inForm = (form?: DayForm) => visible(formatDay(`2026-${month}-09`, 'kk', form))
    expect([inForm(), inForm('on'), inForm('from'), inForm('to'), inForm('gen'), inForm('acc'), inForm('adj')]).toEqual(
      [bare, on, from, to, gen, acc, adj].map((word) => `2026_жылғы 9_${word}`)
    )
    expect([
      inForm('short'),
      inForm('short-on'),
      inForm('short-from'),
      inForm('short-to'),
      inForm('short-gen'),
      inForm('short-adj')
    ]).toEqual([bare, on, from, to, gen, adj].map((word) => `9_${word}`))
  })

  test.each([
    ['01', '9_января'],
    ['02', '9_февраля'],
    ['03', '9_марта'],
    ['04', '9_апреля'],
    ['05', '9_мая'],
    ['06', '9_июня'],
    ['07', '9_июля'],
    ['08', '9_августа'],
    ['09', '9_сентября'],
    ['10', '9_октября'],
    ['11', '9_ноября'],
    ['12', '9_декабря']
  ])('%s, %s', (month, expected) => {
    expect(visible(formatDay(`2026-${month}-09`, 'ru', 'short'))).toBe(expected)
    expect(visible(formatDay(`2026-${month}-09`, 'ru'))).toBe(`${expected} 2026_года`)
  })
})

test.each([
  ['2026-03-16', '2026_жылғы 16_наурыз, дүйсенбі', '16_марта 2026_года, понедельник'],
  ['2026-03-17', '2026_жылғы 17_наурыз, сейсенбі', '17_марта 2026_года, вторник'],
  ['2026-07-01', '2026_жылғы 1_шілде, сәрсенбі', '1_июля 2026_года, среда'],
  ['2026-02-12', '2026_жылғы 12_ақпан, бейсенбі', '12_февраля 2026_года, четверг'],
  ['2024-03-01', '2024_жылғы 1_наурыз, жұма', '1_марта 2024_года, пятница'],
  ['2026-03-21', '2026_жылғы 21_наурыз, сенбі', '21_марта 2026_года, суббота'],
  ['2026-08-23', '2026_жылғы 23_тамыз, жексенбі', '23_августа 2026_года, воскресенье']
])('weekday of %s', (day, kk, ru) => {
  expect(visible(formatDay(day, 'kk', 'weekday'))).toBe(kk)
  expect(visible(formatDay(day, 'ru', 'weekday'))).toBe(ru)
})

describe.each([
  ['America/New_York', 300],
  ['Asia/Almaty', -360],
  ['Pacific/Kiritimati', 640],
  ['UTC', 0]
])('on a device in %s', (zone, minutesBehindIn1970) => {
  afterEach(() => vi.unstubAllEnvs())

  test('days and times are those of UTC+5', () => {
    vi.stubEnv('TZ', zone)
    expect(new Date(0).getTimezoneOffset()).toBe(minutesBehindIn1970) // the zone has really changed (it cannot in vitest's pool of threads)
    expect(visible(formatDay('2026-03-14T19:30:00Z', 'kk', 'on'))).toBe('2026_жылғы 15_наурызда')
    expect(visible(formatDay('2026-03-14T19:00:00Z', 'ru', 'short'))).toBe('15_марта')
    expect(visible(formatDay('2026-03-14T18:59:59.999Z', 'ru', 'short'))).toBe('14_марта')
    expect(visible(formatDay('2025-12-31T19:00Z', 'kk'))).toBe('2026_жылғы 1_қаңтар')
    expect(visible(formatDay('2026-03-15T00:00:00+05:00', 'kk', 'weekday'))).toBe('2026_жылғы 15_наурыз, жексенбі')
    expect(visible(formatDay('2026-03-15', 'kk', 'weekday'))).toBe('2026_жылғы 15_наурыз, жексенбі')
    expect(formatDayCompact('2026-03-15')).toBe('15.03.2026')
    expect(formatDayCompact('2026-03-14T19:30:00Z')).toBe('15.03.2026')
    expect(formatTime('2026-03-15T02:00:00Z')).toBe('07:00')
    expect(formatTime('2026-03-15T20:00:00+05:00')).toBe('20:00')
    expect(formatTime('2026-03-14T19:05:59Z')).toBe('00:05')
    expect(visible(formatInstant('2026-03-10T09:00:00+05:00', 'kk'))).toBe('2026_жылғы 10_наурыз, 09:00 (UTC+5)')
    expect(visible(formatInstant('2026-03-10T04:00Z', 'ru'))).toBe('10_марта 2026_года, 09:00 (UTC+5)')
    expect(visible(formatInstant('2026-03-15T23:00:00-07:00', 'ru'))).toBe('16_марта 2026_года, 11:00 (UTC+5)')
  })
})

test.each(['2026-02-30', '2026-02-29', '2026-13-01', '15.03.2026', '2026-03-15T07:00', '2026-02-30T07:00Z', ''])(
  '"%s" is refused by name',
  (text) => {
    for (const locale of locales) {
      expect(() => formatDay(text, locale)).toThrow(new RangeError(`"${text}" is not a calendar day`))
      expect(() => formatInstant(text, locale)).toThrow(new RangeError(`"${text}" is not an instant`))
    }
    expect(() => formatDayCompact(text)).toThrow(new RangeError(`"${text}" is not a calendar day`))
    expect(() => formatTime(text)).toThrow(new RangeError(`"${text}" is not an instant`))
  }
)

test('a day has no time', () => {
  expect(() => formatTime('2026-03-15')).toThrow(new RangeError('"2026-03-15" is not an instant'))
})

test.each(['format', 'instant', 'alphabet'])('lib/%s.ts asks neither the device nor its language', (name) => {
  // Without comments: they say why.
  const source = readFileSync(new URL(`../lib/${name}.ts`, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  expect(source).not.toMatch(/Intl|toLocale|localeCompare|Timezone/)
  expect(source).not.toMatch(/\.[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds)\b|new Date\(\)|Date\.(now|parse)/)
})
