/** The rules of what a page of prose says of itself before its text: `export const meta = { title, description, updated, next }`. */
import type { Locale } from '../../lib/locale'
import { isProse, menu, type Path } from '../../lib/pages'
import { dayProblems } from './registry'
import type { Title } from './twice'

const fields = ['title', 'description', 'updated', 'next'] as const
type Field = (typeof fields)[number]
export type Meta = Partial<Record<Field, { value: string; line: number }>>

/** The fields of a file that are written as plain strings, each with its line; null where there is no `meta`. */
export function readMeta(text: string): Meta | null {
  const block = /^export const meta = \{[\s\S]*?^\}/m.exec(text)
  if (!block) return null
  const strings = block[0].matchAll(/(\w+)\s*:\s*(['"`])((?:\\.|(?!\2)[^\\])*)\2/g)
  return Object.fromEntries(
    [...strings].map(({ index, 1: name, 3: value = '' }) => [name, { value, line: text.slice(0, block.index + index).split('\n').length }])
  )
}

/** What is wrong with the head of a file of prose. The mark of byte order (U+FEFF) is looked for first: it hides what follows. */
export function metaProblems(file: string, text: string, paths: readonly string[], today: string): string[] {
  if (text.startsWith('\ufeff')) return [`${file}:1: begins with a byte order mark (BOM, U+FEFF); expected UTF-8 without it`]
  const meta = readMeta(text)
  if (!meta) return [`${file}: has no meta; expected it to begin with export const meta = { ${fields.join(', ')} }`]
  return [
    ...fields
      .filter((field) => !meta[field]?.value.trim())
      .map((field) =>
        meta[field]
          ? `${file}:${meta[field].line}: "${field}": is empty; expected a text`
          : `${file}: "${field}": is missing in meta; expected a plain string`
      ),
    ...(meta.updated?.value.trim() ? dayProblems(`${file}:${meta.updated.line}: "updated":`, meta.updated.value, today) : []),
    ...(meta.next?.value.trim() && !leads(meta.next.value, paths)
      ? [
          `${file}:${meta.next.line}: "next": "${meta.next.value}" is no page that has a name; expected one of the menu or of prose (lib/pages.ts)`
        ]
      : [])
  ]
}

/** Whether a page can be the next one: its link needs a name (components/prose/prose-page.tsx, titleOf). */
function leads(path: string, paths: readonly string[]): boolean {
  if (!paths.includes(path)) return false
  return isProse(path as Path) || path === '/results/why-numbers-differ' || menu.some(([to]) => to === path)
}

/** The title of a file of prose, for the rule that every page has its own. */
export function proseTitle(file: string, locale: Locale, text: string): Title[] {
  const title = readMeta(text)?.title
  return title ? [{ at: `${file}:${title.line}: "title":`, locale, title: title.value }] : []
}
