/** Every text as a reader meets it: in pieces (a heading, a paragraph, a label), without markup, each with its place. */
import { type Locale, locales } from '../../lib/locale'
import { wordOf } from '../vocabulary.mjs'
import type { Files } from './all-content'
import { entryPassages, messagePassages } from './passages'
import { attributesOf, isElement, type Node, placeOf } from './read-prose.mjs'
import type { Content } from './references'
import { fileOf, parseTexts } from './texts'

/** `summary`: what is read by those who read nothing else: a box, the summary of an article, a description. */
export type Kind = 'heading' | 'summary' | 'text' | 'label'

export type Piece = { at: string; language: Locale; kind: Kind; text: string }

/** Stands for a figure, a day or a reference that a component prints. */
export const printed = '0'

/** Fields of entries that are sentences; the others are labels, titles and names. */
const sentenceFields = /(?:^|\.)(?:note|definition|why|is|gist|text|points|difference|ground|daily|summary|change|uncertain|remark)(?:\.|$)/
/** What a correction says that stood there is quoted as it was, with its mistake. */
const quotedFields = /^was\./
const summaryFields = /(?:^|\.)(?:summary|daily)(?:\.|$)/

export function pieces(files: Files, messages: Content['messages'], prose: Content['prose']): Piece[] {
  const { texts } = parseTexts(prose)
  return [
    ...files.flatMap(([file, entries]) =>
      entryPassages(file, entries).flatMap(({ at, field, language, text }): Piece[] => {
        if (!language || quotedFields.test(field)) return []
        const kind = summaryFields.test(field) ? 'summary' : sentenceFields.test(field) ? 'text' : 'label'
        return [{ at: `${at}: ${field}`, language, kind, text }]
      })
    ),
    ...locales.flatMap((locale) =>
      messagePassages(locale, messages[locale]).map(({ at, text }): Piece => ({
        at,
        language: locale,
        kind: /[.!?]$/.test(text) ? 'text' : 'label',
        text: withoutPlaceholders(text)
      }))
    ),
    ...Object.entries(texts).flatMap(([path, twins]) =>
      locales.flatMap((language) => {
        const tree = twins[language]?.tree
        const meta = twins[language]?.meta
        const file = fileOf(path, language)
        return [
          ...(meta?.title ? [{ at: `${file}:${meta.title.line}`, language, kind: 'heading' as const, text: meta.title.value }] : []),
          ...(meta?.description
            ? [{ at: `${file}:${meta.description.line}`, language, kind: 'label' as const, text: meta.description.value }]
            : []),
          ...(tree ? proseWithin(tree, 'text', language) : []).map(({ line, ...piece }) => ({ ...piece, at: `${file}:${line}`, language }))
        ]
      })
    )
  ]
}

/** Arguments of messages count as printed; the words of plurals and tags stay. */
const withoutPlaceholders = (text: string) =>
  text
    .replace(/<\/?\w+>/g, '')
    .replace(/\{\w+, plural,/g, '')
    .replace(/\b(?:zero|one|few|many|other|=\d+) \{/g, ' ')
    .replace(/\{\w+\}/g, printed)
    .replace(/[{}#]/g, ' ')

type Found = { line: number; kind: Kind; text: string }

function proseWithin(node: Node, kind: Kind, language: Locale): Found[] {
  if (isElement(node)) {
    const { heading, attributes } = wordOf(node.name ?? '') ?? {}
    const inner = heading ? 'heading' : node.name === 'Brief' ? 'summary' : kind
    const labels = Object.entries(attributesOf(node))
      .filter(([name]) => attributes?.[name]?.visible)
      .map(([, text]): Found => ({ line: placeOf(node).line, kind: 'label', text }))
    return [...labels, ...blocksOf(node, inner, language)]
  }
  if (node.type === 'paragraph') {
    const children = node.children.filter((child) => child.type !== 'text' || child.value.trim())
    // What stands alone on its line is a block of its own.
    if (children.every(isElement) && children.some((child) => isElement(child) && !wordOf(child.name ?? '')?.counts))
      return children.flatMap((child) => proseWithin(child, kind, language))
    return [{ line: placeOf(node).line, kind, text: words(node, language) }]
  }
  return 'children' in node ? blocksOf(node, kind, language) : []
}

function blocksOf(node: Node & { children: unknown[] }, kind: Kind, language: Locale): Found[] {
  const children = node.children as Node[]
  if (children.some((child) => child.type === 'text' && child.value.trim()))
    return [{ line: placeOf(node).line, kind, text: children.map((child) => words(child, language)).join('') }]
  return children.flatMap((child) => proseWithin(child, kind, language))
}

/** The words of inline content: what a component prints is one sign, words of the other language are left out. */
function words(node: Node, language: Locale): string {
  if ('value' in node) return node.type === 'text' ? node.value : ''
  if (isElement(node)) {
    if (node.name === 'Cite') return ''
    if (wordOf(node.name ?? '')?.counts) return printed
    if (node.name === 'In' && attributesOf(node).lang !== language) return printed
  }
  return 'children' in node ? (node.children as Node[]).map((child) => words(child, language)).join('') : ''
}
