import type { Path } from '@/lib/pages'
import type { FactId } from './facts'

type CalendarEvent = {
  /** The fact with its day. It names the event in its UID, so that an event keeps its id when its day changes: never rename one. */
  day: FactId
  /** The facts with the instants at which it begins and ends; without them it takes the whole day. */
  hours?: readonly [FactId, FactId]
  /** A fact that tells more of it. */
  more?: FactId
  /** It comes again each year, and `day` is the first time. */
  yearly?: true
  /** The place on the portal that tells of it. */
  page: `${Path}#${string}`
}

/**
 * The events of `/{l}/calendar.ics`, in order of time; each alone is `/{l}/calendar/{day}.ics`. What each is called is the label of its
 * fact; of those whose label does not say it alone, `Calendar` in messages.
 */
export const calendarEvents = [
  { day: 'voting-day', hours: ['polls-open', 'polls-close'], page: '/timeline#voting-day' },
  { day: 'constitution-signed', page: '/timeline#constitution-signed' },
  { day: 'in-force', page: '/timeline#constitution-1995-ended' },
  { day: 'kurultai-election-day', page: '/timeline#kurultai-election-day' },
  { day: 'after-first-session-by', page: '/timeline#after-first-session-by' },
  { day: 'amnesty-until', page: '/timeline#amnesty-until' },
  { day: 'constitution-day-first', more: 'constitution-day', yearly: true, page: '/timeline#constitution-day-first' },
  { day: 'kurultai-session-end', page: '/timeline#kurultai-session-end' },
  { day: 'alatau-law-in-force', page: '/explainers/after-the-vote#acts' },
  { day: 'kurultai-session-start', page: '/timeline#kurultai-session-start' }
] as const satisfies readonly CalendarEvent[]

/** What an event is kept by: the id of the fact with its day. */
export type CalendarDay = (typeof calendarEvents)[number]['day']

/** The event that a place on the portal tells of; undefined where it tells of none. */
export const eventTold = (page: string): CalendarDay | undefined => calendarEvents.find((event) => event.page === page)?.day
