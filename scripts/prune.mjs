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

/** @param {string} html a page as built @param {string} base the project, whose `.next/static` holds the page's scripts */
export async function prune(html, base) {
  const css = [...html.matchAll(styles)].map(([, , text]) => text)
  const named = new Set(css.join(' ').match(word))
  const inScripts = await Promise.all([...html.matchAll(/src="\/_next\/(static\/[^"]+\.js)"/g)].map(([, path]) => wordsOf(join(base, '.next', path))))
  // Not at the top: on a fresh clone this file is read before the packages are there.
  const { PurgeCSS } = await import('purgecss')
  const purged = await new PurgeCSS().purge({
    content: [
      { raw: html.replace(styles, ''), extension: 'html' },
      { raw: inScripts.flatMap((words) => [...named].filter((name) => words.has(name))).join(' '), extension: 'js' }
    ],
    css: css.map((raw) => ({ raw })),
    dynamicAttributes
  })
  let index = 0
  return html.replace(styles, (_, open, _text, close) => `${open}${purged[index++].css}${close}`)
}

function wordsOf(file) {
  if (!wordsOfScripts.has(file)) wordsOfScripts.set(file, readFile(file, 'utf8').then((text) => new Set(text.match(word))))
  return wordsOfScripts.get(file)
}
