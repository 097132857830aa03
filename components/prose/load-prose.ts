/** The text of a page of prose, with what its file says of it. */
import type { MDXContent } from 'mdx/types'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Citation } from '@/content/rules/read-prose.mjs'
import type { Locale } from '@/lib/locale'
import { isProse, nameKey, type Path, type ProsePath, proseFiles } from '@/lib/pages'

export type ProseMeta = {
  title: string
  /** The title before the decision, where the other speaks of what has happened. */
  titleAhead?: string
  description: string
  /** A short answer that is true at any time; absent where the text itself is (content/README.md). */
  anytime?: string
  /** ISO day of the last change. */
  updated: string
  /** Where a reader goes next. */
  next: Path
}
/** A compiled text; what it cites is read from its tree (content/rules/remark-prose.mjs). */
type ProseModule = { default: MDXContent; meta: ProseMeta; citations: readonly Citation[] }

/** The prose of a page, in the reader's language unless another is asked for. */
export async function loadProse(path: ProsePath, locale?: Locale): Promise<ProseModule> {
  return await import(`@/content/${proseFiles[path]}.${locale ?? (await getLocale())}.mdx`)
}

/** The name of a page, as a link to it says. */
export async function titleOf(path: Path): Promise<string> {
  if (isProse(path)) return (await loadProse(path)).meta.title
  const key = nameKey(path)
  if (!key) throw new Error(`no name for a link to "${path}": expected a page of prose, of the menu, or /results/why-numbers-differ`)
  return (await getTranslations())(key)
}
