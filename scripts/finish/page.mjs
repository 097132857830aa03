/**
 * Turns a page of Next's out/ into the one that is served: without Next's scripts, with the portal's, and with a policy that allows no
 * others. It does not depend on the format of Next's or React's scripts: it keeps those that it recognises as the portal's, and removes
 * those in places where only Next writes. Anything else stops the build.
 */
import { createHash } from 'node:crypto'
import { defaultTreeAdapter as tree, html as names, parse, serialize } from 'parse5'
import { Stop } from '../run.mjs'
import { pictureProperties } from './pictures.mjs'
import { renameClasses, shortClassNames, usedStyles } from './styles.mjs'

/** Types of scripts that browsers do not run: data for search engines. */
const dataTypes = new Set(['application/ld+json'])
const speculation = 'speculationrules'
/** What Next makes of `og:` for one network, which reads `og:` itself and shows a summary unless told otherwise. */
const saysAgain = (name, content) => /^twitter:(title|description)$/.test(name) || (name === 'twitter:card' && content === 'summary')

const attribute = (element, name) => element.attrs.find((candidate) => candidate.name === name)?.value
const textOf = (element) => element.childNodes.map(({ value }) => value ?? '').join('')
/** The hash of an inline script or style, in the form that a policy contains. */
export const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const isElement = (node) => 'tagName' in node

/** All descendants of a node, in the order of the page. */
function* nodesIn(parent) {
  for (const node of parent.childNodes ?? []) {
    yield node
    yield* nodesIn(node)
  }
}

/** The beginning of an element as HTML, for errors. */
function excerptOf(element) {
  const attributes = element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('')
  return `<${element.tagName}${attributes}>${textOf(element)}`.replace(/\s+/g, ' ').slice(0, 160)
}

/** Whether only scripts follow a node in the body: there Next puts the data for its own client. */
function isAfterContent(node, body) {
  return (
    node.parentNode === body &&
    body.childNodes.slice(body.childNodes.indexOf(node)).every((sibling) => !isElement(sibling) || sibling.tagName === 'script')
  )
}

/** @typedef {ReturnType<typeof import('./styles.mjs').wordsIn>} Words */

/**
 * @param {string} source the page as Next wrote it
 * @param {{ path: string, inline: readonly string[], site: string | null, islands: string, words: Words,
 * picture?: { address: string, alt: string } }} options `path` for errors; `inline`: the texts of the inline scripts that the page may
 * contain; `site`, `islands`: names of the files in /assets, of `site` null for a page without the program; `words`: those in scripts, each
 * of which may be the name of a class that the script sets; `picture`: what a shared link shows (pictures.mjs)
 * @returns the page to serve
 * @throws {Stop} for anything in the page that it does not recognise
 */
