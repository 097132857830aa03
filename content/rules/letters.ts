/** The rules of single letters and signs: what looks right and is not, and what nobody sees. */
import { type Passage, placed } from './passages'

/** Words that break a rule below and are right as they stand, each with its reason. */
const allowed: Readonly<Record<string, string>> = {
  axe: 'a program that checks pages, by its name',
  BOM: 'byte order mark, a technical word (the page on data): Latin, though every letter of it has a Cyrillic twin',
  I: 'Roman numeral',
  X: 'Roman numeral',
  IX: 'Roman numeral',
  XI: 'Roman numeral',
  XX: 'Roman numeral',
  XXI: 'Roman numeral'
}

/** What is wrong with the letters and signs of texts. Lines of prose may be given as they stand in the file. */
export const letterProblems = (passages: readonly Passage[]): string[] => passages.flatMap(problemsOf)

function problemsOf(passage: Passage): string[] {
  const { at, field, language } = passage
  const text = passage.text.replace(/[\p{L}\u00ad]+/gu, (word) => (Object.hasOwn(allowed, word) ? '' : word))
  const where = field && ` (${field})`
  const whole = text.normalize('NFC')
  const hasBoth = /\p{Script=Cyrillic}/u.test(text) && /\p{Script=Latin}/u.test(text)
  return [
    ...each(invisible, text).map(
      ([sign, before]) => `${placed(passage)} holds the invisible sign ${code(sign)}${before}; expected letters, spaces and U+00A0 only`
    ),
    ...(text === whole
      ? []
      : [`${placed(passage)} holds letters put together from two signs (NFD); expected each in one piece (NFC): ${odd(text)}`]),
    ...(hasBoth ? each(mixed, text) : []).map(
      ([word]) => `${at}: Latin and Cyrillic letters in one word: ${word}${where}; expected one alphabet (${spell(word)})`
    ),
    ...(language ? each(strange, whole) : []).map(
      ([letter, before]) =>
        `${placed(passage)} holds "${letter}" (${code(letter)})${before}; expected letters of Kazakh, Russian or English`
    ),
    ...(language && hasBoth ? each(twins, withoutMarkup(text)) : []).map(
      ([word]) => `${at}: Latin letters that look Cyrillic: ${word}${where}; expected Cyrillic, or an entry in content/rules/letters.ts`
    )
  ]
}

/** A mark of byte order at the beginning of a file, which nobody sees and some programs read as text. */
export const markProblems = (file: string, text: string): string[] =>
  text.startsWith('\ufeff') ? [`${file}:1: begins with a byte order mark (BOM, U+FEFF); expected UTF-8 without it`] : []

/**
 * Formats, controls, unassigned and private signs (Unicode C*), spaces other than U+0020 and U+00A0, marks that stand on another sign,
 * and letters without a shape. A line's end, with a CR before it on Windows, is none of them.
 */
const invisible =
  /[\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0\ufffd]|(?![\n\u00a0 ]|\r(?:\n|$))[\p{Cc}\p{Zs}]|(?<!\p{L})\p{M}|[\ufe00-\ufe0f]/gu
const mixed = /(?=[\p{L}\p{M}]*\p{Script=Cyrillic})(?=[\p{L}\p{M}]*\p{Script=Latin})(?<![\p{L}\p{M}])[\p{L}\p{M}]+/gu
/** Letters of neither alphabet; an accent stays with the letter that it stands on. */
const strange = /(?![a-zа-яёәғқңөұүһі])\p{L}\p{M}*|(?<=\p{L})\p{M}+/giu
/** Words of nothing but Latin letters that have Cyrillic twins; not parts of a name such as `kz-10`, an address or a placeholder. */
const twins = /(?<![\p{L}\d{'’./_=-])[aceopxyiABCEHKMOPTXYI]+(?![\p{L}\d'’/_=-]|\.\w)/gu

/** Blanks tags, code and addresses of links, where Latin is at home. */
const withoutMarkup = (text: string) => text.replace(/<[^>]*>?|`[^`]*`|\]\([^)]*\)|\{\w+/g, ' ')

const each = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map((match): [string, string] => {
    const before = /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(text.slice(0, match.index))?.[0].trim()
    return [match[0], before ? ` after "${before}"` : '']
  })

const code = (sign: string) => [...sign].map((each) => `U+${each.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

/** The letters of a mixed word that are Latin, so that they can be found by eye. */
const spell = (word: string) => `Latin here: ${[...word].filter((letter) => /\p{Script=Latin}/u.test(letter)).join(' ')}`

const odd = (text: string) => text.split(/\s+/).find((word) => word !== word.normalize('NFC')) ?? ''
