import type { MDXComponents } from 'mdx/types'
import type { ComponentType, ReactNode } from 'react'
import { SourceList } from '@/components/lists/source-list'
import { Pair } from '@/components/ui/pair'
import { wordOf } from '@/content/vocabulary.mjs'
import { type Locale, locales } from '@/lib/locale'
import type { Explainer } from '@/lib/pages'
import { type Block, blocksOf } from './blocks'
import { proseComponents } from './prose-components'
import { loadProse } from './prose-page'

type Props = {
  path: `/explainers/${Explainer}`
  /** Stands in for a widget, which a page holds once. */
  instead: ReactNode
}

/** An explainer in both languages, block by block. */
export async function ParallelProse({ path, instead }: Props) {
  const [kk, ru] = await Promise.all([sectionsOf(path, 'kk', instead), sectionsOf(path, 'ru', instead)])
  const texts = await Promise.all(locales.map((locale) => loadProse(path, locale)))
  return (
    <>
      {kk.flatMap((section, at) =>
        alike(section, ru[at] ?? []).map((pair, index) => <Pair key={`${at}-${index}`}>{(locale) => pair[locale]}</Pair>)
      )}
      <SourceList citations={texts.flatMap(({ citations }) => citations)} languages={locales} />
    </>
  )
}

/** The text in one language, whatever the page's, parted at its headings. */
async function sectionsOf(path: Props['path'], locale: Locale, instead: ReactNode): Promise<Block[][]> {
  const components = proseIn(locale, instead)
  const { default: Content } = await loadProse(path, locale)
  const sections: Block[][] = [[]]
  for (const block of blocksOf(Content({ components }))) {
    if (block.type === components.H2) sections.push([])
    // The changes of a list pair up one by one.
    const parts =
      block.type === components.Changes ? blocksOf(block).map((each) => ({ ...block, key: each.key, props: { children: each } })) : [block]
    sections.at(-1)?.push(...parts)
  }
  return sections
}

/** Blocks side by side: one by one where both languages have as many, else the section as a whole under its heading. */
function alike(kk: Block[], ru: Block[]): Record<Locale, ReactNode>[] {
  if (kk.length === ru.length) return kk.map((block, index) => ({ kk: block, ru: ru[index] }))
  return [
    { kk: kk[0], ru: ru[0] },
    { kk: kk.slice(1), ru: ru.slice(1) }
  ]
}

/** The components of prose in a given language; anchors only in the first language, so that no id is twice on the page. */
function proseIn(locale: Locale, instead: ReactNode): MDXComponents {
  return Object.fromEntries(
    Object.entries(proseComponents).map(([name, component]) => {
      const Component = component as ComponentType<Record<string, unknown>>
      const word = wordOf(name)
      if (word?.widget) return [name, () => instead]
      const isAnchor = word?.attributes?.id?.anchor && !word.attributes.id.cites
      const twice = isAnchor && locale !== locales[0] ? { id: undefined } : {}
      return [name, (props: Record<string, unknown>) => <Component {...props} {...twice} locale={locale} />]
    })
  )
}
