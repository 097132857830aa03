/** What is sent where somebody shares a figure, and the links that hand it to a messenger. */
import { describe, expect, test } from 'vitest'
import { figureText, mostOfFigure } from '@/components/frame/share-texts'
import { type FactId, facts } from '@/content/facts'
import { formatDay } from '@/lib/format'
import { locales } from '@/lib/locale'
import { messengerLinks, shortened } from '@/lib/share'

const ids = Object.keys(facts) as FactId[]

describe.each(locales)('the text of a figure (%s)', (locale) => {
  test('has its label, its day and its status, and room for its address', () => {
    for (const id of ids) {
      const text = figureText(id, locale)
      expect.soft(text, id).toContain(facts[id].label[locale])
      expect.soft(text, id).toContain(formatDay(facts[id].asOf, locale))
      expect.soft(text.length, id).toBeLessThanOrEqual(mostOfFigure)
    }
  })
  test('never gives votes for without votes against', () => {
    for (const id of ['for-share', 'against-share'] as const) expect(figureText(id, locale)).toMatch(/87,15.*9,84/)
    expect(figureText('for', locale)).toMatch(/7.954.667.*898.099/)
  })
})

test('the links to messengers keep every sign of a text and an address', () => {
  const [text, address] = ['87,15% «Иә» – 9\u00a0127 & 50+1? #1 "x"', 'https://example.org/kk?at=2026-03-10T09:00:00%2B05:00#f-for']
  const { whatsapp, telegram } = messengerLinks(text, address)
  expect(new URL(whatsapp).searchParams.get('text')).toBe(`${text} ${address}`)
  expect(Object.fromEntries(new URL(telegram).searchParams)).toEqual({ url: address, text })
})

test('a text is shortened by whole words', () => {
  expect(shortened('Бір екі үш', 10)).toBe('Бір екі үш')
  expect(shortened('Бір, екі үш', 10)).toBe('Бір, екі…')
  expect(shortened('Бір, екі', 6)).toBe('Бір…')
})
