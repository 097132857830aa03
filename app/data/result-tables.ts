import { turnoutSources } from '@/components/results/turnout-sources'
import { resultRows, turnoutRows } from '@/lib/csv-rows'
import { facts } from '@/content/facts'
import { regions, results } from '@/content/results'
import { sources } from '@/content/sources'

/** The facts of the national result, in the order of the rows. */
const national = [
  'entitled',
  'entitled-lists',
  'participated',
  'turnout',
  'for',
  'for-share',
  'for-share-answers',
  'for-share-entitled',
  'against',
  'against-share',
  'against-share-answers',
  'against-share-entitled',
  'invalid',
  'invalid-share',
  'not-counted',
  'not-counted-share',
  'voted-abroad',
  'exit-poll-eurasian',
  'exit-poll-socis',
  'exit-poll-amanat',
  ...results.bulletins.flatMap(({ id }) => [`ballots-${id}`, `turnout-${id}`])
]

/** The rows of `/data/results.csv`. */
export const resultTable = resultRows(facts, national, sources)
/** The rows of `/data/turnout.csv`. */
export const turnoutTable = turnoutRows(results, regions, turnoutSources, sources)
