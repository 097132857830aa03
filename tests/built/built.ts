/** Access to the results of a build, for the tests that read them. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { type Locale, locales } from '@/lib/locale'
import { href, type Path, paths } from '@/lib/pages'
import { filesIn } from '@/scripts/files-in.mjs'

export const dist = join(process.cwd(), 'dist')
/** The folder that Next writes, from which scripts/finish makes dist/. */
export const out = join(process.cwd(), 'out')

/** The text of a file of dist/. */
export const readBuilt = (path: string) => readFileSync(join(dist, path), 'utf8')
/** The size of a file of dist/, in bytes. */
export const sizeOf = (path: string) => statSync(join(dist, path)).size
/** The paths of all files in dist/. */
export const builtFiles = await filesIn(dist)

/** The path of the file that is served at an address. */
export const fileOf = (address: string) => `${address === '/' ? 'index' : address.slice(1)}.html`
export const builtHtml = (address: string) => readBuilt(fileOf(address))
export const builtDocument = (address: string): Document => parseHTML(builtHtml(address)).document as unknown as Document

const idsByAddress = new Map<string, Set<string>>()

/** All ids on a page: the anchors that links may name. */
export function builtIds(address: string): Set<string> {
  const ids = idsByAddress.get(address) ?? new Set([...builtHtml(address).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
  idsByAddress.set(address, ids)
  return ids
}

/** Every page of lib/pages.ts in each language. */
export const builtPages: { address: string; path: Path; locale: Locale }[] = paths.flatMap((path) =>
  locales.map((locale) => ({ address: href(locale, path), path, locale }))
)
