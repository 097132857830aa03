import type { ReactNode } from 'react'
import { glossary, type TermId } from '@/content/glossary'
import { href } from '@/lib/pages'
import { type LocaleProp, useLanguage } from '@/components/frame/language'

/** A term at first use. It leads to the glossary; browser/notes.ts explains it in place, with the term in the other language. */
export function Term({ id, locale: requestedLocale, children }: LocaleProp & { id: TermId; children: ReactNode }) {
  const locale = useLanguage(requestedLocale)
  if (!glossary[id]) throw new Error(`<Term id="${id}">: no such term in content/glossary.ts`)
  return (
    <dfn>
      <a href={href(locale, `/glossary#${id}`)} data-term={id}>
        {children}
      </a>
    </dfn>
  )
}
