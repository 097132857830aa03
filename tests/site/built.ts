import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Locale, locales } from '@/lib/locale'
import { href, type Path, paths } from '@/lib/pages'

const app = join(process.cwd(), '.next/server/app')

/** The file that is served at an address. */
export function builtHtml(address: string): string {
  return readFileSync(join(app, `${address === '/' ? 'index' : address.slice(1)}.html`), 'utf8')
}

const parsed = new Map<string, Document>()

/** The page at an address, parsed; the last few are kept. */
export function builtDocument(address: string): Document {
  const document = parsed.get(address) ?? new DOMParser().parseFromString(builtHtml(address), 'text/html')
  parsed.delete(address)
  parsed.set(address, document)
  const [oldest] = parsed.keys()
  if (oldest !== undefined && parsed.size > 4) parsed.delete(oldest)
  return document
}

const ids = new Map<string, Set<string>>()

/** The anchors of a page. */
export function builtIds(address: string): Set<string> {
  const known = ids.get(address) ?? new Set([...builtHtml(address).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
  ids.set(address, known)
  return known
}

/** The bytes of a page in Brotli, as they are served. */
export function brotliBytes(address: string): number {
  return statSync(join(app, `${address === '/' ? 'index' : address.slice(1)}.html.br`)).size
}

/** Every page in every language. */
export const pages: { address: string; path: Path; locale: Locale }[] = paths.flatMap((path) =>
  locales.map((locale) => ({ address: href(locale, path), path, locale }))
)
