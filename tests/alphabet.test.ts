import { describe, expect, test } from 'vitest'
import { compare, compareKazakh, compareRussian } from '@/lib/alphabet'

const kazakhRegions = [
  'Абай облысы',
  'Ақмола облысы',
  'Ақтөбе облысы',
  'Алматы қаласы',
  'Алматы облысы',
  'Астана қаласы',
  'Атырау облысы',
  'Батыс Қазақстан облысы',
  'Жамбыл облысы',
  'Жетісу облысы',
  'Қарағанды облысы',
  'Қостанай облысы',
  'Қызылорда облысы',
  'Маңғыстау облысы',
  'Павлодар облысы',
  'Солтүстік Қазақстан облысы',
  'Түркістан облысы',
  'Ұлытау облысы',
  'Шығыс Қазақстан облысы',
  'Шымкент қаласы'
]
const russianRegions = [
  'Акмолинская область',
  'Актюбинская область',
  'Алматинская область',
  'Атырауская область',
  'Восточно-Казахстанская область',
  'Город Алматы',
  'Город Астана',
  'Город Шымкент',
  'Жамбылская область',
  'Западно-Казахстанская область',
  'Карагандинская область',
  'Костанайская область',
  'Кызылординская область',
  'Мангистауская область',
  'Область Абай',
  'Область Жетісу',
  'Область Ұлытау',
  'Павлодарская область',
  'Северо-Казахстанская область',
  'Туркестанская область'
]

describe('the twenty regions', () => {
  test.each([
    ['kk', kazakhRegions],
    ['ru', russianRegions]
  ] as const)('in %s', (locale, expected) => {
    expect(new Set(expected).size).toBe(20)
    expect([...expected].sort().sort(compare(locale))).toEqual(expected)
    expect([...expected].reverse().sort(compare(locale))).toEqual(expected)
  })
})

test('the Kazakh alphabet, small and capital', () => {
  const letters = Array.from('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя')
  expect(letters).toHaveLength(42)
  expect([...letters].sort().sort(compareKazakh)).toEqual(letters)
  const capitals = letters.map((letter) => letter.toUpperCase())
  expect([...capitals].sort().sort(compareKazakh)).toEqual(capitals)
})

test('the Russian alphabet, ё after е', () => {
  const letters = Array.from('абвгдеёжзийклмнопрстуфхцчшщъыьэюя')
  expect(letters).toHaveLength(33)
  expect([...letters].sort().sort(compareRussian)).toEqual(letters)
})

test('і stands after ы in Kazakh and after и in Russian', () => {
  expect(['і', 'ь', 'ы', 'й', 'и'].sort(compareKazakh)).toEqual(['и', 'й', 'ы', 'і', 'ь'])
  expect(['і', 'ь', 'ы', 'й', 'и'].sort(compareRussian)).toEqual(['и', 'і', 'й', 'ы', 'ь'])
})

describe.each([
  ['kk', compareKazakh],
  ['ru', compareRussian]
] as const)('in %s', (locale, comparison) => {
  test('is what compare picks', () => expect(compare(locale)).toBe(comparison))

  test('case makes no difference', () => {
    expect(comparison('ҮМІТ Ёлка', 'үміт ёлка')).toBe(0)
    expect(['б', 'А', 'В', 'а'].sort(comparison)).toEqual(['А', 'а', 'б', 'В'])
  })

  test('digits, then Latin, then Cyrillic, then other letters', () => {
    expect(['ω', 'а', 'Z', 'b', '9', '1', 'я', '', 'Ă'].sort(comparison)).toEqual(['', '1', '9', 'b', 'Z', 'а', 'я', 'Ă', 'ω'])
  })

  test('spaces, hyphens and quotes matter only between equal letters', () => {
    expect(['аб в', 'абг', 'аба', 'аб-б', '«аб» д'].sort(comparison)).toEqual(['аба', 'аб-б', 'аб в', 'абг', '«аб» д'])
    expect(['аб', 'а-б', 'а б'].sort(comparison)).toEqual(['а б', 'а-б', 'аб'])
  })

  test('a beginning comes before the whole', () => {
    expect(comparison('сайлау', 'сайлаушы')).toBe(-1)
    expect(comparison('сайлаушы', 'сайлау')).toBe(1)
    expect(comparison('сайлау', 'сайлау')).toBe(0)
  })
})
