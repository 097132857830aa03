import { describe, expect, it, test } from 'vitest'
import { descriptions } from '@/content/descriptions'
import { facts } from '@/content/facts'
import { descriptionProblems } from '@/content/rules/descriptions'
import { firstSentences, titleInHead, withFacts } from '@/lib/head-text'

test('a title has the name of the portal behind it where both fit', () => {
  expect(titleInHead('Словарь терминов', 'Референдум 2026')).toBe('Словарь терминов – Референдум 2026')
  const long = 'Дауысты кім санады және референдум қорытындысы'
  expect([titleInHead(`${long}.`, 'Референдум 2026').length, titleInHead(`${long}..`, 'Референдум 2026')]).toEqual([65, `${long}..`])
})

test('facts stand in a text in their forms; another one, or another form, is an error', () => {
  expect(withFacts('{turnout:poss} қатысты', facts, 'kk')).toBe('73,12%-ы қатысты')
  expect(() => withFacts('{turn-out}', facts, 'kk')).toThrow('{turn-out} in "{turn-out}": no such fact')
  expect(() => withFacts('{turnout:short}', facts, 'kk')).toThrow('no form "short"')
})

describe('the beginning of a text', () => {
  it('is in whole sentences', () => {
    expect(firstSentences('Один. «Два». Три длиннее.', 12)).toBe('Один. «Два».')
    expect(firstSentences('Один. 22 подпункта. Три.', 60)).toBe('Один. 22 подпункта. Три.')
  })
  it('keeps a sentence that is too long, or what stands before its semicolon', () => {
    expect(firstSentences('Нельзя, если закон не велит. Два.', 10)).toBe('Нельзя, если закон не велит.')
    expect(firstSentences('Нельзя; закон велит. Два.', 10)).toBe('Нельзя…')
  })
})

describe('a description', () => {
  const problems = (kk: string, ru = kk, title?: string) =>
    descriptionProblems({ '/': { text: { kk, ru }, ...(title && { title: { kk: title, ru: title } }) } }, facts)
  it('is sound as it stands in the content', () => expect(descriptionProblems(descriptions, facts)).toEqual([]))
  it.each([
    [
      'a bare digit',
      problems('Қатысты: 73 %.', 'Все.'),
      'content/descriptions.ts: "/": text.kk: holds a bare digit: Қатысты: 73 %.; expected {a-fact}'
    ],
    ['yes without no', problems('{answer-yes} {for-share}'), '"/": text.kk: {for-share} stands without {against-share}; expected both'],
    ['no without yes', problems('{against}'), '"/": text.ru: {against} stands without {for}; expected both'],
    ['one answer', problems('{answer-no}'), '"/": text.kk: {answer-no} stands without {answer-yes}; expected both'],
    ['no such fact', problems('{nobody}'), 'no such fact in content/facts.ts'],
    ['too long', problems('а'.repeat(171)), '"/": text.kk: 171 letters; expected at most 170'],
    ['twins that differ', problems('{turnout}', '–'), '"/": other facts in kk than in ru'],
    ['a long title', problems('–', '–', 'а'.repeat(66)), '"/": title.kk: 66 letters; expected at most 65']
  ])('is named where it holds %s', (_, found, expected) => expect(found.join('\n')).toContain(expected))
})
