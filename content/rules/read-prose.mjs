/**
 * Reads a text of prose (MDX) once, as a tree: its headings, what it cites and links to, and what it may not contain. MDX's compiler
 * (remark-prose.mjs) and the rules read the same tree. JavaScript, because the compiler loads it in plain Node.
 *
 * @typedef {import('mdast').Nodes | import('mdast-util-mdx').MdxJsxFlowElement | import('mdast-util-mdx').MdxJsxTextElement} Node
 * @typedef {import('mdast-util-mdx').MdxJsxFlowElement | import('mdast-util-mdx').MdxJsxTextElement} Element
 * @typedef {{ line: number, column: number }} Place both from 1
 * @typedef {{ kind: import('../vocabulary.mjs').CitationKind, id: string, complete?: true | undefined }} Citation
 *   `complete`: names its source itself
 * @typedef {Place & { reason: string }} Problem
 *
 * @typedef {Record<string, { value: string, line: number } | undefined>} Meta
 *
 * @typedef {object} Prose
 * @property {Meta | null} meta title, description, day of the last change, the page to read next; null where that is not said as texts
 * @property {(Place & { id: string })[]} headings in order
 * @property {(Place & { id: string })[]} anchors what a link may name: headings, events, changes
 * @property {(Place & Citation)[]} citations in order of mention, with repetitions
 * @property {(Place & { to: string, named?: true | undefined })[]} links within the portal; `named`: printed with the name of the page
 * @property {number} words that a reader sees
 * @property {Problem[]} problems what the vocabulary does not allow, and bare digits
 * @property {import('mdast').Root} tree
 */
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { vocabulary, wordOf } from '../vocabulary.mjs'

/** What Markdown may do in prose. Headings are `<H2 id>`, so that both languages share their ids; pictures are components. */
const markdown = new Set([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'link',
  'list',
  'listItem',
  'blockquote',
  'inlineCode',
  'mdxJsxFlowElement',
  'mdxJsxTextElement'
])

/** @returns {node is Element} */
export const isElement = (/** @type {{ type: string }} */ node) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** Where a node begins. @returns {Place} */
export const placeOf = (/** @type {Node} */ node) => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 })

/** The attributes of an element; those without a value are empty. */
export function attributesOf(/** @type {Element} */ element) {
  /** @type {Record<string, string>} */
  const attributes = {}
  for (const each of element.attributes)
    if (each.type === 'mdxJsxAttribute' && typeof each.value !== 'object') attributes[each.name] = each.value ?? ''
  return attributes
}

/** Every element of a name below a node, in order; they do not nest within themselves. @returns {Element[]} */
export function elementsOf(/** @type {Node} */ node, /** @type {string} */ name) {
  /** @type {Element[]} */
  const found = []
  visit(/** @type {import('mdast').Nodes} */ (node), (each) => {
    if (!isElement(each) || each.name !== name) return
    found.push(each)
    return SKIP
  })
  return found
}

/** The children of a block or a text: an element that stands alone on its line is one of them, not a paragraph. @returns {Node[]} */
export function partsOf(/** @type {Element | import('mdast').Root} */ element) {
  return element.children.flatMap((child) => {
    if (child.type !== 'paragraph') return [child]
    const parts = child.children.filter((part) => part.type !== 'text' || part.value.trim())
    return parts.every(isElement) ? parts : [child]
  })
}

/**
 * What a reader sees of a node: its words and the visible attributes of its elements.
 * @param {Node} node
 * @param {string} [instead] stands for each element, and encloses what is in it
 * @returns {string}
 */
export function textOf(node, instead = '') {
  if ('value' in node) return node.type === 'mdxjsEsm' ? '' : node.value
  if (!('children' in node)) return ''
  const inner = node.children.map((child) => textOf(child, instead)).join(node.type === 'root' || isBlock(node) ? '\n' : '')
  if (!isElement(node)) return inner
  const seen = Object.entries(attributesOf(node)).filter(([name]) => wordOf(node.name ?? '')?.attributes?.[name]?.visible)
  return `${instead}${seen.map(([, value]) => ` ${value} `).join('')}${inner}${inner && instead}`
}

const isBlock = (/** @type {Node} */ node) => ['blockquote', 'list', 'listItem', 'mdxJsxFlowElement'].includes(node.type)

/** Words that a reader sees; a figure, a day or a reference to an article counts as one. */
export function countWords(/** @type {Node} */ node) {
  let printed = 0
  visit(/** @type {import('mdast').Nodes} */ (node), (each) => {
    if (isElement(each) && wordOf(each.name ?? '')?.counts) printed += 1
  })
  return (textOf(node).match(/[\p{L}]+/gu) ?? []).length + printed
}

/** What the elements of a node cite. @returns {(Place & Citation)[]} */
export function citationsOf(/** @type {Node} */ node) {
  /** @type {(Place & Citation)[]} */
  const citations = []
  visit(/** @type {import('mdast').Nodes} */ (node), (each) => {
    if (!isElement(each)) return
    const word = wordOf(each.name ?? '')
    const values = attributesOf(each)
    for (const citation of word?.prints ?? []) citations.push({ ...placeOf(each), ...citation })
    for (const [name, { cites, complete }] of Object.entries(word?.attributes ?? {})) {
      if (!cites) continue
      for (const id of (values[name] ?? '').split(' ').filter(Boolean))
        citations.push({ ...placeOf(each), kind: cites, id, ...(complete && { complete }) })
    }
  })
  return citations
}

