/**
 * The day (ISO) on which the meaning of a page last changed: printed at its foot. Here for the pages that are put together from facts,
 * numbers and labels; a page of prose says it in the `meta` of its own file.
 */
export const updated = {
  '/': '2026-11-29',
  /** Or the day of the newest record (components/frame/changed.ts). */
  '/about/corrections': '2026-11-30',
  /** The files of both languages: what an event is, when and where it is told, or how it is put. */
  '/calendar.ics': '2026-11-30',
  /** The guide: its list, the 97 accounts and the Constitution of 1995. */
  '/constitution': '2026-11-29',
  '/glossary': '2026-11-29',
  '/news': '2026-11-29',
  '/poster': '2026-11-30',
  /** The country and the twenty regions. */
  '/results': '2026-11-29',
  '/results/why-numbers-differ': '2026-11-29',
  '/search': '2026-11-29'
} as const
