/**
 * A plugin for MDX's compiler: each text exports `citations`, what it cites (terms among them), and `headings`, read from the tree that is
 * compiled. Pages need not parse the text again.
 */
import { readProse } from './read-prose.mjs'

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

export default function remarkProse() {
  return (tree) => {
    const { citations, headings } = readProse(tree)
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
