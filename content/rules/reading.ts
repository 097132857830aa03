/** Every text as a reader meets it: in pieces (a heading, a paragraph, a label), without markup, each with its place. */
import type { Fact } from '../../lib/fact'
import { type Locale, locales } from '../../lib/locale'
import { wordOf } from '../vocabulary.mjs'
import type { Files } from './all-content'
import { entryPassages, messagePassages } from './passages'
import { attributesOf, isElement, type Meta, type Node, placeOf } from './read-prose.mjs'
import type { Content } from './references'
import { fileOf, parseTexts } from './texts'

/** `summary`: what is read by those who read nothing else: a box, the summary of an article, a description. */
export type Kind = 'heading' | 'summary' | 'text' | 'label'

export type Piece = {
  at: string
  language: Locale
  kind: Kind
  text: string
  /** Whose words they are, where not ours of today: of a `<Voice>`, of a claim (`<Said>`), or what we show of a day before the vote. */
  told?: 'by another' | 'before the vote'
  /** The paragraph that leads to the list in which it stands: it ends with a colon. */
  lead?: string
}

/** Stands for a figure, a day or a reference that a component prints. */
export const printed = '0'
/** Stands for a share. */
export const printedShare = '0%'
/** Stands for the day of the vote. */
export const printedVotingDay = '15.03'

/** Arguments of messages that are shares. */
const shareArguments = new Set(['country', 'percent', 'share', 'turnout'])

