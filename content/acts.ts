import type { Locale } from '@/lib/locale'
import type { SourceId } from './sources'

/** Acts that prose cites by article: the text in each language. */
export const acts = {
  'referendum-law': { kk: 'referendum-law-kk', ru: 'referendum-law-ru' },
  'elections-law': { kk: 'elections-law-kk', ru: 'elections-law-ru' },
  'president-law': { kk: 'president-law-kk', ru: 'president-law-ru' },
  'halyk-kenesi-law': { kk: 'halyk-kenesi-law-kk', ru: 'halyk-kenesi-law-ru' },
  'amnesty-law': { kk: 'amnesty-law-kk', ru: 'amnesty-law-ru' },
  'constitution-1995': { kk: 'constitution-1995-kk', ru: 'constitution-1995-ru' },
  constitution: { kk: 'constitution-2026-kk', ru: 'constitution-2026-ru' }
} as const satisfies Record<string, Record<Locale, SourceId>>
export type ActId = keyof typeof acts