/** What is said of the page: `export const meta = { … }` of texts, and nothing else. @returns {Meta | null} */
function readMeta(/** @type {import('mdast-util-mdx').MdxjsEsm} */ node) {
  const statements = node.data?.estree?.body ?? []
  const [statement] = statements
  const declared =
    statement?.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
      ? statement.declaration.declarations
      : []
  const [variable] = declared
  const properties =
    variable?.id.type === 'Identifier' && variable.id.name === 'meta' && variable.init?.type === 'ObjectExpression'
      ? variable.init.properties
      : null
  if (statements.length !== 1 || declared.length !== 1 || !properties) return null
  const entries = properties.map((property) =>
    property.type === 'Property' &&
    property.key.type === 'Identifier' &&
    property.value.type === 'Literal' &&
    typeof property.value.value === 'string'
      ? [property.key.name, { value: property.value.value, line: property.loc?.start.line ?? 1 }]
      : null
  )
  return entries.every((entry) => entry !== null) ? Object.fromEntries(entries) : null
}

/** What the vocabulary does not allow of an element. @returns {string[]} */
function vocabularyProblems(/** @type {Element} */ element) {
  const name = element.name ?? ''
  const word = wordOf(name)
  if (!word) return [`<${name}> is not in the vocabulary of prose; expected one of ${Object.keys(vocabulary).join(', ')}`]
  const expected = word.attributes ?? {}
  const given = attributesOf(element)
  return [
    ...element.attributes.flatMap((each) => {
      if (each.type !== 'mdxJsxAttribute' || (each.value && typeof each.value === 'object'))
        return [`<${name}> takes a value in braces; expected text in quotes`]
      const known = Object.hasOwn(expected, each.name) ? expected[each.name] : undefined
      if (!known) return [`<${name}> has no attribute "${each.name}"; expected ${Object.keys(expected).join(', ') || 'none'}`]
      if (!known.flag && !each.value?.trim()) return [`<${name} ${each.name}> is empty`]
      return []
    }),
    ...Object.entries(expected).flatMap(([attribute, { optional }]) =>
      optional || attribute in given ? [] : [`<${name}> lacks its "${attribute}"`]
    )
  ]
}

/** Lines of a text that hold a digit. @returns {Problem[]} */
function digitProblems(/** @type {Node} */ node, /** @type {string} */ text) {
  const place = placeOf(node)
  return text.split('\n').flatMap((line, index) => {
    const column = line.search(/\d/)
    if (column < 0) return []
    return [
      {
        line: place.line + index,
        column: index ? column + 1 : place.column + column,
        reason: `a bare digit (use <Fact>, <Day>, <Year> or <Article>): ${line.trim()}`
      }
    ]
  })
}

const parser = unified().use(remarkParse).use(remarkMdx)

/** @param {string} text the whole file. Throws a VFileMessage with `line` and `column` where it is no MDX. */
export const parseProse = (text) => readProse(parser.parse(text))

/** @param {import('mdast').Root} tree @returns {Prose} */
export function readProse(tree) {
  /** @type {Prose} */
  const prose = {
    meta: null,
    headings: [],
    anchors: [],
    citations: citationsOf(tree),
    links: [],
    words: countWords(tree),
    problems: [],
    tree
  }
  visit(tree, (node) => {
    const place = placeOf(node)
    const report = (/** @type {string} */ reason) => prose.problems.push({ ...place, reason })
    if (node.type === 'mdxjsEsm') {
      const meta = readMeta(node)
      if (meta) prose.meta = meta
      else report('a page of prose exports one thing: expected export const meta = { … } with texts in quotes')
      return
    }
    if (node.type === 'link') prose.links.push({ ...place, to: node.url })
    if (node.type === 'text' || node.type === 'inlineCode') prose.problems.push(...digitProblems(node, node.value))
    if (!markdown.has(node.type)) return (report(`${nameOf(node)} may not stand in prose (content/README.md)`), SKIP)
    if (!isElement(node)) return
    vocabularyProblems(node).forEach(report)
    const { attributes = {}, heading } = wordOf(node.name ?? '') ?? {}
    for (const [name, value] of Object.entries(attributesOf(node))) {
      if (attributes[name]?.anchor) prose.anchors.push({ ...place, id: value })
      if (attributes[name]?.link) prose.links.push({ ...place, to: value, named: true })
      if (attributes[name]?.visible) prose.problems.push(...digitProblems(node, value))
      if (heading && name === 'id') prose.headings.push({ ...place, id: value })
    }
  })
  return prose
}

/** What a writer calls a node that prose may not have. */
function nameOf(/** @type {Node} */ node) {
  if (node.type === 'heading') return 'a heading with # (use <H2 id>)'
  if (node.type === 'image' || node.type === 'imageReference') return 'a picture'
  if (node.type === 'code') return 'a block of code'
  if (/Expression$/.test(node.type)) return 'an expression in braces'
  return `"${node.type}"`
}