export function finishPage(source, { path, inline, site, islands, words, picture }) {
  const stop = (problem, element) => {
    throw new Stop(`${path}: ${problem}: ${typeof element === 'string' ? element : excerptOf(element)}`)
  }
  const document = parse(source)
  const root = document.childNodes.find(({ tagName }) => tagName === 'html')
  const head = root?.childNodes.find(({ tagName }) => tagName === 'head')
  const body = root?.childNodes.find(({ tagName }) => tagName === 'body')
  if (!body || !attribute(root, 'lang')) stop('no <html lang> with a <body>', source.slice(0, 100))

  const scripts = new Set()
  const styles = []
  const nodes = [...nodesIn(document)]
  const classes = new Set(nodes.flatMap((node) => (isElement(node) ? (attribute(node, 'class') ?? '').split(/\s+/) : [])))
  const hasIsland = nodes.some((node) => isElement(node) && attribute(node, 'data-island') !== undefined)
  const isUsed = (name) => classes.has(name) || words.site.has(name) || (hasIsland && words.islands.has(name))
  for (const node of nodes) {
    if (node.nodeName === '#comment') tree.detachNode(node)
    if (!isElement(node)) continue
    for (const { name, value } of node.attrs) {
      if (name === 'style' || name.startsWith('on')) stop('a style or event handler attribute', node)
      if (/\bvar\(--/.test(value)) stop('a token outside of style sheets', node)
    }
    if (['template', 'base', 'iframe', 'object', 'embed'].includes(node.tagName)) stop('an element that is not allowed', node)
    // An empty hidden <div> is Next's placeholder for streamed content.
    if (node.tagName === 'div' && attribute(node, 'hidden') !== undefined && !node.childNodes.some(isElement) && !textOf(node))
      tree.detachNode(node)
    if (node.tagName === 'style') {
      // Next adds attributes with the names of the files that the styles came from.
      node.attrs = []
      node.childNodes[0].value = usedStyles(textOf(node), isUsed)
      styles.push(node)
    }
    if (node.tagName === 'link' && attribute(node, 'as') === 'script') tree.detachNode(node)
    if (node.tagName === 'meta' && saysAgain(attribute(node, 'name'), attribute(node, 'content'))) tree.detachNode(node)
    if (node.tagName !== 'script') continue
    const type = attribute(node, 'type')
    const text = textOf(node)
    if (attribute(node, 'src') !== undefined) {
      // Files in this folder are Next's; no other script file is expected.
      if (!attribute(node, 'src').startsWith('/_next/static/')) stop('an unknown script file', node)
      tree.detachNode(node)
    } else if (type === speculation || (type === undefined && inline.includes(text))) scripts.add(hash(text))
    else if (dataTypes.has(type)) continue
    else if (isAfterContent(node, body)) tree.detachNode(node)
    else stop('an unknown inline script', node)
  }
  shortenClassNames(styles, nodes.filter(isElement), (name) => words.site.has(name) || words.islands.has(name))
  if (!inline.some((text) => scripts.has(hash(text)))) stop('the script of the page is missing', '<head>')

  if (site) add(body, 'script', { src: `/assets/${site}`, defer: '' })
  if (hasIsland) add(body, 'script', { src: `/assets/${islands}`, type: 'module' })
  if (picture) addPicture(head, picture)
  putPolicyFirst(head, policy(scripts, styles.map(textOf).map(hash)), stop)
  const page = serialize(document)
  const leftover = /\/_next\/|__next|\$RC|\$RT/.exec(page)
  if (leftover) stop('a trace of Next is left', page.slice(Math.max(0, leftover.index - 60), leftover.index + 60))
  return page
}

/** Gives the classes of modules short names, in the styles and on the elements. Those that a script may set keep theirs. */
function shortenClassNames(styles, elements, isFixed) {
  const names = shortClassNames(styles.map(textOf).join(''), isFixed)
  for (const style of styles) style.childNodes[0].value = renameClasses(textOf(style), names)
  for (const { attrs } of elements) {
    const classes = attrs.find(({ name }) => name === 'class')
    if (classes) classes.value = classes.value.replace(/\S+/g, (name) => names.get(name) ?? name)
  }
}

/** Appends an element. */
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

/** Says in the head of a page which picture stands for it; and that it is to be shown large, to the one network that asks. */
function addPicture(head, picture) {
  for (const [property, content] of pictureProperties(picture)) add(head, 'meta', { property, content })
  add(head, 'meta', { name: 'twitter:card', content: 'summary_large_image' })
}

/** Inserts the policy directly after the charset, before everything that it governs. */
function putPolicyFirst(head, content, stop) {
  const charset = head.childNodes.find((node) => node.tagName === 'meta' && attribute(node, 'charset') !== undefined)
  if (!charset || head.childNodes.indexOf(charset) !== 0) stop('<meta charset> is not the first element', '<head>')
  const meta = tree.createElement('meta', names.NS.HTML, [
    { name: 'http-equiv', value: 'Content-Security-Policy' },
    { name: 'content', value: content }
  ])
  tree.insertBefore(head, meta, head.childNodes[1])
}

/**
 * The policy of a page. It allows script and style files of this site, inline scripts and styles by hash, and requests to this site;
 * trusted types forbid making markup or code from text. The one exception, which browser/keep-pages.ts takes up, gives the address of the
 * service worker.
 */
function policy(scripts, styles) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types service-worker'
  ].join('; ')
}