/** Messages that a page shows only before the vote or while it goes on: by their phase, or because they speak of what lies ahead. */
const beforeTheVote = /[".](?:announced|voting|counting|ahead|todo|forVoters)[".]|(?:Ahead|Awaited|awaited)[".]/

type Facts = Readonly<Record<string, Pick<Fact, 'unit' | 'value'>>>

/** What stands for a fact. */
export const signOf = (id: string, facts: Facts) => (facts[id]?.unit === 'percent' ? printedShare : signOfDay(facts[id]?.value, facts))

const signOfDay = (day: unknown, facts: Facts) => (day && day === facts['voting-day']?.value ? printedVotingDay : printed)

/** Fields of entries that are sentences; the others are labels, titles and names. */
const sentenceFields = /(?:^|\.)(?:note|definition|why|is|gist|text|points|difference|ground|daily|summary|change|uncertain|remark)(?:\.|$)/
/** What a correction says that stood there is quoted as it was, with its mistake. */
const quotedFields = /^was\./
const summaryFields = /(?:^|\.)(?:summary|daily)(?:\.|$)/

export function pieces(files: Files, messages: Content['messages'], prose: Content['prose'], facts: Facts): Piece[] {
  const { texts } = parseTexts(prose)
  return [
    ...files.flatMap(([file, entries]) =>
      entryPassages(file, entries).flatMap(({ at, field, language, text }): Piece[] => {
        if (!language || quotedFields.test(field)) return []
        const kind = summaryFields.test(field) ? 'summary' : sentenceFields.test(field) ? 'text' : 'label'
        return [{ at: `${at}: ${field}`, language, kind, text }]
      })
    ),
    // The value of a share, as the panel of its source shows it.
    ...Object.entries(facts).flatMap(([id, { unit }]) =>
      unit === 'percent'
        ? locales.map((language): Piece => ({ at: `content/facts.ts: "${id}": value`, language, kind: 'label', text: printedShare }))
        : []
    ),
    ...locales.flatMap((locale) =>
      messagePassages(locale, messages[locale]).map(({ at, text }): Piece => ({
        at,
        language: locale,
        kind: /[.!?]$/.test(text) ? 'text' : 'label',
        text: withoutPlaceholders(text),
        ...(beforeTheVote.test(at) && { told: 'before the vote' })
      }))
    ),
    ...Object.entries(texts).flatMap(([path, twins]) =>
      locales.flatMap((language) => {
        const prose = twins[language]
        const file = fileOf(path, language)
        return (prose ? [...metaPieces(prose.meta), ...proseWithin(prose.tree, { kind: 'text', language, facts })] : []).map(
          ({ line, ...piece }): Piece => ({ ...piece, at: `${file}:${line}`, language })
        )
      })
    )
  ]
}

/** What a page of prose says of itself. */
const metaPieces = (meta: Meta | null): Found[] =>
  (
    [
      ['title', 'heading'],
      ['description', 'label'],
      ['titleAhead', 'heading', 'before the vote'],
      ['anytime', 'text', 'before the vote']
    ] as const
  ).flatMap(([field, kind, told]): Found[] => {
    const said = meta?.[field]
    return said ? [{ line: said.line, kind, text: said.value, ...(told && { told }) }] : []
  })

/** Arguments of messages count as printed; the words of plurals and tags stay. */
const withoutPlaceholders = (text: string) =>
  text
    .replace(/<\/?\w+>/g, '')
    .replace(/\{\w+, plural,/g, '')
    .replace(/\b(?:zero|one|few|many|other|=\d+) \{/g, ' ')
    .replace(/\{(\w+)\}/g, (_, name: string) => (shareArguments.has(name) ? printedShare : printed))
    .replace(/[{}#]/g, ' ')

type Found = Omit<Piece, 'at' | 'language'> & { line: number }

/** Where in a text of prose one is: what kind it is, whose words, what leads to it. */
type Within = Pick<Found, 'kind' | 'told' | 'lead'> & { language: Locale; facts: Facts }

const found = (node: Node, text: string, { kind, told, lead }: Within): Found => ({
  line: placeOf(node).line,
  kind,
  text,
  ...(told && { told }),
  ...(lead && { lead })
})

function proseWithin(node: Node, within: Within): Found[] {
  if (isElement(node)) {
    const { heading, attributes } = wordOf(node.name ?? '') ?? {}
    const inner: Within = {
      ...within,
      ...(heading ? { kind: 'heading' } : node.name === 'Brief' ? { kind: 'summary' } : {}),
      ...((node.name === 'Voice' || node.name === 'Said') && { told: 'by another' })
    }
    const labels = Object.entries(attributesOf(node))
      .filter(([name]) => attributes?.[name]?.visible)
      .map(([, text]) => found(node, text, { ...inner, kind: 'label' }))
    return [...labels, ...blocksOf(node, inner)]
  }
  if (node.type === 'paragraph') {
    const children = node.children.filter((child) => child.type !== 'text' || child.value.trim())
    // What stands alone on its line is a block of its own.
    if (children.every(isElement) && children.some((child) => isElement(child) && !wordOf(child.name ?? '')?.counts))
      return children.flatMap((child) => proseWithin(child, within))
    return [found(node, words(node, within), within)]
  }
  return 'children' in node ? blocksOf(node, within) : []
}

function blocksOf(node: Node & { children: unknown[] }, within: Within): Found[] {
  const children = node.children as Node[]
  if (children.some((child) => child.type === 'text' && child.value.trim()))
    return [found(node, children.map((child) => words(child, within)).join(''), within)]
  let last: Found | undefined
  return children.flatMap((child) => {
    const lead = child.type === 'list' && last?.text.trimEnd().endsWith(':') ? last.text : within.lead
    const inside = proseWithin(child, { ...within, ...(lead && { lead }) })
    last = inside.at(-1)
    return inside
  })
}

/** The words of inline content: what a component prints is one sign, words of the other language are left out. */
function words(node: Node, within: Within): string {
  if ('value' in node) return node.type === 'text' ? node.value : ''
  if (isElement(node)) {
    const { id = '', iso, lang } = attributesOf(node)
    if (node.name === 'Cite') return ''
    if (node.name === 'Fact') return signOf(id, within.facts)
    if (node.name === 'Day') return signOfDay(iso, within.facts)
    if (wordOf(node.name ?? '')?.counts) return printed
    if (node.name === 'In' && lang !== within.language) return printed
  }
  return 'children' in node ? (node.children as Node[]).map((child) => words(child, within)).join('') : ''
}
