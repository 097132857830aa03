/**
 * The rules of neutrality: `/{l}/about/neutrality` prints this list, `npm run lint:words` and the build hold every text to those that a
 * program can check. Each has texts that it must refuse and texts that it must pass, as prose is written, with `{fact}` for a fact
 * (tests/neutrality.test.ts); the first ones are the examples that the page shows.
 */
import type { Fact, Text } from '../../lib/fact'
import { type Locale, locales } from '../../lib/locale'
import { facts } from '../facts'
import type { checks } from './blocks'
import { withSigns } from './descriptions'
import { type Exception, isException } from './exceptions'
import { figureRules } from './neutral-figures'
import { wordRules } from './neutral-words'
import type { Piece } from './reading'
import type { Problem, Prose } from './read-prose.mjs'
import { roomRules } from './equal-room'
import { eyeRules } from './neutral-by-eye'

export type NeutralityRule = {
  name: string
  title: Text
  /** What is not allowed, and how that is checked. */
  published: Text
  checked: (typeof checks)[number]
  /** What breaks the rule in one place: a page of prose, an entry, the labels of one table; its pieces in order. */
  find?: (place: readonly Piece[]) => readonly { at: string; text: string }[]
  /** The same in the tree of a text: the build refuses it with line and column (texts.ts). */
  findInProse?: (prose: Prose, facts: Readonly<Record<string, Fact>>) => readonly Problem[]
  expected?: string
  /** The examples that the page shows, where the first of those below say nothing to a reader. */
  shown?: Record<'wrong' | 'right', Text>
  wrong: Record<Locale, readonly string[]>
  right: Record<Locale, readonly string[]>
}

export const neutralityRules: readonly NeutralityRule[] = [...wordRules, ...figureRules, ...roomRules, ...eyeRules]

export const exceptions: readonly Exception[] = [
  {
    rule: 'past-vote',
    at: 'content/sources.ts: "tokyo-ru"',
    text: 'откроются',
    why: 'what a source is about that was written before the vote'
  },
  {
    rule: 'past-vote',
    at: 'content/explainers/referendum-in-brief.kk.mdx',
    text: 'Референдум қай мерзімде өтеді',
    why: 'what the law rules for any referendum'
  },
  {
    rule: 'share-base',
    at: 'content/facts.ts: "kurultai-threshold',
    text: '0%',
    why: 'nobody has said of what: the note says that the law was not seen'
  },
  { rule: 'share-base', at: 'content/explainers/after-the-vote.', text: '0%', why: 'the same thresholds; the paragraph says it too' },
  {
    rule: 'share-base',
    at: 'content/facts.ts: "april-1995-for-press"',
    text: '0%',
    why: 'the survey does not say of what; the note says which figure it equals'
  },
  { rule: 'share-base', at: 'messages/kk.json: "Region.', text: '0%', why: 'the next sentence of the paragraph says it' },
  { rule: 'share-base', at: 'messages/ru.json: "Region.', text: '0%', why: 'the same' },
  {
    rule: 'yes-and-no',
    at: 'messages/kk.json: "Calculator.marginMajority"',
    text: 'жақтағандар',
    why: 'how far the result is above the threshold, no number of votes'
  }
]

/** The place of a piece: a file of prose, an entry, or the messages of one group; in one language. */
const placeOf = ({ at, language }: Piece) =>
  `${language} ${at.includes('.mdx:') ? at.split(':')[0] : at.startsWith('messages/') ? at.replace(/\.\w+"$/, '') : at.split('": ')[0]}`

/** What breaks the rules of neutrality, one line each. */
export function neutralityProblems(pieces: readonly Piece[], allowed = exceptions): string[] {
  const places = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const place = placeOf(piece)
    places.set(place, [...(places.get(place) ?? []), piece])
  }
  return neutralityRules.flatMap(({ name, find, expected }) =>
    [...places.values()].flatMap((place) =>
      (find?.(place) ?? [])
        .filter(({ at, text }) => !isException(allowed, { rule: name, at, text }))
        .map(({ at, text }) => `${at}: ${name}: ${text}; expected ${expected}`)
    )
  )
}

/** The wrong and the right example that the page shows; none of a rule that no program checks. */
export const examplesOf = ({ shown, wrong, right }: NeutralityRule): Partial<Record<'wrong' | 'right', Text>> =>
  shown ??
  (wrong.kk[0] && wrong.ru[0] && right.kk[0] && right.ru[0]
    ? { wrong: { kk: wrong.kk[0], ru: wrong.ru[0] }, right: { kk: right.kk[0], ru: right.ru[0] } }
    : {})

/** A rule as a reader meets it, for the rules of every text; the wrong example as a quotation, because it breaks one. */
export function readableRule(rule: NeutralityRule) {
  const { wrong, right } = examplesOf(rule)
  const withoutFacts = (text: Text, around = '') =>
    Object.fromEntries(
      locales.map((locale) => [locale, around.replace('…', withSigns(text[locale], facts)) || withSigns(text[locale], facts)])
    )
  return {
    id: rule.name,
    title: rule.title,
    text: withoutFacts(rule.published),
    ...(wrong && { wrong: withoutFacts(wrong, '«…»') }),
    ...(right && { right: withoutFacts(right) })
  }
}
