import type { MDXContent } from 'mdx/types'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Page } from '@/components/frame/page'
import { pageMetadata } from '@/components/frame/site'
import { SourceList } from '@/components/lists/source-list'
import { Link } from '@/components/ui/link'
import { type Citation, parseProse } from '@/content/rules/prose'
import { explainers, isProse, menu, parallel, type Path, type ProsePath, proseFiles } from '@/lib/pages'
import styles from './prose.module.css'
import { TermNote } from './term-note'

export type ProseMeta = {
  title: string
  description: string
  /** ISO day of the last change. */
  updated: string
  /** Where a reader goes next. */
  next: Path
}
type ProseModule = { default: MDXContent; meta: ProseMeta }

/** The prose of a page in the reader's language. */
export async function loadProse(path: ProsePath): Promise<ProseModule> {
  return await import(`@/content/${proseFiles[path]}.${await getLocale()}.mdx`)
}

/** Title, description and addresses of a page of prose. */
export async function proseMetadata(path: ProsePath): Promise<Metadata> {
  const { meta } = await loadProse(path)
  return pageMetadata(await getLocale(), path, meta.title, meta.description)
}

type Props = {
  path: ProsePath
  /** What a component within the text cites beyond the text's own marks. */
  cites?: readonly Citation[]
}

/** A page of prose: title, text, the sources it rests on, and where to go next. */
export async function ProsePage({ path, cites = [] }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('Prose')
  const inConstitution = await getTranslations('Constitution')
  const { default: Content, meta } = await loadProse(path)
  const explainer = explainers.map((slug) => `/explainers/${slug}` as const).find((each) => each === path)
  const text = await readFile(join(process.cwd(), 'content', `${proseFiles[path]}.${locale}.mdx`), 'utf8')
  return (
    <Page path={path} title={meta.title} updated={meta.updated}>
      <article className={`band ${styles.prose}`}>
        <h1>{meta.title}</h1>
        {explainer && (
          <p className="meta">
            <Link to={parallel(explainer)}>{inConstitution('parallel')}</Link>
          </p>
        )}
        <Content />
        <SourceList citations={[...parseProse(text).citations, ...cites]} />
        <p className={styles.next}>
          {t('next')}: <Link to={meta.next}>{await titleOf(meta.next)}</Link>
        </p>
      </article>
      <TermNote />
    </Page>
  )
}

/** The name of a page, as a link to it says. */
export async function titleOf(path: Path): Promise<string> {
  if (isProse(path)) return (await loadProse(path)).meta.title
  if (path === '/results/why-numbers-differ') return (await getTranslations('Differences'))('title')
  const label = menu.find(([to]) => to === path)?.[1]
  if (!label) throw new Error(`meta.next: "${path}" is no page`)
  return (await getTranslations('Nav'))(label)
}
