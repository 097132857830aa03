/** A rule of the two Constitutions, clause by clause: the type, and how its quotations are read (content/constitution/clauses.ts). */
import type { ArticleId, ChangeLabel, OldReference, PointId } from './constitution'
import type { Text } from './fact'
import type { Locale } from './locale'

/**
 * Words of an official text, letter for letter and in one run; in square brackets those that decide, which the page prints bold. Absent
 * where that text has no such rule.
 */
export type Quoted = { readonly old?: string; readonly new?: string }

export type Clause = {
  /** The article of the new text, and its point on this; no point where the article as a whole rules, or nothing does any more. */
  readonly article: ArticleId
  readonly point?: PointId
  /** The row is about a part of the point: another part may have changed more. */
  readonly part?: true
  /** The article or point of 1995; absent where it had no such rule. */
  readonly old?: OldReference
  readonly mark: ChangeLabel
  readonly label: Text
  readonly quoted: Record<Locale, Quoted>
  /** What the words alone do not say, in our words. */
  readonly note?: Text
}

/** Longer quotations would be a copy of the text, which the portal links to and does not hold. */
export const longestQuotation = 12

export const wordsOf = (quotation: string): string[] => quotation.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word))

/** A quotation without the brackets: the words as they stand in the text. */
export const plainQuotation = (quotation: string) => quotation.replace(/[[\]]/g, '')

/** A quotation in parts, every second of them decisive. */
export const quotationParts = (quotation: string): string[] => quotation.split(/[[\]]/)
