import type { ReactNode } from 'react'
import { type FactId, facts } from '@/content/facts'
import { type Fact as FactData, factText, factPlace } from '@/lib/fact'
import type { Form } from '@/lib/format'
import { type LocaleProp, useLanguage } from '@/components/frame/language'
import { RegistryText } from '@/components/ui/registry-text'

/** A fact in the reader's language, linked to what the foot of the page says of it, with its source. `quiet`: without the link. */
export function Fact({ id, form, quiet, locale: requestedLocale }: LocaleProp & { id: FactId; form?: Form; quiet?: boolean }) {
  const locale = useLanguage(requestedLocale)
  const fact: FactData | undefined = facts[id]
  if (!fact) throw new Error(`<Fact id="${id}">: no such fact in content/facts.ts`)
  const words = factText(fact, locale, form)
  const text = (
    <Value {...fact}>
      <RegistryText text={words} locale={locale} />
    </Value>
  )
  if (quiet) return text
  // A word with a hyphen stays on one line: «07:00-ден» broken after it reads as a range.
  return (
    <a className={/^[^ ]*-[^ ]*$/.test(words) ? 'fact one' : 'fact'} href={`#${factPlace(id)}`}>
      {text}
    </a>
  )
}

/** Marks a day, an hour or a number as what it is, whatever words and endings say it. */
function Value({ unit, value, children }: Pick<FactData, 'unit' | 'value'> & { children: ReactNode }) {
  if (unit === 'date' || unit === 'instant') return <time dateTime={String(value)}>{children}</time>
  return typeof value === 'number' ? <data value={value}>{children}</data> : children
}
