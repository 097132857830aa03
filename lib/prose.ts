/** Reads a prose file (MDX) as text: its headings, what it cites, and what it may not contain. */

export type Citation = { kind: 'fact' | 'source' | 'act'; id: string }
export type Prose = {
  /** Ids of the `<H2>` headings in order. */
  headings: string[]
  /** Facts, sources and acts in order of mention, with repetitions. */
  citations: Citation[]
  /** Addresses of Markdown links in order. */
  links: string[]
  /** Lines that hold a digit outside the components made for it. */
  digits: { line: number; text: string }[]
  words: number
}

const kinds = { Fact: 'fact', Differs: 'fact', Cite: 'source', Source: 'source', Article: 'act' } as const

/** @param text the whole file */
export function parseProse(text: string): Prose {
  const body = withoutExports(text)
  const tags = [...body.matchAll(/<(Fact|Differs|Cite|Source|Article)\s+(?:id|act)="([^"]+)"/g)]
  const bare = body
    .replace(/^\s*\d+\. /gm, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[A-Za-z][^>]*>|<\/[A-Za-z0-9]+>/g, (tag) => tag.replace(/[^\n]/g, ' '))
  return {
    headings: [...body.matchAll(/<H2\s+id="([^"]+)"/g)].map((match) => match[1] ?? ''),
    citations: tags.flatMap(([, tag, ids = '']) => ids.split(' ').map((id) => ({ kind: kinds[tag as keyof typeof kinds], id }))),
    links: [...body.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? ''),
    digits: bare.split('\n').flatMap((line, index) => (/\d/.test(line) ? [{ line: index + 1, text: line.trim() }] : [])),
    words: (bare.match(/[\p{L}]+/gu) ?? []).length + tags.length
  }
}

/** Blanks `export const meta = {…}` but keeps its lines, so that line numbers stay true. */
function withoutExports(text: string): string {
  return text.replace(/^export const meta = \{[\s\S]*?^\}/m, (block) => block.replace(/[^\n]/g, ''))
}
