/**
 * Leaves out of a page's inline styles the rules for what the page does not have: all explainers share one stylesheet, so that
 * each would carry the ballot's, the calculator's and the timeline's. A rule goes only where an element, class or attribute that
 * it names stands neither in the page nor in its scripts. A rule that names nothing but a state (`:focus-visible`) would go too:
 * write `body :focus-visible`.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const styles = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g
const word = /[\w-]+/g
/** Attributes that scripts set while the page is open. */
const dynamicAttributes = ['data-phase', 'data-before', 'data-at', 'data-filtered', 'data-ahead', 'hidden', 'open', 'aria-current']
/** The words of a script, by file: hundreds of pages share a few scripts. */
const wordsOfScripts = new Map()
/** The lighter styles, by what they were and which of their words the page has: hundreds of pages have the same. */
const lighter = new Map()

/** @param {string} html a page as built @param {string} base the project, whose `.next/static` holds the page's scripts */
export async function prune(html, base) {
  const css = [...html.matchAll(styles)].map(([, , text]) => text)
  const inPage = new Set(html.replace(styles, '').match(word))
  const inScripts = await Promise.all([...html.matchAll(/src="\/_next\/(static\/[^"]+\.js)"/g)].map(([, path]) => wordsOf(join(base, '.next', path))))
  const used = [...new Set(css.join(' ').match(word))].filter((name) => [inPage, ...inScripts].some((words) => words.has(name))).join(' ')
  const key = JSON.stringify([css, used])
  if (!lighter.has(key)) lighter.set(key, purge(css, used))
  const texts = (await lighter.get(key)).values()
  return html.replace(styles, (_, open, _text, close) => `${open}${texts.next().value}${close}`)
}

/** The texts of styles without the rules that need a word that is not among the used ones. */
async function purge(css, used) {
  // Not at the top: on a fresh clone this file is read before the packages are there.
  const { PurgeCSS } = await import('purgecss')
  const purged = await new PurgeCSS().purge({ content: [{ raw: used, extension: 'html' }], css: css.map((raw) => ({ raw })), dynamicAttributes })
  return purged.map(({ css }) => css)
}

function wordsOf(file) {
  if (!wordsOfScripts.has(file)) wordsOfScripts.set(file, readFile(file, 'utf8').then((text) => new Set(text.match(word))))
  return wordsOfScripts.get(file)
}
