import type { MDXContent } from 'mdx/types'
import { getLocale } from 'next-intl/server'
import { SourceList } from '@/components/lists/source-list'
import styles from '@/components/prose/prose.module.css'
import { TermNote } from '@/components/prose/term-note'
import type { Citation } from '@/content/rules/read-prose.mjs'

type Text = { default: MDXContent; meta: { title: string }; citations: readonly Citation[] }

/**
 * Every component of the vocabulary of prose, each state once. Only `npm run dev` has this page (next.config.ts, `pageExtensions`);
 * tests/e2e/development.spec.ts reads it there.
 */
export default async function GalleryPage() {
  const { default: Content, meta, citations } = (await import(`./gallery.${await getLocale()}.mdx`)) as Text
  return (
    <main id="main">
      <article className={`band ${styles.prose}`}>
        <h1>{meta.title}</h1>
        <Content />
        <SourceList citations={[...citations]} />
      </article>
      <TermNote />
    </main>
  )
}
