import type { SourceId } from './sources'

/** The sources that the home page shows, newest first: one for each turn of events, so that something stands there at any instant. */
export const latestNews = [
  'decree-1338-kk',
  'text-published-ru',
  'final-ru',
  'preliminary-kk',
  'baq-forum-kk',
  'draft-ru'
] as const satisfies readonly SourceId[]
