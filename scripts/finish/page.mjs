/**
 * A page from Next's out/ as readers get it: without Next's scripts, with ours, and with a policy that lets nothing else run. It knows
 * nothing of how Next or React write their scripts: it keeps what is ours and takes out what stands where only Next writes. What it
 * does not know stops the build.
 */
import { createHash } from 'node:crypto'
import { defaultTreeAdapter as tree, html as names, parse, serialize } from 'parse5'
import { Stop } from '../run.mjs'
import { usedStyles } from './styles.mjs'

/** Types whose text is data for others: no browser runs it. */
const dataTypes = new Set(['application/ld+json'])
const speculation = 'speculationrules'

const attribute = (element, name) => element.attrs.find((each) => each.name === name)?.value
const textOf = (element) => element.childNodes.map(({ value }) => value ?? '').join('')
/** A script or style as a policy names it. */
export const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const isElement = (node) => 'tagName' in node

/** Every node below one, in the order of the page. */
function* nodesIn(parent) {
  for (const node of parent.childNodes ?? []) {
    yield node
    yield* nodesIn(node)
  }
}

/** The first words of a tag, for errors. */
function opening(element) {
  const attributes = element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('')
  return `<${element.tagName}${attributes}>${textOf(element)}`.replace(/\s+/g, ' ').slice(0, 160)
}

/** Whether a node stands after everything that the page shows: where Next puts what its own program reads. */
function isAfterContent(node, body) {
  return (
    node.parentNode === body &&
    body.childNodes.slice(body.childNodes.indexOf(node)).every((each) => !isElement(each) || each.tagName === 'script')
  )
}

/**
 * @param {string} source the page as Next wrote it
 * @param {{ path: string, inline: readonly string[], site: string, islands: string, words: ReadonlySet<string> }} options `path` for
 * errors; `inline`:
 * the texts of the scripts that may stand in a page; `site`, `islands`: names of the files in /assets; `words`: those of all scripts, of
 * which each may be a class
 */
export function finishPage(source, { path, inline, site, islands, words }) {
  const stop = (what, element) => {
    throw new Stop(`${path}: ${what}: ${typeof element === 'string' ? element : opening(element)}`)
  }
  const document = parse(source)
  const root = document.childNodes.find(({ tagName }) => tagName === 'html')
  const head = root?.childNodes.find(({ tagName }) => tagName === 'head')
  const body = root?.childNodes.find(({ tagName }) => tagName === 'body')
  if (!body || !attribute(root, 'lang')) stop('is no page with a language', source.slice(0, 100))

  const scripts = new Set()
  const styles = new Set()
  const nodes = [...nodesIn(document)]
  const classes = new Set(nodes.flatMap((node) => (isElement(node) ? (attribute(node, 'class') ?? '').split(/\s+/) : [])))
  let hasIsland = false
  for (const node of nodes) {
    if (node.nodeName === '#comment') tree.detachNode(node)
    if (!isElement(node)) continue
    for (const { name } of node.attrs) if (name === 'style' || name.startsWith('on')) stop('a style or handler attribute', node)
    if (['template', 'base', 'iframe', 'object', 'embed'].includes(node.tagName)) stop('an element that no page may hold', node)
    // Nothing in it, and nothing to see: Next's place for what it streams.
    if (node.tagName === 'div' && attribute(node, 'hidden') !== undefined && !node.childNodes.some(isElement) && !textOf(node))
      tree.detachNode(node)
    if (node.tagName === 'style') {
      // Next notes on it from which files the text came.
      node.attrs = []
      node.childNodes[0].value = usedStyles(textOf(node), (name) => classes.has(name) || words.has(name))
      styles.add(hash(textOf(node)))
    }
    if (node.tagName === 'link' && attribute(node, 'as') === 'script') tree.detachNode(node)
    if (attribute(node, 'data-island') !== undefined) hasIsland = true
    if (node.tagName !== 'script') continue
    const type = attribute(node, 'type')
    const text = textOf(node)
    if (attribute(node, 'src') !== undefined) {
      // Next's own file, by where Next keeps its files; any other would be a stranger's.
      if (!attribute(node, 'src').startsWith('/_next/static/')) stop('a script file that is not ours', node)
      tree.detachNode(node)
    } else if (type === speculation || (type === undefined && inline.includes(text))) scripts.add(hash(text))
    else if (dataTypes.has(type)) continue
    else if (isAfterContent(node, body)) tree.detachNode(node)
    else stop('a script that is not ours', node)
  }
  if (!inline.some((text) => scripts.has(hash(text)))) stop('lacks the script that settles its phase', '<head>')

  add(body, 'script', { src: `/assets/${site}`, defer: '' })
  if (hasIsland) add(body, 'script', { src: `/assets/${islands}`, type: 'module' })
  putPolicyFirst(head, policy(scripts, styles), stop)
  const page = serialize(document)
  const leftover = /\/_next\/|__next|\$RC|\$RT/.exec(page)
  if (leftover) stop('something of Next is left', page.slice(Math.max(0, leftover.index - 60), leftover.index + 60))
  return page
}

function add(parent, name, attributes) {
  tree.appendChild(
    parent,
    tree.createElement(
      name,
      names.NS.HTML,
      Object.entries(attributes).map(([name, value]) => ({ name, value }))
    )
  )
}

/** The policy comes right after the declaration of the charset, before everything that it governs. */
function putPolicyFirst(head, content, stop) {
  const charset = head.childNodes.find((node) => node.tagName === 'meta' && attribute(node, 'charset') !== undefined)
  if (!charset || head.childNodes.indexOf(charset) !== 0) stop('does not begin with its charset', '<head>')
  const meta = tree.createElement('meta', names.NS.HTML, [
    { name: 'http-equiv', value: 'Content-Security-Policy' },
    { name: 'content', value: content }
  ])
  tree.insertBefore(head, meta, head.childNodes[1])
}

/** What a page may do: run our files and its own inline parts, by their hashes; fetch from here; make no markup and no code from text. */
function policy(scripts, styles) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ['style-src', ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join('; ')
}
