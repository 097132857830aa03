import type { Fact } from '@/lib/fact'
import type { SourceId } from './sources'
import { after } from './facts/after'
import { draft } from './facts/draft'
import { entryIntoForce } from './facts/entry-into-force'
import { forum } from './facts/forum'
import { kurultai } from './facts/kurultai'
import { law } from './facts/law'
import { observersAndCriticism } from './facts/observers-and-criticism'
import { preparation } from './facts/preparation'
import { referendumsOf1995 } from './facts/referendums-of-1995'
import { referendumsOf2022And2024 } from './facts/referendums-of-2022-and-2024'
import { result } from './facts/result'
import { stations } from './facts/stations'
import { turnout } from './facts/turnout'
import { twoConstitutions } from './facts/two-constitutions'
import { vote } from './facts/vote'
import { voters } from './facts/voters'

/**
 * What the portal claims. A fact is one figure, day, hour or wording: what it is in both languages, the value, the day it
 * was stated for, how firm it is, and the sources it rests on. Pages name a fact by its id and never repeat its value.
 *
 * They stand by subject in content/facts/, in files of at most 800 lines, and are imported from here. An id stands in one of
 * them: of two the later would win unseen, so content/rules/duplicate-ids.ts refuses them.
 *
 * To change one: change the value there, and its `asOf`, `status`, `sources` and `forms` with it; the pages follow. A figure
 * that was replaced stays, with `supersededBy`; figures that contradict each other all stay, linked by `disagreesWith`, each
 * with a `note` on what it counted. What is not known is no fact.
 *
 * `forms` are whole and show the digits of the value. Small Kazakh counts are inflected with their noun, large ones bare,
 * with the ending on the last word as it is read aloud; `poss` is always bare: «5-і», where `gen` is «5 жылдың». Between
 * digits, and between a number and its word, stands U+00A0. Days need no forms. Numbers of acts and telephone numbers are
 * strings, so that they are not grouped.
 */
export const facts = {
  ...vote,
  ...law,
  ...voters,
  ...stations,
  ...preparation,
  ...turnout,
  ...result,
  ...draft,
  ...forum,
  ...entryIntoForce,
  ...kurultai,
  ...after,
  ...observersAndCriticism,
  ...twoConstitutions,
  ...referendumsOf1995,
  ...referendumsOf2022And2024
} as const satisfies Record<string, Fact<SourceId>>

export type FactId = keyof typeof facts
