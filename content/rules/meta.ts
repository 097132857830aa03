/** The rules of what a page of prose says of itself before its text: `export const meta = { title, description, updated, next }`. */
import type { Locale } from '../../lib/locale'
import { isProse, nameKey, type Path, type ProsePath, proseFiles } from '../../lib/pages'
import type { Prose } from './read-prose.mjs'
import { dayProblems } from './registry'
import type { Title } from './duplicate-names'

const fields = ['title', 'description', 'updated', 'next'] as const

/** Texts that hold at any instant by themselves: they need no `anytime`. The events of the timeline show each from its own day on. */
const holdsAlways: readonly ProsePath[] = ['/timeline', '/about/privacy', '/about/offline']

/** What is wrong with what a file of prose says of itself. */
export function metaProblems(file: string, { meta, tree }: Prose, paths: readonly string[], today: string): string[] {
  // Something else that is exported is named by the vocabulary (read-prose.mjs).
  if (!meta && tree.children.some(({ type }) => type === 'mdxjsEsm')) return []
  if (!meta) return [`${file}: has no meta; expected it to begin with export const meta = { ${fields.join(', ')} }`]
  const { title, titleAhead, description, anytime, updated, next } = meta
  const needsAnytime = !holdsAlways.some((path) => file.startsWith(`content/${proseFiles[path]}.`))
  return [
    ...fields
      .filter((field) => !meta[field]?.value.trim())
      .map((field) =>
        meta[field]
          ? `${file}:${meta[field].line}: "${field}": is empty; expected a text`
          : `${file}: "${field}": is missing in meta; expected a plain string`
      ),
    ...(needsAnytime && !anytime?.value.trim()
      ? [`${file}: "anytime": is missing in meta; expected a short answer that is true at any time`]
      : []),
    ...Object.entries({ title, titleAhead, description, anytime }).flatMap(([field, text]) =>
      text && /\d/.test(text.value) ? [`${file}:${text.line}: "${field}": holds a bare digit: ${text.value}; expected words only`] : []
    ),
    ...(updated?.value.trim() ? dayProblems(`${file}:${updated.line}: "updated":`, updated.value, today) : []),
    ...(next?.value.trim() && !hasName(next.value, paths) ? [`${file}:${next.line}: "next": "${next.value}" is ${noName}`] : [])
  ]
}

/** Whether the name of a page can be printed: that of a link, or of the page to read next (components/prose/prose-page.tsx, titleOf). */
export function hasName(path: string, paths: readonly string[]): boolean {
  return paths.includes(path) && (isProse(path as Path) || nameKey(path as Path) !== null)
}

export const noName = 'no page that has a name; expected one of the menu or of prose (lib/pages.ts)'

/** What the twins of a page must say alike: its day, where it leads, and whether it has other words for an earlier instant. */
export function metaTwinProblems(file: string, kk: Prose['meta'], ru: Prose['meta']): string[] {
  return [
    ...['updated', 'next'].flatMap((field) => {
      const [here, there] = [kk?.[field], ru?.[field]]
      if (!here || !there || here.value === there.value) return []
      return [`${file}:${here.line}: "${field}": is "${here.value}", in ru "${there.value}"; expected the same in both languages`]
    }),
    ...['titleAhead', 'anytime'].flatMap((field) => {
      const [here, there] = [kk?.[field], ru?.[field]]
      if (!kk || !ru || !here === !there) return []
      return [`${file}: "${field}": stands in one language only; expected it in both`]
    })
  ]
}

/** The title of a file of prose, for the rule that every page has its own. */
export function proseTitle(file: string, locale: Locale, { meta }: Prose): Title[] {
  const title = meta?.title
  return title ? [{ at: `${file}:${title.line}: "title":`, locale, title: title.value }] : []
}
