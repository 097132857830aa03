import { describe, expect, test } from 'vitest'
import { bestMatches, wordsOf } from '@/lib/find'

const texts = [
  'Учаскемді қалай табамын?',
  'Бюллетеньді суретке түсіруге бола ма?',
  'Есептен шығару куәлігін жоғалтып алдым',
  'Как узнать регион?',
  'Нужна ли регистрация?',
  'Ребёнку нет восемнадцати'
]
const words = texts.map(wordsOf)
const find = (query: string) => texts.filter((_, index) => bestMatches(words, query)[index])

describe('a query finds a word in another form', () => {
  test.each([
    ['учаске', 0],
    ['учаскелерді', 0],
    ['бюллетень', 1],
    ['бюллетеньдерге', 1],
    ['куәлік', 2],
    ['КУӘЛІГІМ', 2],
    ['региона', 3],
    ['регистрацию', 4],
    ['ребенок', 5]
  ])('%s', (query, index) => {
    expect(find(query)).toEqual([texts[index]])
  })
})

test('letters that a Russian keyboard lacks may be typed as Russian ones', () => {
  expect(find('калай табамын')).toEqual([texts[0]])
  expect(find('куалик')).toEqual([texts[2]])
})

test('most words win; a word that occurs nowhere is passed over', () => {
  expect(find('как мне узнать свой регион')).toEqual([texts[3]])
})

test('nothing asked shows everything, nothing found shows nothing', () => {
  expect(find(' ')).toEqual(texts)
  expect(find('ипотека')).toEqual([])
})

test('words that only begin alike are not taken for one', () => {
  expect(find('регистратор')).toEqual([texts[4]])
  expect(find('регион')).toEqual([texts[3]])
})

describe('what cannot be seen makes no difference', () => {
  test.each([
    ['decomposed letters', 'регистрацией'.normalize('NFD'), 4],
    ['a soft hyphen', 'регист\u00adрация', 4],
    ['a zero-width space', 'ре\u200bгион', 3],
    ['a mark of direction', '\u200eрегион\u200f', 3],
    ['a sign between a letter and its mark', 'и\u200b\u0306'.replace('\u200b', '') + ' регион', 3],
    ['a stress mark', 'реги\u0301он', 3],
    ['a byte order mark', '\ufeffрегион', 3],
    ['wide letters', 'ｒегион'.replace('ｒ', 'р'), 3]
  ])('%s', (_, query, index) => {
    expect(find(query)).toEqual([texts[index]])
  })
  test('nor does it in the texts', () => {
    expect(wordsOf('Ре\u00adги\u0301он, ё\u0308лка'.normalize('NFD'))).toEqual(wordsOf('регион, елка'))
  })
})
