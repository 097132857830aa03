/** Reads a prose file (MDX) as text: its headings, what it cites, its blocks, and what it may not contain. */

export type Citation = {
  kind: 'fact' | 'source' | 'act' | 'term'
  id: string
  /** Says itself where it comes from: needs no place in the list of sources. */
  complete?: boolean
}
export type Prose = {
  /** Ids of the `<H2>` and `<H3>` headings in order. */
  headings: string[]
  /** Ids that a link may name: headings, events, changes. */
  anchors: string[]
  /** Facts, sources, acts and terms in order of mention, with repetitions. */
  citations: Citation[]
  /** Addresses of links within the portal in order. */
  links: string[]
  /** Lines that hold a digit outside the components made for it. */
  digits: { line: number; text: string }[]
  words: number
}
/** A component that stands in the text as `<Name …>body</Name>`. */
export type Block = { attributes: Record<string, string>; body: string }

/** What a component's attributes name. */
const cites: Record<string, { attribute: string; kind: Citation['kind']; complete?: true }[]> = {
  Fact: [{ attribute: 'id', kind: 'fact' }],
  Differs: [{ attribute: 'id', kind: 'fact' }],
  InBoth: [{ attribute: 'id', kind: 'fact' }],
  Event: [{ attribute: 'id', kind: 'fact' }],
  Cite: [{ attribute: 'id', kind: 'source' }],
  Source: [{ attribute: 'id', kind: 'source' }],
  Voice: [
    { attribute: 'id', kind: 'source', complete: true },
    { attribute: 'on', kind: 'fact', complete: true }
  ],
  Article: [{ attribute: 'act', kind: 'act' }],
  Term: [{ attribute: 'id', kind: 'term' }]
}
/** What a component prints of its own accord. */
const prints: Record<string, Citation[]> = {
  SampleBallot: [{ kind: 'act', id: 'referendum-law' }],
  VoterCheck: [{ kind: 'act', id: 'referendum-law' }],
  Calculator: ['entitled', 'participated', 'for', 'entitled-half', 'regions-total', 'two-thirds-min'].map((id) => ({ kind: 'fact', id }))
}
const visibleAttributes = /\s(?:label|by)="([^"]*)"/g
const opening = /<([A-Z]\w*)((?:\s+\w+(?:="[^"]*")?)*)\s*\/?>/g

/** @param text the whole file */
export function parseProse(text: string): Prose {
  const body = withoutExports(text)
  const tags = [...body.matchAll(opening)].map(([, name = '', attributes = '']) => ({ name, attributes: readAttributes(attributes) }))
  const citations = tags.flatMap(({ name, attributes }) => [
    ...(prints[name] ?? []),
    ...(cites[name] ?? []).flatMap(({ attribute, ...rest }) =>
      (attributes[attribute] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((id) => ({ ...rest, id }))
    )
  ])
  const ids = (...names: string[]) => tags.filter(({ name }) => names.includes(name)).map(({ attributes }) => attributes.id ?? '')
  const bare = body
    .replace(/^\s*\d+\. /gm, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(
      /<[A-Za-z][^>]*>|<\/[A-Za-z0-9]+>/g,
      (tag) => [...tag.matchAll(visibleAttributes)].map((match) => match[1]).join(' ') + tag.replace(/[^\n]/g, ' ')
    )
  return {
    headings: ids('H2', 'H3'),
    anchors: ids('H2', 'H3', 'Event', 'Change', 'Same'),
    citations,
    links: [
      ...[...body.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? ''),
      ...tags.flatMap(({ attributes }) => attributes.more ?? [])
    ],
    digits: bare.split('\n').flatMap((line, index) => (/\d/.test(line) ? [{ line: index + 1, text: line.trim() }] : [])),
    words: wordCount(body)
  }
}

/** Words that a reader sees; a figure, a day or a reference to an article counts as one. */
export function wordCount(markup: string): number {
  const bare = markup
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[^>]*>/g, (tag) => [...tag.matchAll(visibleAttributes)].map((match) => ` ${match[1]} `).join(''))
  const printed = [...markup.matchAll(/<(Fact|Day|Year|Article|Cite|Source|Differs|InBoth)\s/g)].length
  return (bare.match(/[\p{L}]+/gu) ?? []).length + printed
}

/** Every `<name …>…</name>` of a text, in order; such blocks do not nest within themselves. */
export function blocks(text: string, name: string): Block[] {
  return [...text.matchAll(new RegExp(`<${name}((?:\\s+\\w+="[^"]*")*)\\s*>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, attributes = '', body = '']) => ({ attributes: readAttributes(attributes), body })
  )
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
}

/** Blanks `export const meta = {…}` but keeps its lines, so that line numbers stay true. */
function withoutExports(text: string): string {
  return text.replace(/^export const meta = \{[\s\S]*?^\}/m, (block) => block.replace(/[^\n]/g, ''))
}
