/** What the portal itself had wrong and has set right: the type of a record, and the order in which records are told. */
import type { Text } from './fact'
import { dayAt } from './instant'
import { type Locale, otherLocale } from './locale'
import type { Path } from './pages'

/** The instant of the first commit, from which on corrections are counted: what changed before it was never published. */
export const firstCommit = '2026-11-22T19:30:44Z'

export type Correction<SourceId extends string = string, FactId extends string = string> = {
  /** ISO instant at which it was set right: that of the commit. */
  at: string
  /** The pages that had it wrong, or the places on them. */
  pages: readonly [Path | `${Path}#${string}`, ...(Path | `${Path}#${string}`)[]]
  /** The facts whose value, unit, day or status changed, or that were taken out: one that is gone has no `FactId` any more. */
  facts?: readonly (FactId | (string & {}))[]
  /** What stood there, what stands there now, and why. Of a text that was wrong in one language `was` is as `is` in the other. */
  was: Text
  is: Text
  why: Text
  /** What shows that it is right now. */
  sources: readonly [SourceId, ...SourceId[]]
}

/** Records with their ids, the newest first. */
export function newestFirst<C extends { at: string }>(corrections: Readonly<Record<string, C>>): (C & { id: string })[] {
  return Object.entries(corrections)
    .map(([id, correction]) => ({ id, ...correction }))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

/** The path of the page on which a place stands that a record names. */
export const pathOf = (place: Correction['pages'][number]) => place.replace(/#.*/, '') as Path

/** The day (ISO) in Kazakhstan on which it was set right. */
export const correctedOn = ({ at }: { at: string }) => dayAt(Date.parse(at))

/** The language whose words say what was wrong: the reader's, unless only the text in the other was. */
export const wrongIn = ({ was, is }: Pick<Correction, 'was' | 'is'>, locale: Locale) =>
  was[locale] === is[locale] ? otherLocale[locale] : locale
