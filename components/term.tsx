import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { glossary, type TermId } from '@/content/glossary'
import { otherLocale } from '@/lib/locale'
import { href } from '@/lib/pages'

/** A term at first use, with its twin in the other language. It leads to the glossary; components/term-note.tsx explains it in place. */
export function Term({ id, children }: { id: TermId; children: ReactNode }) {
  const t = useTranslations('Prose')
  const locale = useLocale()
  const entry = glossary[id]
  if (!entry) throw new Error(`<Term id="${id}">: no such term in content/glossary.ts`)
  const twin = otherLocale[locale]
  return (
    <>
      <dfn><a href={href(locale, `/glossary#${id}`)} data-term={id}>{children}</a></dfn> ({t('inOther')} <span lang={twin}>{entry.term[twin]}</span>)
    </>
  )
}
