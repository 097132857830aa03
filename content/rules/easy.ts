/**
 * The rules of easy language (`content/easy`), as "Information for all" of Inclusion Europe has them where a program can see it: one idea
 * at a time, with a drawing; a line is one short sentence, without brackets, colons, semicolons and abbreviations. They hold for a line
 * as it is printed, with its facts.
 */
import type { Fact } from '../../lib/fact'
import type { Locale } from '../../lib/locale'
import { isEasy } from '../../lib/pages'
import { countSpokenWords, spokenSentences } from '../../lib/spoken'
import { SKIP, visit } from 'unist-util-visit'
import { drawingNames } from './blocks'
import { attributesOf, type Element, elementsOf, isElement, type Node, partsOf, placeOf, type Problem, type Prose } from './read-prose.mjs'
import { printed, unspeakableIn } from './spoken'

/** Lines of an idea, and points of a list in it. */
const mostLines = 4
/** Words of a line. A Kazakh word holds what are two or three in Russian. */
const mostWords: Record<Locale, number> = { kk: 10, ru: 12 }

/** Problems of the text of a page, if it is one in easy language; of ideas, wherever they stand. */
export function easyProblems({ tree }: Prose, path: string, facts: Record<string, Fact>, locale: Locale): Problem[] {
  return [...(isEasy(path) ? outsideProblems(tree) : []), ...elementsOf(tree, 'Idea').flatMap((idea) => ideaProblems(idea, facts, locale))]
}

/** A mark of what the idea rests on, which stands below the lines by itself. */
const isMark = (node: Node): node is Element => isElement(node) && (node.name === 'Cite' || node.name === 'Article')

/** What stands outside ideas: headings, the list of pages, and one line before all of them. */
function outsideProblems(tree: Prose['tree']): Problem[] {
  const body = partsOf(tree).filter(({ type }) => type !== 'mdxjsEsm')
  return body.flatMap((block, index) => {
    if (isElement(block) && ['H2', 'Idea', 'EasyPages'].includes(block.name ?? '')) return []
    if (block.type === 'paragraph' && !index) return []
    return [{ ...placeOf(block), reason: 'stands outside an <Idea>; expected headings, ideas, and one paragraph before them' }]
  })
}

function ideaProblems(idea: Element, facts: Record<string, Fact>, locale: Locale): Problem[] {
  const { of: name = '' } = attributesOf(idea)
  const at = (node: Node, reason: string): Problem => ({ ...placeOf(node), reason: `<Idea of="${name}">: ${reason}` })
  const lines = partsOf(idea).filter((part) => !isMark(part))
  const points = lines.filter(({ type }) => type === 'list').flatMap((list) => ('children' in list ? (list.children as Node[]) : []))
  const paragraphs = lines.filter(({ type }) => type === 'paragraph')
  const strangers = lines.filter(({ type }) => type !== 'paragraph' && type !== 'list')
  const count = paragraphs.length
  return [
    ...(drawingNames.some((known) => known === name) ? [] : [at(idea, `no such drawing; expected one of ${drawingNames.join(', ')}`)]),
    ...(count >= 1 && count <= mostLines ? [] : [at(idea, `${count} lines; expected one to ${mostLines}`)]),
    ...(points.length <= mostLines ? [] : [at(idea, `${points.length} points; expected at most ${mostLines}`)]),
    ...strangers.map((part) => at(part, 'holds something else than lines, a list, <Cite> and <Article>')),
    ...[...paragraphs, ...points].flatMap((line) => lineProblems(line, facts, locale).map((reason) => at(line, reason)))
  ]
}

function lineProblems(line: Node, facts: Record<string, Fact>, locale: Locale): string[] {
  const text = printed(line, facts, locale)
  const sentences = spokenSentences(text)
  // A wording is quoted as it is, however long.
  const words = countSpokenWords(spokenSentences(printed(line, withoutWordings(facts), locale)).join(' '))
  const [sign] = /[()[\]{}:;]/.exec(ownText(line)) ?? []
  return [
    ...(sentences.length > 1 ? [`${sentences.length} sentences in a line; expected one: ${text.trim()}`] : []),
    ...(words > mostWords[locale] ? [`${words} words in a line; expected at most ${mostWords[locale]}: ${text.trim()}`] : []),
    ...(sign ? [`"${sign}" in a line; expected a sentence without brackets, colons and semicolons: ${text.trim()}`] : []),
    ...unspeakableIn(ownText(line)).map((found) => `"${found}" in a line; expected it in words: ${text.trim()}`),
    ...(elementsOf(line, 'Cite').length ? [`a <Cite> in a line; expected it below the lines: ${text.trim()}`] : [])
  ]
}

const withoutWordings = (facts: Record<string, Fact>) => Object.fromEntries(Object.entries(facts).filter(([, { unit }]) => unit !== 'text'))

/** The words of a line that its author wrote: without what facts print. */
function ownText(line: Node): string {
  let text = ''
  visit(line as import('mdast').Nodes, (node) => {
    if (isElement(node) && !node.children.length) return SKIP
    if (node.type === 'text') text += node.value
  })
  return text
}
