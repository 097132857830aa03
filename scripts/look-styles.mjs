/**
 * The styles for what readers set to their eyes: browser/look.css, and the tokens of both schemes, which app/globals.css has once, for a
 * scheme that is another than the device's.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, Stop } from './run.mjs'

const read = (path) => readFileSync(join(root, path), 'utf8')
const dark = /@media screen and \(prefers-color-scheme: dark\) \{\n([\s\S]*?)\n\}/g

function found(pattern, text, what) {
  const [, match] = pattern.exec(text) ?? []
  if (!match) throw new Stop(`app/globals.css: ${what} are not where scripts/look-styles.mjs looks for them`)
  return match
}

/** The style sheet as one text, with the values of tokens that never change. */
export async function lookStyles() {
  // Imported here and not at the top: in a fresh clone this file is loaded before the packages are installed.
  const [{ transform, browserslistToTargets }, { replaceConstants }, { oldestBrowsers }] = await Promise.all([
    import('lightningcss'),
    import('./finish/styles.mjs'),
    import('./oldest-browsers.mjs')
  ])
  const globals = read('app/globals.css')
  const ofLight = found(/\n:root,\n\.always-light (\{[^}]*\})/, globals, 'the colours of the light scheme')
  const ofDark = found(/\(prefers-color-scheme: dark\) \{\n {2}:root (\{[^}]*\})/, globals, 'the colours of the dark scheme')
  const schemes = [`light'] ${ofLight}`, `dark'] ${ofDark}`].map(
    (rule, index) => `html[data-look~='${rule} html[data-look~='${index ? 'dark' : 'light'}'] { color-scheme: ${index ? 'dark' : 'light'} }`
  )
  const own = read('browser/look.css')
  const chosen = [...own.matchAll(dark)].map(([, rules]) => rules.replaceAll(":not([data-look~='light'])", "[data-look~='dark']"))
  const code = `@media screen {${schemes.join('\n')}}\n${own}\n@media screen {${chosen.join('\n')}}`
  const targets = browserslistToTargets(oldestBrowsers)
  return transform({ filename: 'look.css', code: Buffer.from(code), minify: true, targets, visitor: replaceConstants }).code.toString()
}

/** Its name in /assets. */
export const lookName = (css) => `look-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`
