/** What the build has left, for the tests that read it. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { type Locale, locales } from '@/lib/locale'
import { href, type Path, paths } from '@/lib/pages'
import { filesIn } from '@/scripts/files-in.mjs'

export const dist = join(process.cwd(), 'dist')
/** What Next wrote, before scripts/finish. */
export const out = join(process.cwd(), 'out')

export const built = (path: string) => readFileSync(join(dist, path), 'utf8')
export const bytes = (path: string) => statSync(join(dist, path)).size
/** Every file of dist/, as a path inside it. */
export const files = await filesIn(dist)

/** The file that is served at an address. */
export const fileOf = (address: string) => `${address === '/' ? 'index' : address.slice(1)}.html`
export const builtHtml = (address: string) => built(fileOf(address))
export const builtDocument = (address: string): Document => parseHTML(builtHtml(address)).document as unknown as Document

const ids = new Map<string, Set<string>>()

/** The anchors of a page. */
export function builtIds(address: string): Set<string> {
  const known = ids.get(address) ?? new Set([...builtHtml(address).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
  ids.set(address, known)
  return known
}

/** Every page in every language. */
export const pages: { address: string; path: Path; locale: Locale }[] = paths.flatMap((path) =>
  locales.map((locale) => ({ address: href(locale, path), path, locale }))
)
