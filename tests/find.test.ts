// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { bestMatches } from '@/lib/find'

const texts = ['Учаскемді қалай табамын?', 'Бюллетеньді суретке түсіруге бола ма?', 'Есептен шығару куәлігін жоғалтып алдым', 'Как узнать регион?', 'Нужна ли регистрация?', 'Ребёнку нет восемнадцати']
const found = (query: string) => texts.filter((_, index) => bestMatches(texts, query)[index])

describe('a query finds a word in another form', () => {
  test.each([
    ['учаске', 0], ['учаскелерді', 0], ['бюллетень', 1], ['бюллетеньдерге', 1], ['куәлік', 2], ['КУӘЛІГІМ', 2], ['региона', 3], ['регистрацию', 4], ['ребенок', 5]
  ])('%s', (query, index) => {
    expect(found(query)).toEqual([texts[index]])
  })
})

test('letters that a Russian keyboard lacks may be typed as Russian ones', () => {
  expect(found('калай табамын')).toEqual([texts[0]])
  expect(found('куалик')).toEqual([texts[2]])
})

test('most words win; a word that occurs nowhere is passed over', () => {
  expect(found('как мне узнать свой регион')).toEqual([texts[3]])
})

test('nothing asked shows everything, nothing found shows nothing', () => {
  expect(found(' ')).toEqual(texts)
  expect(found('ипотека')).toEqual([])
})

test('words that only begin alike are not taken for one', () => {
  expect(found('регистратор')).toEqual([texts[4]])
  expect(found('регион')).toEqual([texts[3]])
})
