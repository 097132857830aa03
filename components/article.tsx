import { type ActId, acts } from '@/content/acts'
import { type ReferenceForm, reference } from '@/lib/law'
import { type Told, useLanguage } from './language'

/** An article of an act ("31-баптың 2-тармағы"), linked to the act among the sources of the page. */
export function Article({ act, n, p, form, locale: told }: Told & { act: ActId; n: string; p?: string; form?: ReferenceForm }) {
  const locale = useLanguage(told)
  if (!acts[act]) throw new Error(`<Article act="${act}">: no such act in content/acts.ts`)
  return (
    <a className="fact one" href={`#s-${acts[act][locale]}`}>
      {reference(locale, n, p, form)}
    </a>
  )
}
