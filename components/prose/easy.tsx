import { Fragment, type ReactNode } from 'react'
import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { LineDrawing } from '@/components/pictures/drawings'
import { Link } from '@/components/ui/link'
import type { DrawingName } from '@/content/rules/blocks'
import { otherLocale } from '@/lib/locale'
import { type EasyPage, easyPages } from '@/lib/pages'
import { Article } from './article'
import { type Block, blocksIn } from './blocks'
import { Cite } from './cite'
import styles from './easy.module.css'
import { Title } from './later-text'
import { loadProse } from './load-prose'

/** One idea in easy language: a drawing, a few lines of a sentence each, and small under them what they rest on. */
export function Idea({ of: name, locale, children }: LocaleProp & { of: DrawingName; children: ReactNode }) {
  const blocks = blocksIn(children)
  const articles = blocks.filter(({ type }) => type === Article)
  const marks = blocks.filter(({ type }) => type === Cite)
  const language = useLanguage(locale)
  const t = useWords('Prose', locale)
  // Of a source in both languages that of the page is enough here.
  const isTold = ({ props: { id = '' } }: Block) =>
    id.endsWith(`-${otherLocale[language]}`) && marks.some(({ props }) => props.id === id.slice(0, -2) + language)
  return (
    <div className={styles.idea}>
      <LineDrawing of={name} size={96} />
      <div>
        {blocks.filter(({ type }) => type !== Article && type !== Cite)}
        {articles.length + marks.length > 0 && (
          <p className="meta">
            <Articles locale={locale}>{articles}</Articles>
            {!articles.length && <>{t('sources')} — </>}
            {marks.filter((mark) => !isTold(mark)).flatMap((mark) => [mark, ' '])}
          </p>
        )}
      </div>
    </div>
  )
}

/** Articles by act: «Закон о референдуме — статья 28, статья 31.» */
function Articles({ locale, children }: LocaleProp & { children: readonly Block[] }) {
  const t = useWords('Prose', locale)
  const acts = new Set(children.flatMap(({ props }) => props.act ?? []))
  return [...acts].map((act) => (
    <Fragment key={act}>
      {t(`act.${act}`)} —{' '}
      {children.filter(({ props }) => props.act === act).flatMap((article, index) => (index ? [', ', article] : [article]))}.{' '}
    </Fragment>
  ))
}

const drawn: Record<EasyPage, DrawingName> = {
  'what-was-decided': 'ballot',
  'in-force': 'book',
  'for-me': 'person',
  vote: 'station',
  'where-to-ask': 'question'
}

/** The pages in easy language, each with a drawing. */
export async function EasyPages() {
  const entries = await Promise.all(easyPages.map(async (slug) => ({ slug, meta: (await loadProse(`/easy/${slug}`)).meta })))
  return (
    <ul className={styles.pages}>
      {entries.map(({ slug, meta }) => (
        <li key={slug}>
          <LineDrawing of={drawn[slug]} size={64} />
          <Link to={`/easy/${slug}`}>
            <Title {...meta} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
