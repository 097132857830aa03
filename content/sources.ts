import type { Source } from '@/lib/fact'
import { actsAndDecrees } from './sources/acts-and-decrees'
import { after } from './sources/after'
import { beforeTheVote } from './sources/before-the-vote'
import { draft } from './sources/draft'
import { earlierReferendums } from './sources/earlier-referendums'
import { electionCommission } from './sources/election-commission'
import { forum } from './sources/forum'
import { observersAndCriticism } from './sources/observers-and-criticism'
import { result } from './sources/result'
import { votingDay } from './sources/voting-day'

/**
 * Every page and act the portal's facts rest on: where it stands, who published it and when, and what it is.
 * Acts are linked at the state legal database; their date is the act's own. `headline` is printed only where it was seen.
 * A source that nothing names (no fact, act, term or bulletin, and no text) does not belong here: it stops the build.
 * They stand by subject in content/sources/, an id in one file only, and are imported from here, as facts are.
 */
export const sources = {
  ...actsAndDecrees,
  ...electionCommission,
  ...beforeTheVote,
  ...draft,
  ...forum,
  ...votingDay,
  ...result,
  ...after,
  ...observersAndCriticism,
  ...earlierReferendums
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
