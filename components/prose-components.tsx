import type { MDXComponents } from 'mdx/types'
import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import type { Locale } from '@/lib/locale'
import { otherLocale } from '@/lib/locale'
import { href, type Path } from '@/lib/pages'
import { formatDay } from '@/lib/format'
import { Article } from './article'
import { Cite } from './cite'
import { Differs } from './differs'
import { ExternalLink } from './external-link'
import { Fact } from './fact'
import styles from './prose.module.css'

/** The answer in half a minute, before everything else. */
function Brief({ children }: { children: ReactNode }) {
  const t = useTranslations('Prose')
  return (
    <section className={styles.brief} aria-label={t('brief')}>
      <p className={styles.briefTitle}>{t('brief')}</p>
      {children}
    </section>
  )
}

/** A section's heading: its id is the same in both languages. */
function H2({ id, children }: { id: string; children: ReactNode }) {
  return <h2 id={id}>{children}</h2>
}

/** A legal term at first use, with its twin in the other language. */
function Term({ other, children }: { other: string; children: ReactNode }) {
  const t = useTranslations('Prose')
  const twin = otherLocale[useLocale()]
  return (
    <>
      <dfn>{children}</dfn> ({t('inOther')} <span lang={twin}>{other}</span>)
    </>
  )
}

/** Words in a language that is not the page's. */
function In({ lang, children }: { lang: Locale | 'en'; children: ReactNode }) {
  return <span lang={lang}>{children}</span>
}

/** A day in prose or in a heading that is no fact of its own. */
function Day({ iso, form }: { iso: string; form?: Parameters<typeof formatDay>[2] }) {
  return formatDay(iso, useLocale(), form)
}

/** A year: the digits alone; its word and ending stand beside it. */
function Year({ n }: { n: string }) {
  return n
}

/** A panel that the reader opens; it stays open across the language switch. */
function Details({ id, summary, children }: { id: string; summary: string; children: ReactNode }) {
  return (
    <details id={id}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

function ProseLink({ href: to = '', ...rest }: ComponentProps<'a'>) {
  const locale = useLocale()
  return <a href={to.startsWith('/') ? href(locale, to as Path) : to} {...rest} />
}

export const proseComponents = {
  Article, Brief, Cite, Day, Details, Differs, Fact, H2, In, Source: ExternalLink, Term, Year, a: ProseLink
} satisfies MDXComponents
