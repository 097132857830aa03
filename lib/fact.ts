/** The claims of the portal as data: the types of facts and sources, and how a fact is put into words. */
import { dayForms, type Form, formatDay, formatNumber, formatPercent, formatTime } from './format'
import { dayStart } from './instant'
import type { Locale } from './locale'

/** A text in both languages. */
export type Text = Record<Locale, string>

/**
 * How firm a fact is.
 * - `official`: in the text of an act, or in a published official communication.
 * - `announced`: stated by the responsible body (for the count: the final result of 17 March 2026).
 * - `preliminary`: stated by that body before its final statement.
 * - `reported`: known only from the press or another third party.
 * - `derived`: the portal's own arithmetic or reasoning; `from` names the facts that it follows from.
 */
export const statuses = ['official', 'announced', 'preliminary', 'reported', 'derived'] as const
export type Status = (typeof statuses)[number]

/** What a value counts. For `date` the value is an ISO day, for `instant` an ISO instant in +05:00, for `text` a wording. */
export type Unit =
  | 'person'
  | 'ballot'
  | 'percent'
  | 'station'
  | 'country'
  | 'region'
  | 'organisation'
  | 'article'
  | 'section'
  | 'deputy'
  | 'party'
  | 'candidate'
  | 'proposal'
  | 'meeting'
  | 'day'
  | 'hour'
  | 'year'
  | 'tenge'
  | 'number'
  | 'date'
  | 'instant'
  | 'text'

export const sourceKinds = ['law', 'decree', 'official', 'news', 'analysis'] as const
export const sourceLanguages = ['kk', 'ru', 'en', 'tr'] as const

export type Source = {
  /** Address of the page that was read. */
  url: string
  /** Who published it, spelled as the publisher does. */
  publisher: string
  /** ISO day of publication; null where the page shows none. */
  date: string | null
  language: (typeof sourceLanguages)[number]
  kind: (typeof sourceKinds)[number]
  /** What it is, in the portal's own words. */
  title: Text
  /** The headline as printed, in the language of the source; absent where nobody has seen it. */
  headline?: string
  /** A copy of the page in a public archive, for an address that answers no more: its own address, and the ISO day it was kept. */
  archive?: { url: string; date: string }
}

export type Fact<SourceId extends string = string, FactId extends string = string> = {
  /** What the value is, short enough for a list. */
  label: Text
  value: number | string | Text
  unit: Unit
  /** Digits after the comma, where the number alone would show fewer: 2 shows 1.4 as «1,40». */
  decimals?: number
  /** ISO day for which the value was stated. */
  asOf: string
  status: Status
  sources: readonly [SourceId, ...SourceId[]]
  /** What exactly was counted, where that is easily mistaken. */
  note?: Text
  /** For `derived`: the facts it was computed from. */
  from?: readonly FactId[]
  /** The later fact that replaces this one. */
  supersededBy?: FactId
  /** Facts with another value for the same thing. */
  disagreesWith?: readonly FactId[]
  /** Inflected forms, each written out in full (an ending is never appended to a number). */
  forms?: { readonly [L in Locale]?: { readonly [F in Form]?: string } }
}

/**
 * A fact in the words of a language.
 * @param form grammatical form: one in `fact.forms`, or, of a day, one of `dayForms`
 * @throws if there is no such form: endings are never guessed. Only Russian numbers, percentages and hours, which have none, stay as
 * they are
 */
export function factText(fact: Fact, locale: Locale, form?: Form): string {
  const writtenForm = form && fact.forms?.[locale]?.[form]
  if (writtenForm) return writtenForm
  const { value, unit } = fact
  const dayForm = dayForms.find((each) => each === form)
  if (form && !(unit === 'date' ? dayForm : unit !== 'text' && locale === 'ru')) throw formError(fact, locale, form)
  if (typeof value === 'object') return value[locale]
  if (unit === 'date') return formatDay(String(value), locale, dayForm)
  if (unit === 'instant') return formatTime(String(value))
  if (typeof value === 'string') return value
  const digits = fact.decimals === undefined ? {} : { decimals: fact.decimals }
  return unit === 'percent' ? formatPercent(value, locale, digits) : formatNumber(value, digits)
}

function formError({ label, unit, forms }: Fact, locale: Locale, form: Form): Error {
  const known = [...Object.keys(forms?.[locale] ?? {}), ...(unit === 'date' ? dayForms : [])]
  return new Error(
    `the fact "${label[locale]}" has no form "${form}" (${locale}): expected ` +
      (known.length ? `one of ${known.join(', ')}` : `the basic form, or an entry in forms.${locale}`)
  )
}

/** The ISO instant of a fact: of an `instant` its value, of a `date` the beginning of that day in Kazakhstan; null for other units. */
export function factInstant({ unit, value }: Fact): string | null {
  return unit === 'date' ? dayStart(String(value)) : unit === 'instant' ? String(value) : null
}

/** The source of a fact to cite: the first in the reader's language, else the first of all. */
export function leadSource<Id extends string>(ids: readonly [Id, ...Id[]], sources: Record<Id, Source>, locale: Locale): Id {
  return ids.find((id) => sources[id].language === locale) ?? ids[0]
}

/** The id of the place in a page's list of sources that says what a fact rests on. */
export const factPlace = (id: string) => `c-${id}`

/** For each source, by its id, the facts that cite it. */
export function factsBySource<FactId extends string, SourceId extends string>(
  facts: Readonly<Record<FactId, { sources: readonly SourceId[] }>>
): ReadonlyMap<SourceId, FactId[]> {
  const index = new Map<SourceId, FactId[]>()
  for (const id of Object.keys(facts) as FactId[]) {
    for (const source of facts[id].sources) index.set(source, [...(index.get(source) ?? []), id])
  }
  return index
}
