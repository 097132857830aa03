/** The calendar of `/{l}/calendar.ics`, and each of its events as a file (RFC 5545). */
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator'
import { messages, wordsIn } from '@/components/frame/language'
import { origin, releaseInstant } from '@/components/frame/site'
import { type CalendarDay, calendarEvents } from '@/content/calendar'
import { type FactId, facts } from '@/content/facts'
import { type SourceId, sources } from '@/content/sources'
import { updated } from '@/content/updated'
import { type Fact, factText, leadSource } from '@/lib/fact'
import { formatInstant } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { latest } from '@/lib/known'
import type { Locale } from '@/lib/locale'
import { href } from '@/lib/pages'

const dayLength = 24 * 60 * 60_000

type CalendarEvent = (typeof calendarEvents)[number]

/** A calendar of a language: its name, where it is on the portal, and after what time an application asks for it again. */
function calendarOf(locale: Locale, events: readonly CalendarEvent[]) {
  const name = messages[locale].Site.name
  return ical({
    name,
    prodId: `//${name}//calendar//${locale.toUpperCase()}`,
    url: origin + href(locale, '/timeline'),
    ttl: dayLength / 1000,
    events: events.map((event) => eventData(event, locale))
  })
}

/** Each line ends with CRLF, the last one too, which the package leaves open. */
const textOf = (file: ReturnType<typeof calendarOf>) => `${file.toString()}\r\n`

/** All events, for an application that subscribes or takes them at once. */
export const calendar = (locale: Locale): string => textOf(calendarOf(locale, calendarEvents))

/** One event under the id that it has in the whole calendar; `PUBLISH` says that it is no invitation, which would ask for an answer. */
export const calendarEvent = (locale: Locale, day: CalendarDay): string =>
  textOf(
    calendarOf(
      locale,
      calendarEvents.filter((event) => event.day === day)
    ).method(ICalCalendarMethod.PUBLISH)
  )

/**
 * An event. It takes no room in a reader's day, reminds of nothing, and was last changed with the calendar or with its newest fact. The
 * languages have ids of their own, so that an application keeps both if a reader adds both.
 */
function eventData(event: CalendarEvent, locale: Locale): ICalEventData {
  const t = wordsIn(locale)
  const { day } = event
  const ids: FactId[] = [day, ...('hours' in event ? event.hours : []), ...('more' in event ? [event.more] : [])]
  const page = origin + href(locale, event.page)
  return {
    id: `${day}-${locale}@referendum-2026`,
    ...('hours' in event
      ? { start: instant(facts[event.hours[0]].value), end: instant(facts[event.hours[1]].value) }
      : { allDay: true, start: instant(facts[day].value), end: new Date(Date.parse(facts[day].value) + dayLength) }),
    ...('yearly' in event ? { repeating: { freq: ICalEventRepeatingFreq.YEARLY } } : {}),
    stamp: instant(releaseInstant),
    lastModified: instant(latest([updated['/calendar.ics'], ...ids.map((id) => facts[id].asOf)].map(dayStart)) ?? releaseInstant),
    summary: day === 'voting-day' || day === 'constitution-day-first' ? t(`Calendar.${day}`) : facts[day].label[locale],
    description: [...ids.map((id) => told(facts[id], locale)), page].join('\n\n'),
    url: page,
    transparency: ICalEventTransparency.TRANSPARENT
  }
}

/** An ISO instant; of an ISO day midnight in UTC, whose date the package writes for an event of a whole day. */
const instant = (iso: string) => new Date(iso)

/** A fact in lines: what it is, what exactly it counts, how firm it is, and its source. */
function told(fact: Fact<SourceId>, locale: Locale): string {
  const t = wordsIn(locale)
  const source = sources[leadSource(fact.sources, sources, locale)]
  return [
    `${fact.label[locale]}: ${fact.unit === 'instant' ? formatInstant(String(fact.value), locale) : factText(fact, locale)}`,
    ...(fact.note ? [fact.note[locale]] : []),
    t('Calendar.status', { status: t(`Status.${fact.status}`) }),
    t('Calendar.source', { title: source.title[locale], publisher: source.publisher }),
    source.url
  ].join('\n')
}
