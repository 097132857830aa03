/**
 * Makes the styles of a page smaller. It removes the rules for classes that the page does not have: all pages of prose share one style
 * sheet, and most explainers become 2 KB smaller in Brotli, so that they fit into the first ten packets, which saves a round trip. And
 * it replaces tokens (custom properties) that never change by their values and leaves out those that nothing uses, which saves another
 * 0.2 KB.
 */
import { readFileSync } from 'node:fs'
import { browserslistToTargets, transform } from 'lightningcss'
import { oldestBrowsers } from '../oldest-browsers.mjs'

/** Without them Lightning CSS writes for the newest browsers: `(width<=40rem)`, which Chrome before 104 ignores with all its rules. */
const targets = browserslistToTargets(oldestBrowsers)
const className = /\.(-?[A-Za-z_][\w-]*)/g
/** Results by style sheet and unused classes: hundreds of pages have the same. */
const results = new Map()

/** The tokens of app/globals.css with one value, which does not depend on other tokens: their values, as parsed. */
const constants = readConstants(readFileSync(new URL('../../app/globals.css', import.meta.url)))

function readConstants(code) {
  const values = new Map()
  const custom = ({ name, value }) => void (name.startsWith('--') && values.set(name, [...(values.get(name) ?? []), value]))
  transform({ filename: 'globals.css', code, visitor: { Declaration: { custom } } })
  const isConstant = (its) => its.length === 1 && its[0].every(({ type }) => type !== 'var')
  return new Map([...values].filter(([, its]) => isConstant(its)).map(([name, [value]]) => [name, value]))
}

export const replaceConstants = {
  Variable: ({ name }) => constants.get(name.ident),
  Declaration: { custom: ({ name }) => (constants.has(name) ? [] : undefined) }
}

/** The words in the programs of every page and in those of islands, given what `bundleFiles` returns. */
export function wordsIn({ site, onUse, listen, offline, look, files }) {
  const words = (names) => new Set(names.flatMap((name) => files.get(name).match(/[\w-]+/g)))
  return {
    site: words([site, onUse]),
    islands: words([...files.keys()].filter((name) => name.endsWith('.js') && ![site, onUse, listen, offline, look].includes(name)))
  }
}

/**
 * @param {string} css
 * @param {(name: string) => boolean} isUsed whether a class is on the page, or may be set by a script
 * @returns the used rules, minified
 */
export function usedStyles(css, isUsed) {
  const unused = [...new Set([...css.matchAll(className)].map(([, name]) => name))].filter((name) => !isUsed(name)).sort()
  const key = JSON.stringify([css, unused])
  if (!results.has(key)) {
    const options = { minify: true, targets, unusedSymbols: unused, visitor: replaceConstants }
    const code = transform({ filename: 'page.css', code: Buffer.from(css), ...options }).code.toString()
    // Lightning CSS keeps the rules for what contains an element of an unused class.
    const kept = code.replace(/(?<=^|[{}])[^{}@,]*:has\(\.([\w-]+)\)[^{},]*\{[^{}]*\}/g, (rule, name) => (isUsed(name) ? rule : ''))
    // A property that no browser has; and Lightning CSS writes some declarations twice.
    const once = kept.replace(/-moz-print-color-adjust:exact;?/g, '').replace(/([{;])([^{};]+);(?:\2;)*\2(?=[;}])/g, '$1$2')
    results.set(key, withoutUnusedTokens(once))
  }
  return results.get(key)
}

/**
 * Short names for the classes of modules, which Next names by a hash and by their name in the file: «K-cykq_header». Only their names
 * have an underscore. 0.1 to 0.3 KB less in Brotli, because hashes do not compress.
 * @param {string} css the used rules
 * @param {(name: string) => boolean} isFixed whether a script may set the class
 */
export function shortClassNames(css, isFixed) {
  const names = new Set(Array.from(css.matchAll(className), ([, name]) => name).filter((name) => name.includes('_') && !isFixed(name)))
  return new Map([...names].map((name, index) => [name, `_${index.toString(36)}`]))
}

/** The rules with other names of classes. */
export function renameClasses(css, names) {
  return css.replace(className, (selector, name) => (names.has(name) ? `.${names.get(name)}` : selector))
}

/** Without the declarations of tokens that nothing uses, again and again: one may have been used by another alone. */
function withoutUnusedTokens(css) {
  const used = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => name))
  const shorter = css
    .replace(/(?<=[{;])(--[\w-]+):[^;}]*;?/g, (declaration, name) => (used.has(name) ? declaration : ''))
    .replace(/[^{}]+\{\}/g, '')
  return shorter === css ? css : withoutUnusedTokens(shorter)
}
