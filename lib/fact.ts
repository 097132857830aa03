/** What the portal claims, as data: the shape of a fact and of a source, and how a fact is put into words. */
import { dayForms, type Form, formatDay, formatNumber, formatPercent, formatTime } from './format'
import { dayStart } from './instant'
import type { Locale } from './locale'

/** The same words in both languages. */
export type Text = Record<Locale, string>

/**
 * How firm a fact is.
 * - `official`: it stands in the text of an act, or in a published official communication.
 * - `announced`: the responsible body said so (for the count: the final result of 17 March 2026).
 * - `preliminary`: said by that body before its final word.
 * - `reported`: known from the press or another third party only.
 * - `derived`: the portal's own arithmetic or reasoning; `from` names what it rests on.
 */
export const statuses = ['official', 'announced', 'preliminary', 'reported', 'derived'] as const
export type Status = (typeof statuses)[number]

/** What a value counts. `date` is an ISO day, `instant` an ISO instant in +05:00, `text` a wording. */
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
  /** Address of the very page that was read. */
  url: string
  /** Who published it, in its own writing. */
  publisher: string
  /** ISO day of publication; null where the page shows none. */
  date: string | null
  language: (typeof sourceLanguages)[number]
  kind: (typeof sourceKinds)[number]
  /** What it is, in the portal's own words. */
  title: Text
  /** The headline as printed, in the source's own language, where it was seen. */
  headline?: string
}

export type Fact<SourceId extends string = string, FactId extends string = string> = {
  /** What the value is, short enough for a list. */
  label: Text
  value: number | string | Text
  unit: Unit
  /** Digits after the comma, where the value would show fewer: 1.4 as «1,40». */
  decimals?: number
  /** ISO day for which the value was stated. */
  asOf: string
  status: Status
  sources: readonly [SourceId, ...SourceId[]]
  /** What exactly was counted, where that is easy to mistake. */
  note?: Text
  /** For `derived`: the facts it was computed from. */
  from?: readonly FactId[]
  /** The fact that later took this one's place. */
  supersededBy?: FactId
  /** Facts that say otherwise about the same thing. */
  disagreesWith?: readonly FactId[]
  /** Inflected renderings, whole (never an ending glued to a number). */
  forms?: { readonly [L in Locale]?: { readonly [F in Form]?: string } }
}

/**
 * A fact in the words of a language.
 * @param form grammatical shape; dates have all of theirs from the formatter, other values only those that are written down
 * @throws where the shape was never written down: an ending is not guessed
 */
export function factText(fact: Fact, locale: Locale, form?: Form): string {
  const written = form && fact.forms?.[locale]?.[form]
  if (written) return written
  const { value, unit } = fact
  if (typeof value === 'object') return value[locale]
  if (unit === 'date')
    return formatDay(
      String(value),
      locale,
      dayForms.find((known) => known === form)
    )
  if (form && locale === 'kk') throw new Error(`"${fact.label[locale]}": no Kazakh form "${form}" is written down`)
  if (unit === 'instant') return formatTime(String(value))
  if (typeof value === 'string') return value
  const digits = fact.decimals === undefined ? {} : { decimals: fact.decimals }
  return unit === 'percent' ? formatPercent(value, locale, digits) : formatNumber(value, digits)
}

/** The ISO instant of a fact that is an hour, or at which the day that it is begins; null for any other fact. */
export function factInstant({ unit, value }: Fact): string | null {
  return unit === 'date' ? dayStart(String(value)) : unit === 'instant' ? String(value) : null
}

/** The source of a fact to show first: one in the reader's language where there is one. */
export function leadSource<Id extends string>(ids: readonly [Id, ...Id[]], sources: Record<Id, Source>, locale: Locale): Id {
  return ids.find((id) => sources[id].language === locale) ?? ids[0]
}

/** Which facts rest on a source, by its id. */
export function factsBySource<FactId extends string, SourceId extends string>(
  facts: Readonly<Record<FactId, { sources: readonly SourceId[] }>>
): ReadonlyMap<SourceId, FactId[]> {
  const index = new Map<SourceId, FactId[]>()
  for (const id of Object.keys(facts) as FactId[]) {
    for (const source of facts[id].sources) index.set(source, [...(index.get(source) ?? []), id])
  }
  return index
}
