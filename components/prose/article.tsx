import { type ActId, acts } from '@/content/acts'
import { articleIds, articlePath, pointAnchor } from '@/lib/constitution'
import { type ReferenceForm, reference } from '@/lib/law'
import type { Locale } from '@/lib/locale'
import { href } from '@/lib/pages'
import { Unbroken } from '@/components/ui/unbroken'
import { type LocaleProp, useLanguage } from '@/components/frame/language'

/**
 * An article of an act ("31-баптың 2-тармағы"), linked to its account where it is one of a Constitution, else to the act among the sources
 * of the page.
 */
export function Article({
  act,
  n,
  p,
  form,
  locale: requestedLocale
}: LocaleProp & { act: ActId; n: string; p?: string; form?: ReferenceForm }) {
  const locale = useLanguage(requestedLocale)
  if (!acts[act]) throw new Error(`<Article act="${act}">: no such act in content/acts.ts`)
  return (
    <a className="fact" href={accountOf(act, n, p, locale) ?? `#s-${acts[act][locale]}`}>
      <Unbroken text={reference(locale, n, p, form)} />
    </a>
  )
}

/** Where the portal explains an article of a Constitution. */
function accountOf(act: ActId, n: string, p: string | undefined, locale: Locale): string | null {
  if (act === 'constitution-1995') return href(locale, `/constitution/1995#a${n}`)
  const id = articleIds.find((each) => each === n)
  return act === 'constitution' && id ? href(locale, p ? `${articlePath(id)}#${pointAnchor(p)}` : articlePath(id)) : null
}
