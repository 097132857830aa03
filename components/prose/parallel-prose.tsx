import type { MDXComponents } from 'mdx/types'
import { getLocale } from 'next-intl/server'
import type { ComponentType, ReactNode } from 'react'
import { Contents } from '@/components/ui/contents'
import { SourceList } from '@/components/lists/source-list'
import { Pair } from '@/components/ui/pair'
import { holdsSince } from '@/content/known'
import { wordOf } from '@/content/vocabulary.mjs'
import { type Locale, locales } from '@/lib/locale'
import type { Explainer } from '@/lib/pages'
import { type Block, blocksOf } from './blocks'
import { proseComponents } from './prose-components'
import { loadProse } from './load-prose'
import { LaterText, LaterTextEnd } from './later-text'

type Props = {
  path: `/explainers/${Explainer}`
  /** Stands in for a widget, which a page holds once. */
  instead: ReactNode
}

/** An explainer in both languages, block by block. */
export async function ParallelProse({ path, instead }: Props) {
  const pageLocale = await getLocale()
  const [kk, ru] = await Promise.all([sectionsOf(path, 'kk', instead), sectionsOf(path, 'ru', instead)])
  const texts = { kk: await loadProse(path, 'kk'), ru: await loadProse(path, 'ru') }
  const citations = locales.flatMap((locale) => texts[locale].citations)
  const since = holdsSince(citations, texts.kk.meta.updated)
  // The anchors are those of the first language.
  const headings = kk.flatMap(([heading], at) => {
    const inPageLanguage = { kk, ru }[pageLocale][at]?.[0]
    return at && heading?.props.id ? [{ id: heading.props.id, label: inPageLanguage?.props.children }] : []
  })
  return (
    <>
      <LaterText since={since}>
        <Pair>{(locale) => <p>{texts[locale].meta.anytime}</p>}</Pair>
      </LaterText>
      <Contents entries={headings} since={texts.kk.meta.anytime && since} />
      <div className="wide" data-later="">
        {kk.flatMap((section, at) =>
          alike(section, ru[at] ?? []).map((pair, index) => <Pair key={`${at}-${index}`}>{(locale) => pair[locale]}</Pair>)
        )}
        <LaterTextEnd />
      </div>
      <SourceList citations={citations} languages={locales} />
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
    sections.at(-1)?.push(...(block.type === components.Clauses ? rowsOf(block, components.H3 as Heading) : [block]))
  }
  return sections
}

type Heading = ComponentType<{ id?: string; children: ReactNode }>

/** A group of rules as blocks, which pair up one by one: its heading, then each rule. */
function rowsOf(group: Block, Title: Heading): Block[] {
  const { id, label } = group.props
  const rows = blocksOf(group).map((row) => ({ ...group, key: row.key, props: { label, bare: true, children: row } }))
  return [
    <Title key="title" {...(id && { id })}>
      {label}
    </Title>,
    ...rows
  ]
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
