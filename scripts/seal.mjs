/**
 * Seals the built pages: puts into each a Content-Security-Policy that names the hashes of its own inline scripts and styles,
 * and lists the hash of every page and prerendered file in public/release.json. No nonce: a nonce would make every page dynamic.
 * `frame-ancestors` works only in a header: next.config.ts sends it.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { writeBrotli } from './brotli.mjs'
import { address, filesIn } from './pages.mjs'
import { prune } from './prune.mjs'
import { root, Stop } from './run.mjs'
import { slim } from './slim.mjs'

const attributes = String.raw`(?:[^>"']|"[^"]*"|'[^']*')*`
/** Comments, scripts and styles with their text, and all other tags. Every page is written by React: well-formed, quoted. */
const tokens = new RegExp(`<!--[\\s\\S]*?-->|<(script|style)(?=[\\s/>])(${attributes})>([\\s\\S]*?)</\\1\\s*>|<([a-z][^\\s/>]*)(${attributes})>`, 'gi')
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
/** The types whose text browsers run, or read before they run (import maps, speculation rules). All others are data. */
const scriptTypes = /^(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)$/i
const charset = /<meta charset="?utf-8"?\s*\/?>/i
const policyTag = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/>/
/**
 * Turbopack loads a chunk by setting the address of a script, which Trusted Types refuse without a policy. This one lets
 * through the addresses of our own chunks, and no text that would become markup or code.
 */
const trustedTypesPolicy = '<script>self.trustedTypes?.createPolicy("default",{createScriptURL:u=>{const a=new URL(u,location);if(a.origin===origin&&a.pathname.startsWith("/_next/static/"))return u}})</script>'
/** Next's own page for when all else has failed is styled by attributes. */
const nextOwnPages = /^(_global-error|500)\.html$/

const sha256 = (content) => createHash('sha256').update(content).digest()
const source = (text) => `'sha256-${sha256(text.replace(/\r\n?/g, '\n')).toString('base64')}'`
const unescape = (text) => text.replace(/&(quot|#x27|lt|gt|amp);/g, (_, name) => ({ quot: '"', '#x27': "'", lt: '<', gt: '>', amp: '&' })[name])

/** The attributes of a tag, names in lower case, values as the browser reads them. */
function readAttributes(text) {
  return Object.fromEntries([...text.matchAll(attribute)].map(([, name, ...values]) => [name.toLowerCase(), unescape(values.find((value) => value !== undefined) ?? '')]))
}

/** The texts of a page that a policy must allow by hash, and the tags with attributes that no hash should allow. */
function inlineParts(html) {
  const parts = { scripts: new Set(), styles: new Set(), styleAttributes: [], handlers: [] }
  for (const [tag, element, elementAttributes, text, , otherAttributes] of html.matchAll(tokens)) {
    const found = readAttributes(elementAttributes ?? otherAttributes ?? '')
    if (element?.toLowerCase() === 'style') parts.styles.add(source(text))
    if (element?.toLowerCase() === 'script' && !('src' in found) && scriptTypes.test(found.type ?? '')) parts.scripts.add(source(text))
    if ('style' in found) parts.styleAttributes.push({ tag, value: found.style })
    if (Object.keys(found).some((name) => name.startsWith('on'))) parts.handlers.push(tag)
  }
  return parts
}

/** The policy of a page with these inline parts. */
function policy({ scripts, styles, styleAttributes }) {
  const attributeSources = styleAttributes.length ? ["'unsafe-hashes'", ...new Set(styleAttributes.map(({ value }) => source(value)))] : []
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles, ...attributeSources].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default'
  ].join('; ')
}

/** The page with its policies as the first thing after its charset. Sealing a sealed page changes nothing. `file` is for errors. */
export function sealPage(html, file) {
  const page = html.replace(policyTag, '').replace(trustedTypesPolicy, '')
  const parts = inlineParts(trustedTypesPolicy + page)
  const refused = parts.handlers[0] ?? (nextOwnPages.test(basename(file)) ? undefined : parts.styleAttributes[0]?.tag)
  if (refused) throw new Stop(`${file}: the policy forbids style and event-handler attributes: ${refused.slice(0, 200)}`)
  const sealed = page.replace(charset, (tag) => `${tag}<meta http-equiv="Content-Security-Policy" content="${policy(parts)}"/>${trustedTypesPolicy}`)
  if (sealed === page) throw new Stop(`${file}: has no <meta charset="utf-8">, so the policy has no place`)
  return sealed
}

/** The SHA-256 of each prerendered file of one kind, by address. Those whose names begin with `_` are Next's own. */
async function hashes(folder, ending) {
  const paths = (await filesIn(folder, ending)).filter((path) => !path.startsWith('_'))
  const entries = paths.map(async (path) => [address(path), sha256(await readFile(join(folder, path))).toString('hex')])
  return Object.fromEntries(await Promise.all(entries))
}

/** The commit of the project, where it is in git and git is installed. */
async function commit() {
  const { stdout } = await promisify(execFile)('git', ['rev-parse', 'HEAD'], { cwd: root }).catch(() => ({ stdout: '' }))
  return stdout.trim() || null
}

/** Seals every page of the build in `base` and writes `public/release.json`, which it returns. */
export async function seal(base = root) {
  const server = join(base, '.next/server')
  const files = await filesIn(server, '.html')
  // A few at a time, each taking the next page: compression runs on the other cores meanwhile.
  const waiting = files.values()
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (const path of waiting) {
      const file = join(server, path)
      const sealed = sealPage(await prune(slim(await readFile(file, 'utf8')), base), `.next/server/${path}`)
      await Promise.all([writeFile(file, sealed), writeBrotli(file, sealed)])
    }
  }))
  const app = join(server, 'app')
  const [pages, data] = await Promise.all([hashes(app, '.html'), hashes(app, '.body')])
  const release = sha256(JSON.stringify([pages, data])).toString('hex').slice(0, 12)
  const listing = { release, commit: await commit(), builtAt: new Date().toISOString(), pages, data }
  await mkdir(join(base, 'public'), { recursive: true })
  await writeFile(join(base, 'public/release.json'), `${JSON.stringify(listing, null, 2)}\n`)
  return listing
}
