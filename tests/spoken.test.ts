import { describe, expect, test } from 'vitest'
import { unspeakableIn } from '@/content/rules/spoken'
import { formatNumber } from '@/lib/format'
import { countSpokenWords, spokenSentences, spokenText } from '@/lib/spoken'

describe('what a voice is given', () => {
  test.each([
    ['a number in one piece', `${formatNumber(9_127_192)} азамат`, '9127192 азамат'],
    ['two numbers beside each other', '15\u00a0наурыз 2026\u00a0жыл', '15 наурыз 2026 жыл'],
    ['a share with the word of its ending', '73,12%-ы қатысты, 9,84%-ға жуығы', '73,12 пайызы қатысты, 9,84 пайызға жуығы'],
    ['a share of its own', '73,12\u00a0% имевших право', '73,12 % имевших право'],
    ['an hour with its ending', '07:00-ден кешкі 20:00-ге дейін', '07:00-ден кешкі 20:00-ге дейін'],
    ['no marks of notes', 'Слово* и слово[2].', 'Слово и слово.'],
    ['no line breaks', ' а\n  б ', 'а б']
  ])('%s', (_, shown, spoken) => expect(spokenText(shown)).toBe(spoken))

  test('sentences, each by itself', () => {
    expect(spokenSentences('Бір. Екі 73,12%-ы! «Үш». «Төрт?» Бес… 6 алты. 20.03.2026 күні')).toEqual([
      'Бір.',
      'Екі 73,12 пайызы!',
      '«Үш».',
      '«Төрт?»',
      'Бес…',
      '6 алты.',
      '20.03.2026 күні'
    ])
    expect(spokenSentences(' ')).toEqual([])
    expect(countSpokenWords('Против — 9,84 %.')).toBe(2)
  })
})

test.each([
  ['және т.б. мәселе', ['т.б.']],
  ['2026 ж. наурыз', ['ж.']],
  ['15 марта 2026 г.', ['г.']],
  ['и т. д.', ['т. д.']],
  ['12 млн адам', ['млн']],
  ['выводов ОБСЕ и БДИПЧ', ['ОБСЕ', 'БДИПЧ']],
  ['Указ № 5', ['№']],
  ['с 7:00–20:00', ['0–2']],
  ['да/нет', ['/']]
])('a voice would not read «%s» as it is meant', (text, found) => expect(unspeakableIn(text)).toEqual(found))

test.each([
  'Конституция 2026 жылғы 1 шілдеде күшіне енді.',
  'Қатысқандардың 87,15%-ы қабылдауды жақтады.',
  'Это было в воскресенье, с 07:00 до 20:00.',
  'Вице-Президент и Ұлт сөзі.',
  'Мы были там. И все мы.'
])('a voice reads: %s', (text) => expect(unspeakableIn(text)).toEqual([]))
