import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Locale, locales } from '@/lib/locale'
import { href, type Path, paths } from '@/lib/pages'

const app = join(process.cwd(), '.next/server/app')

/** The file that is served at an address. */
export function builtHtml(address: string): string {
  return readFileSync(join(app, `${address === '/' ? 'index' : address.slice(1)}.html`), 'utf8')
}

export function builtDocument(address: string): Document {
  return new DOMParser().parseFromString(builtHtml(address), 'text/html')
}

/** Every page in every language. */
export const pages: { address: string; path: Path; locale: Locale }[] = paths.flatMap((path) =>
  locales.map((locale) => ({ address: href(locale, path), path, locale }))
)
