import { useLocale } from 'next-intl'
import { type FactId, facts } from '@/content/facts'
import { sources } from '@/content/sources'
import { type Fact as FactData, type Form, factText, leadSource } from '@/lib/fact'
import { Marked } from './marked'

/** A fact in the reader's language, linked to its source at the foot of the page. `quiet`: without the link. */
export function Fact({ id, form, quiet }: { id: FactId; form?: Form; quiet?: boolean }) {
  const locale = useLocale()
  const fact: FactData<keyof typeof sources> | undefined = facts[id]
  if (!fact) throw new Error(`<Fact id="${id}">: no such fact in content/facts.ts`)
  const text = <Marked text={factText(fact, locale, form)} />
  if (quiet) return text
  return (
    <a className="fact" href={`#s-${leadSource(fact.sources, sources, locale)}`}>
      {text}
    </a>
  )
}
