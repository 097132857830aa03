import { describe, expect, test } from 'vitest'
import { addressesMeant } from '@/lib/search-articles'
import { markedParts } from '@/lib/search-answer'
import { isOneSlipFrom, queryWords, searchWords, stemsOf } from '@/lib/search-words'

const same = (a: string, b: string) => expect.soft(searchWords(a), a).toEqual(searchWords(b))

describe('one word, however it is typed', () => {
  test.each([
    ['құрылтай', 'курылтай'],
    ['Құрылтай', 'қурылтаи\u0306'],
    ['шағым', 'щагым'],
    ['сайлау қашан', 'saylau qashan'],
    ['халық', 'halyq'],
    ['көрсеткіші', 'korsetkishi'],
    ['Шымкент', 'şymkent'],
    ['конституция', 'konstitutsiya'],
    ['конституция', 'konstituciya'],
    ['Алматы', '\u0061лм\u0061ты'],
    ['әкім', '\u0259кім'],
    ['счётный', 'счетный'],
    ['бюллетень', 'бюлле\u00adтень'],
    ['7\u00a0954\u00a0667', '7954667'],
    ['87.15%', '87,15 процента']
  ])('%s is %s', same)
  test('a day is one word in both languages, beside its month', () => {
    expect(searchWords('15 наурызда')[0]).toBe('15.03')
    expect(searchWords('15 марта')[0]).toBe('15.03')
    expect(searchWords('15.03.2026')).toEqual(['15.03', '2026'])
    expect(searchWords('5 мая')[0]).toBe('5.05')
    expect(searchWords('96 марта')[0]).toBe('96')
  })
  test('numbers are joined only in threes', () => expect(searchWords('2025 126 14:00')).toEqual(['2025', '126', '14:00']))
  test('«қай күні» asks what «қашан» asks', () => expect(queryWords('сайлау қай күні')).toEqual(queryWords('сайлау қашан')))
})

test.each([
  ['құрылтайдың', 'құрылтай', 0],
  ['құқыққа', 'құқық', 0],
  ['азаматтардан', 'азамат', 0],
  ['беруге', 'берді', 0],
  ['выборов', 'выборы', 1],
  ['наблюдателями', 'наблюдатель', 1],
  ['цензуру', 'цензура', 1]
])('%s is a form of %s', (form, word, language) => {
  const stem = (text: string) => stemsOf(searchWords(text)[0] ?? '')[language]
  expect(stem(form)).toBe(stem(word))
})

test('one slip is one letter wrong, missing or too many, or two that changed places', () => {
  for (const [a, b] of [
    ['қалам', 'қалым'],
    ['бюлетен', 'бюллетен'],
    ['онлаин', 'онлиан'],
    ['онлаин', 'онлаинн']
  ] as const)
    expect.soft(isOneSlipFrom(a, b), `${a} ${b}`).toBe(true)
  for (const [a, b] of [
    ['қалам', 'қымыл'],
    ['абвгд', 'гбвад'],
    ['онлаин', 'онла']
  ] as const)
    expect.soft(isOneSlipFrom(a, b), `${a} ${b}`).toBe(false)
})

test.each([
  ['46-баптың 3 тармағы', '/constitution/46#p3'],
  ['55-баптың 4-тармағының 1-тармақшасы', '/constitution/55#p4-1'],
  ['ст. 9 п. 2', '/constitution/9#p2'],
  ['пункт 3 статьи 8', '/constitution/8#p3'],
  ['46 статья', '/constitution/46'],
  ['подпункт 16 статьи 46', '/constitution/46#p16'],
  ['статья 44 конституции 1995 года', '/constitution/1995#a44'],
  ['статьи о языке', undefined],
  ['87,15', undefined]
])('%s means %s', (query, address) => expect(addressesMeant(queryWords(query))[0]).toBe(address))

test('what is marked is what was found: numbers with their spaces, days with their months', () => {
  const marks = (text: string, query: string) =>
    markedParts(text, new Set(queryWords(query)))
      .filter(({ isMarked }) => isMarked)
      .map(({ part }) => part)
  expect(marks('За: 7\u00a0954\u00a0667, против: 898\u00a0099.', '7954667')).toEqual(['7\u00a0954\u00a0667'])
  expect(marks('Бұл 15\u00a0наурыз күні болды, 16 наурыз емес.', '15 марта')).toEqual(['15\u00a0наурыз'])
  expect(marks('Сколько 15 человек', 'человек')).toEqual(['человек'])
  expect(marks('Құрылтай', 'құрылтай')).toEqual(['Құрылтай'])
})
