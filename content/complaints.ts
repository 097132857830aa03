import type { Text } from '@/lib/fact'
import type { Path } from '@/lib/pages'

/** A complaint that a text is not neutral, and what came of it. No names: who complains is not published. */
export type Complaint = {
  /** The day (ISO) on which it came. */
  day: string
  /** The page that it is about. */
  page: Path
  /** What was said, in a sentence of ours. */
  said: Text
  /** What was changed, or why nothing was. */
  outcome: Text
}

/** The day (ISO) up to which all complaints that came stand below. */
export const complaintsUntil = '2026-11-30'

/** Newest first. */
export const complaints: readonly Complaint[] = []
