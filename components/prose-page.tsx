import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getLocale, getTranslations } from 'next-intl/server'
import type { MDXContent } from 'mdx/types'
import { parseProse } from '@/lib/prose'
import { type ProsePath, proseFiles } from '@/lib/pages'
import { Link } from './link'
import { Page } from './page'
import styles from './prose.module.css'
import { SourceList } from './source-list'

export type ProseMeta = {
  title: string
  description: string
  /** ISO day of the last change. */
  updated: string
  /** Where a reader goes next. */
  next: ProsePath
}
type ProseModule = { default: MDXContent; meta: ProseMeta }

/** The prose of a page in the reader's language. */
export async function loadProse(path: ProsePath): Promise<ProseModule> {
  return await import(`@/content/${proseFiles[path]}.${await getLocale()}.mdx`)
}

/** A page of prose: title, text, the sources it rests on, and where to go next. */
export async function ProsePage({ path }: { path: ProsePath }) {
  const locale = await getLocale()
  const t = await getTranslations('Prose')
  const { default: Content, meta } = await loadProse(path)
  const { meta: next } = await loadProse(meta.next)
  const text = await readFile(join(process.cwd(), 'content', `${proseFiles[path]}.${locale}.mdx`), 'utf8')
  return (
    <Page path={path} title={meta.title} updated={meta.updated}>
      <article className={styles.prose}>
        <h1>{meta.title}</h1>
        <Content />
        <SourceList citations={parseProse(text).citations} />
        <p className={styles.next}>{t('next')}: <Link to={meta.next}>{next.title}</Link></p>
      </article>
    </Page>
  )
}
