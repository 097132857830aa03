import { describe, expect, test } from 'vitest'
import { type Fact, factText } from '@/lib/fact'
import { locales } from '@/lib/locale'

const base = { label: { kk: 'Атауы', ru: 'Имя' }, asOf: '2026-03-15', status: 'official', sources: ['gazette'] } as const
const number: Fact = { ...base, value: 20, unit: 'region', forms: { kk: { gen: '20-ның' } } }
const day: Fact = { ...base, value: '2026-03-15', unit: 'date', forms: { ru: { dat: '15 марта' } } }
const instant: Fact = { ...base, value: '2026-03-15T07:00:00+05:00', unit: 'instant' }
const wording: Fact = { ...base, value: { kk: 'иә', ru: 'да' }, unit: 'text', forms: { kk: { acc: 'иәні' } } }

describe('a fact in words', () => {
  test.each(locales)('has its basic form (%s)', (locale) => {
    expect(factText(wording, locale)).toBe(wording.value[locale as never])
    expect([number, instant].map((fact) => factText(fact, locale))).toEqual(['20', '07:00'])
  })

  test('has the forms that are written down, and of a day all that days have', () => {
    expect([factText(number, 'kk', 'gen'), factText(wording, 'kk', 'acc'), factText(day, 'ru', 'dat')]).toEqual([
      '20-ның',
      'иәні',
      '15 марта'
    ])
    expect(factText(day, 'kk', 'short-from')).toBe('15\u00a0наурыздан')
  })

  test('has in Russian digits without an ending', () => {
    expect([factText(number, 'ru', 'gen'), factText(instant, 'ru', 'from')]).toEqual(['20', '07:00'])
  })

  test.each([
    ['a number', number, 'kk', 'dat', 'the fact "Атауы" has no form "dat" (kk): expected one of gen'],
    ['an hour', instant, 'kk', 'from', 'has no form "from" (kk): expected the basic form, or an entry in forms.kk'],
    ['a wording', wording, 'kk', 'gen', 'the fact "Атауы" has no form "gen" (kk): expected one of acc'],
    ['a Russian wording', wording, 'ru', 'acc', 'the fact "Имя" has no form "acc" (ru): expected the basic form, or an entry in forms.ru'],
    ['a wording that is one text', { ...wording, value: 'Сан-Франциско' }, 'ru', 'loc', 'has no form "loc" (ru)'],
    ['a day', day, 'kk', 'dat', 'the fact "Атауы" has no form "dat" (kk): expected one of on, from, to,'],
    ['a Russian day', day, 'ru', 'prep', 'the fact "Имя" has no form "prep" (ru): expected one of dat, on, from, to,']
  ] as const)('is refused in a form that is not there: %s', (_, fact, locale, form, reason) => {
    expect(() => factText(fact, locale, form)).toThrow(reason)
  })
})
