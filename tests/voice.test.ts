/** Tests the rules of voice with sentences of each kind, and holds every text to them. */
import { describe, expect, test } from 'vitest'
import { readPieces } from '@/content/rules/content-problems'
import { type Kind, type Piece } from '@/content/rules/reading'
import { colonProblems, exceptions, voiceProblems, voiceRules } from '@/content/rules/voice'
import { locales } from '@/lib/locale'
import { root } from './project'

const all = await readPieces(root)

test('every text is gathered: prose, facts, accounts, terms, messages, in both languages', () => {
  for (const language of locales) {
    const files = new Set(all.filter((piece) => piece.language === language).map(({ at }) => at.split(':')[0]))
    expect([...files]).toEqual(
      expect.arrayContaining([
        'content/facts.ts',
        'content/sources.ts',
        'content/glossary.ts',
        'content/differences.ts',
        'content/constitution/articles/96.ts',
        'content/constitution/articles-of-1995.ts',
        `content/explainers/what-changed.${language}.mdx`,
        `content/pages/questions.${language}.mdx`,
        `messages/${language}.json`
      ])
    )
  }
  expect(all.length).toBeGreaterThan(8_000)
})

describe.each(voiceRules)('$name', ({ find, language, wrong, right }) => {
  /** A sentence in each part of a page and in each language that the rule holds for. */
  const found = (text: string) =>
    (language === 'both' ? ([/[әғқңөұүһі]/i.test(text) ? 'kk' : 'ru'] as const) : [language]).some((language) =>
      (['summary', 'text'] satisfies Kind[]).some((kind) => find({ at: '', language, kind, text }).length > 0)
    )
  test.each(wrong)('refuses: %s', (text) => expect(found(text)).toBe(true))
  test.each(right)('passes: %s', (text) => expect(found(text)).toBe(false))
})

describe('colons', () => {
  const page = (text: string): Piece[] => [{ at: 'content/explainers/a.ru.mdx:1', language: 'ru', kind: 'text', text }]
  test('are few in explainers', () => expect(colonProblems(all)).toEqual([]))
  test('are counted', () => {
    expect(colonProblems(page('Слово: слово. '.repeat(50)))).toEqual([expect.stringMatching(/^content\/explainers\/a\.ru\.mdx: .*500/)])
    expect(colonProblems(page('Слово и слово в 10:30. '.repeat(50)))).toEqual([])
  })
})

test('no text breaks a rule', () => expect(voiceProblems(all)).toEqual([]))

test('every exception is needed, and has a reason', () => {
  for (const exception of exceptions) {
    expect(
      voiceProblems(
        all,
        exceptions.filter((other) => other !== exception)
      ),
      exception.text
    ).not.toEqual([])
    expect(exception.why).toMatch(/\w{3}/)
  }
})

test('no text tells of a control or a part only by its side, colour or shape (WCAG 1.3.3)', () => {
  const only =
    /(справа|слева|оң жақта|сол жақта)[\p{L}]*\s|(зел[её]н|красн|син|кругл)[\p{L}]+ (кнопк|ссылк|знач)|(жасыл|қызыл|көк|дөңгелек) (батырма|түйме|сілтеме)/iu
  // The square for the mark was on paper, to the right of each answer.
  expect(all.filter(({ text }) => only.test(text) && !/квадрат|отметк/iu.test(text)).map(({ at, text }) => `${at}: ${text}`)).toEqual([])
})
