/**
 * The rules of what is not known of the regions: `<Unknown>` reads it from the data, so it stands only where something is unknown, and
 * nothing says it by hand. A list written by hand stays as it is when the votes of a region are found.
 */
import { type Locale } from '../../lib/locale'
import { unknowable } from '../../lib/unknown'
import { paragraphPassages, type Passage, placed } from './passages'
import { attributesOf, elementsOf, placeOf, type Problem, type Prose } from './read-prose.mjs'

/**
 * `<Unknown>` that names nothing, or of which all is known.
 * @param unknown of what something is unknown (lib/unknown.ts)
 */
export function unknownProblems({ tree }: Prose, unknown: readonly string[]): Problem[] {
  return elementsOf(tree, 'Unknown').flatMap((element) => {
    const { of = '' } = attributesOf(element)
    if (unknown.includes(of)) return []
    const reason = unknowable.some((each) => each === of)
      ? `<Unknown of="${of}"> prints nothing: the data have it of every region; expected a sentence without it`
      : `<Unknown of="${of}">: no such thing; expected one of ${unknowable.join(', ')}`
    return [{ ...placeOf(element), reason }]
  })
}

/** How a text says which numbers of which regions were found or not: the words for the numbers, for the regions and for the finding. */
const claims = {
  kk: {
    numbers: /дауыс|келу (?:көрсеткіш|пайыз)|сандар|дерек/iu,
    regions: /өңірлер|өңір бойынша|өңірден басқа|облысы(?:нан басқа| бойынша| мен)/iu,
    found: /тап(?:тық|падық|паған|қан)|табыл(?:ған|маған|ды|мады)/iu,
    blank: /бәрі `null`/u
  },
  ru: {
    numbers: /голос(?:а|ов|ах|ам)(?!\p{L})|явк[аиу](?!\p{L})|числ[ао](?!\p{L})|данн(?:ые|ых)/iu,
    regions: /(?:по|кроме|других) (?:\p{L}+ )?(?:регион|област)|регионам/iu,
    found: /наш(?:ли|ёл|лось)(?!\p{L})|найден[аоы]?(?!\p{L})/iu,
    blank: /везде `null`/u
  }
} as const satisfies Record<Locale, Record<string, RegExp>>

/** Texts that say by hand what `<Unknown>` reads from the data. A list of prose counts with the line that leads to it. */
export function byHandProblems(passages: readonly Passage[]): string[] {
  return passages.flatMap((passage, index) => {
    const { language, text, at } = passage
    if (!language) return []
    const { numbers, regions, found, blank } = claims[language]
    const before = passages[index - 1]?.text ?? ''
    const lead = at.includes('.mdx:') && /:\s*$/.test(before) ? before : ''
    return text
      .split(/[.!?](?=\s|$)|\n/)
      .filter((sentence) => found.test(lead + sentence))
      .flatMap((sentence) => sentence.split(';'))
      .filter((clause) => numbers.test(clause) && regions.test(clause) && !clause.includes('<Unknown'))
      .concat(text.split('\n').filter((line) => numbers.test(line) && blank.test(line)))
      .map(
        (claim) =>
          `${placed(passage)} says by hand what is known of the regions: ${claim.trim()}; ` +
          'expected what reads it from the data: <Unknown of="…">, outside prose useUnknown()'
      )
  })
}

/** The paragraphs of a file of prose, for `byHandProblems`. */
export const proseParagraphs = (file: string, locale: Locale, text: string) =>
  paragraphPassages(
    file,
    locale,
    text.replace(/^export[\s\S]*?^\}/m, (head) => head.replace(/[^\n]/g, ''))
  )
