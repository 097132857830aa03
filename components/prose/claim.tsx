import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Publisher } from '@/components/ui/source-link'
import { type ClaimKind, claimKinds } from '@/content/rules/blocks'
import { type SourceId, sources } from '@/content/sources'
import type { Source } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { blocksIn } from './blocks'
import styles from './claim.module.css'
import prose from './prose.module.css'

type Props = {
  kind: ClaimKind
  /** The ids of the sources in which it was seen. */
  seen?: string
  children: ReactNode
}

/**
 * What is right (`<H3>` and a paragraph) and, folded, what was said instead, where it was seen, of what kind it is, and why it is not
 * so. What was said never stands in a heading, and the search leaves the fold out (`…-claim`, scripts/finish/search.mjs).
 */
export function Claim({ kind, seen, children }: Props) {
  const t = useTranslations('Claims')
  const [heading, right, said, ...why] = blocksIn(children)
  if (!heading?.props.id) throw new Error('<Claim> begins with no <H3 id>')
  return (
    <section className={styles.claim} data-entry="">
      {heading}
      {right}
      <details id={`${heading.props.id}-claim`}>
        <summary>
          {t('what')} <span>{t(`kind.${kind}`)}</span>
        </summary>
        {said}
        <p className="meta">{seen ? <Seen ids={seen.split(' ') as SourceId[]} /> : t('unseen')}</p>
        {why}
      </details>
    </section>
  )
}

/** Who published a claim, when, in which language. */
function Seen({ ids }: { ids: readonly SourceId[] }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <>
      {t('Claims.seen')}{' '}
      {ids.map((id, index) => {
        const source: Source | undefined = sources[id]
        if (!source) throw new Error(`<Claim seen="${id}">: no such source in content/sources.ts`)
        const { url, date, language } = source
        return (
          <span key={id}>
            {index > 0 && '; '}
            <a href={url} hrefLang={language} rel="external">
              <Publisher source={source} />
            </a>
            , {date ? formatDay(date, locale) : t('Source.undated')}, {t(`Source.language.${language}`)}
          </span>
        )
      })}
    </>
  )
}

/** The claim as it goes round. */
export function Said({ children }: { children: ReactNode }) {
  return <blockquote className={prose.quote}>{children}</blockquote>
}

/** How many claims the page sets right: the compiler counts them (content/rules/remark-prose.mjs). */
export function ClaimCount({ n }: { n?: string }) {
  return useTranslations('Claims')('count', { count: Number(n) })
}

/** What each kind means. */
export function ClaimKinds() {
  const t = useTranslations('Claims')
  return (
    <ul>
      {claimKinds.map((kind) => (
        <li key={kind}>
          <b>{t(`kind.${kind}`)}</b> — {t(`meaning.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
