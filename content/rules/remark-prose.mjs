/**
 * A plugin for MDX's compiler: each text exports `citations`, what it cites (terms among them), and `headings`, read from the tree that is
 * compiled. Pages need not parse the text again. It also writes what no author should: that a figure is linked to its source once a
 * section, and how much is folded.
 */
import { attributesOf, elementsOf, isElement, readProse } from './read-prose.mjs'

/** `export const name = …` of plain data, as the compiler takes it: a tree of JavaScript (ESTree). */
function exported(name, data) {
  const json = { type: 'Literal', value: JSON.stringify(data), raw: JSON.stringify(JSON.stringify(data)) }
  const parse = { type: 'MemberExpression', object: identifier('JSON'), property: identifier('parse'), computed: false, optional: false }
  const init = { type: 'CallExpression', callee: parse, arguments: [json], optional: false }
  const declaration = {
    type: 'VariableDeclaration',
    kind: 'const',
    declarations: [{ type: 'VariableDeclarator', id: identifier(name), init }]
  }
  return { type: 'ExportNamedDeclaration', declaration, specifiers: [], source: null, attributes: [] }
}

const identifier = (name) => ({ type: 'Identifier', name })

const setAttribute = (element, name, value) => element.attributes.push({ type: 'mdxJsxAttribute', name, value })

/**
 * Every `<Fact>` after the first of its id in a section becomes `quiet`: it keeps its words and loses the link. A section goes from one
 * `<H2>` to the next; a question is one of its own, for it is read alone. What is linked inside a fold does not count for the text after
 * it, which would else have no link while the fold is closed. In easy language (`<Idea>`) no fact is a link: lines and underlines would
 * be in the way of words; its sources stand at the foot all the same.
 * @param {Set<string>} linked ids that have a link
 */
export function quietRepeatedFacts(node, linked = new Set(), inIdea = false) {
  for (const child of node.children ?? []) {
    const name = isElement(child) ? child.name : ''
    if (name === 'H2') linked.clear()
    if (name === 'Fact') {
      const { id = '', quiet } = attributesOf(child)
      if (quiet !== undefined) continue
      if (linked.has(id) || inIdea) setAttribute(child, 'quiet', null)
      linked.add(id)
    } else {
      const own = name === 'Question' || name === 'Claim' ? new Set() : name === 'Fold' ? new Set(linked) : linked
      quietRepeatedFacts(child, own, inIdea || name === 'Idea')
    }
  }
}

/** Entries of a fold, where it is a list of them: points, voices, figures that differ. */
export function entriesOf(node) {
  if (node.type === 'listItem') return 1
  if (isElement(node) && node.name === 'Voice') return 1
  if (isElement(node) && node.name === 'Differs') return (attributesOf(node).id ?? '').split(' ').length
  return (node.children ?? []).reduce((sum, child) => sum + entriesOf(child), 0)
}

/** Writes on every `<ClaimCount>` how many claims the text has. */
function countClaims(tree) {
  const count = String(elementsOf(tree, 'Claim').length)
  for (const element of elementsOf(tree, 'ClaimCount')) setAttribute(element, 'n', count)
}

/** Writes on every fold how many entries it has, from two on. */
function countFolded(node) {
  for (const child of node.children ?? []) {
    countFolded(child)
    if (!isElement(child) || child.name !== 'Fold') continue
    const count = entriesOf(child)
    if (count > 1) setAttribute(child, 'count', String(count))
  }
}

export default function remarkProse() {
  return (tree) => {
    const { citations, headings } = readProse(tree)
    quietRepeatedFacts(tree)
    countFolded(tree)
    countClaims(tree)
    const cited = citations.map(({ kind, id, complete }) => ({ kind, id, ...(complete && { complete }) }))
    const body = [
      exported('citations', cited),
      exported(
        'headings',
        headings.map(({ id }) => id)
      )
    ]
    tree.children.push({ type: 'mdxjsEsm', value: '', data: { estree: { type: 'Program', sourceType: 'module', body } } })
  }
}
