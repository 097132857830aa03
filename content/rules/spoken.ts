/**
 * The rules of what the button reads aloud (browser/listen.ts), the short answer of a page: sentences that can be heard once, and nothing
 * that a voice would spell. They hold for the text as it is printed, with its facts.
 */
import { type Fact, factText } from '../../lib/fact'
import type { Form } from '../../lib/format'
import type { Locale } from '../../lib/locale'
import { countSpokenWords, mostSpokenWords, spokenSentences } from '../../lib/spoken'
import { attributesOf, elementsOf, isElement, type Node, placeOf, type Problem, type Prose } from './read-prose.mjs'

/**
 * What a voice would spell, or read otherwise than it is meant: abbreviations («т.б.», «г.», «млн»), capitals («ЦИК»), «№», a slash, and
 * a range («7:00–20:00»), which voices read as a pause or as minus.
 */
const unspeakable =
  /(?<![\p{L}\d])(?:(?:\p{Ll}{1,2}\.\s?){2,}|(?:ж|жж|б|бб|г|гг|ст|п|пп|ч|др|т|тыс|руб|тг|обл|мин|сек|см|стр|гл)\.|(?:млн|млрд|трлн|тыс)\.?(?!\p{L})|\p{Lu}{2,}(?!\p{Ll}))|[№§/&]|\d\s?[–—-]\s?\d/gu

/** What of a text a voice would not read as it is meant. */
export const unspeakableIn = (text: string): string[] => (text.match(unspeakable) ?? []).map((found) => found.trim())

/** Problems of the short answers of one text. */
export function spokenProblems({ tree }: Prose, facts: Record<string, Fact>, locale: Locale): Problem[] {
  return elementsOf(tree, 'Brief').flatMap((brief) => {
    const text = printed(brief, facts, locale)
    return [
      ...spokenSentences(text).flatMap((sentence) => {
        const words = countSpokenWords(sentence)
        return words > mostSpokenWords
          ? [`${words} words are too many to be heard once; expected at most ${mostSpokenWords}: ${sentence}`]
          : []
      }),
      ...unspeakableIn(text).map((found) => `a voice would not read "${found}" as it is meant; expected it in words`),
      ...elementsOf(brief, 'In').map(() => 'is read by a voice of one language; expected no <In>')
    ].map((reason) => ({ ...placeOf(brief), reason: `<Brief>: ${reason}` }))
  })
}

/** A text as it is printed: its facts in their forms, without marks of citations; another component counts as a word. */
export function printed(node: Node, facts: Record<string, Fact>, locale: Locale): string {
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
  if (isElement(node) && !node.children.length) {
    if (node.name === 'Cite') return ''
    const { id = '', form } = attributesOf(node)
    const fact = facts[id]
    if (node.name !== 'Fact' || !fact) return 'X'
    try {
      return factText(fact, locale, form as Form)
    } catch {
      // A form that the fact does not have is a problem of its own (texts.ts).
      return 'X'
    }
  }
  return 'children' in node ? (node.children as Node[]).map((child) => printed(child, facts, locale)).join('') : ''
}
