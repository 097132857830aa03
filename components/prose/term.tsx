import type { ReactNode } from 'react'
import { glossary, type TermId } from '@/content/glossary'
import { otherLocale } from '@/lib/locale'
import { href } from '@/lib/pages'
import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'

/** A term at first use, with its twin in the other language. It leads to the glossary; browser/terms.ts explains it in place. */
export function Term({ id, locale: requestedLocale, children }: LocaleProp & { id: TermId; children: ReactNode }) {
  const t = useWords('Prose', requestedLocale)
  const locale = useLanguage(requestedLocale)
  const entry = glossary[id]
  if (!entry) throw new Error(`<Term id="${id}">: no such term in content/glossary.ts`)
  const twin = otherLocale[locale]
  return (
    <>
      <dfn>
        <a href={href(locale, `/glossary#${id}`)} data-term={id}>
          {children}
        </a>
      </dfn>{' '}
      ({t('inOther')} <span lang={twin}>{entry.term[twin]}</span>)
    </>
  )
}
