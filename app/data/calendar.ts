/** The calendar of `/{l}/calendar.ics` (RFC 5545). */
import ical, { type ICalEventData, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator'
import { createTranslator } from 'next-intl'
import { messages } from '@/components/frame/language'
import { origin, releaseInstant } from '@/components/frame/site'
import { calendarEvents } from '@/content/calendar'
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

/** The text of the file. Each line ends with CRLF, the last one too, which the package leaves open. */
export function calendar(locale: Locale): string {
  const name = messages[locale].Site.name
  const file = ical({
    name,
    prodId: `//${name}//calendar//${locale.toUpperCase()}`,
    url: origin + href(locale, '/timeline'),
    ttl: dayLength / 1000,
    events: calendarEvents.map((event) => eventData(event, locale))
  })
  return `${file.toString()}\r\n`
}

/**
 * An event. It takes no room in a reader's day, reminds of nothing, and was last changed with the calendar or with its newest fact. The
 * languages have ids of their own, so that an application keeps both if a reader adds both.
 */
function eventData(event: (typeof calendarEvents)[number], locale: Locale): ICalEventData {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'Calendar' })
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
    summary: day === 'voting-day' || day === 'constitution-day-first' ? t(day) : facts[day].label[locale],
    description: [...ids.map((id) => told(facts[id], locale)), page].join('\n\n'),
    url: page,
    transparency: ICalEventTransparency.TRANSPARENT
  }
}

/** An ISO instant; of an ISO day midnight in UTC, whose date the package writes for an event of a whole day. */
const instant = (iso: string) => new Date(iso)

/** A fact in lines: what it is, what exactly it counts, how firm it is, and its source. */
function told(fact: Fact<SourceId>, locale: Locale): string {
  const t = createTranslator({ locale, messages: messages[locale] })
  const source = sources[leadSource(fact.sources, sources, locale)]
  return [
    `${fact.label[locale]}: ${fact.unit === 'instant' ? formatInstant(String(fact.value), locale) : factText(fact, locale)}`,
    ...(fact.note ? [fact.note[locale]] : []),
    t('Calendar.status', { status: t(`Status.${fact.status}`) }),
    t('Calendar.source', { title: source.title[locale], publisher: source.publisher }),
    source.url
  ].join('\n')
}
