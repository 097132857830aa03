/** The calendars, read by a library that did not write them. */
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarEvents } from '@/content/calendar'
import { facts } from '@/content/facts'
import { nextEvents } from '@/content/next-events'
import { sources } from '@/content/sources'
import { locales } from '@/lib/locale'
import { href } from '@/lib/pages'
import { builtDocument, builtFiles, builtIds, readBuilt } from './built'

const release = JSON.parse(readBuilt('release.json')) as { generatedAt: string }

function read(locale: string) {
  const text = readBuilt(`${locale}/calendar.ics`)
  const root = new ICAL.Component(ICAL.parse(text) as unknown[])
  const events = root.getAllSubcomponents('vevent').map((component) => ({ component, event: new ICAL.Event(component) }))
  return { text, root, events }
}

/** The public origin in this build (SITE_URL). */
const origin = /<loc>(.*?)\/<\/loc>/.exec(readBuilt('sitemap.xml'))?.[1] ?? ''
const utc = (time: ICAL.Time) => time.toJSDate().toISOString()
const valueOf = (component: ICAL.Component, name: string) => component.getFirstPropertyValue(name)

/** What applications keep an event by: another one makes a second event of it in every calendar that has it. */
const ids = [
  'voting-day',
  'constitution-signed',
  'in-force',
  'kurultai-election-day',
  'after-first-session-by',
  'amnesty-until',
  'constitution-day-first',
  'kurultai-session-end',
  'alatau-law-in-force',
  'kurultai-session-start'
]

describe.each(locales)('/%s/calendar.ics', (locale) => {
  const { text, root, events } = read(locale)

  test('is one calendar of the events of the registry, in order, with ids that stay', () => {
    expect(root.name).toBe('vcalendar')
    expect(valueOf(root, 'version')).toBe('2.0')
    expect(events.map(({ event }) => event.uid)).toEqual(ids.map((id) => `${id}-${locale}@referendum-2026`))
    const starts = events.map(({ event }) => utc(event.startDate))
    expect(starts).toEqual([...starts].sort())
  })

  test('has every day that the home page counts to', () => {
    const days = calendarEvents.map(({ day }) => day as string)
    for (const { id } of nextEvents) expect(days).toContain(id)
  })

  test('has lines of at most 75 octets, each ended by CRLF, and whole letters in each', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\uFFFD')
  })

  test('says the days of the registry, and instants in UTC', () => {
    events.forEach(({ event, component }, index) => {
      const { day } = calendarEvents[index] as (typeof calendarEvents)[number]
      if (day === 'voting-day') {
        expect(component.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART:20260315T020000Z')
        expect([utc(event.startDate), utc(event.endDate)]).toEqual(
          [facts['polls-open'], facts['polls-close']].map(({ value }) => new Date(value).toISOString())
        )
        return
      }
      expect(event.startDate.isDate, day).toBe(true)
      expect(event.startDate.toString(), day).toBe(facts[day].value)
      // The end of a whole day is the next one.
      expect(event.duration.toSeconds(), day).toBe(24 * 60 * 60)
    })
    for (const [, value = ''] of text.matchAll(/^(?:DTSTAMP|LAST-MODIFIED|DT\w+)(?:;[^:]*)?:(.*)\r$/gm))
      expect(value).toMatch(/^\d{8}(T\d{6}Z)?$/)
    expect(text).not.toContain('TZID')
  })

  test('repeats only the Constitution Day, each year from the first one on', () => {
    const repeating = events.filter(({ event }) => event.isRecurring())
    expect(repeating.map(({ event }) => event.uid)).toEqual([`constitution-day-first-${locale}@referendum-2026`])
    const days = repeating[0]?.event.iterator()
    expect([days?.next(), days?.next()].map(String)).toEqual([facts['constitution-day-first'].value, '2028-03-15'])
    expect(facts['constitution-day-first'].value.slice(4)).toBe(facts['constitution-day'].value.slice(4))
  })

  test('says when each was written and changed, by the release and the content', () => {
    const stamp = `${release.generatedAt.slice(0, 19)}Z`
    for (const { component } of events) {
      expect(String(valueOf(component, 'dtstamp'))).toBe(stamp)
      expect(String(valueOf(component, 'last-modified')) <= stamp).toBe(true)
    }
  })

  test('says of each what it is, how firm, from where, and a place on the portal that tells of it', () => {
    for (const [index, { event, component }] of events.entries()) {
      const { day, page } = calendarEvents[index] as (typeof calendarEvents)[number]
      const fact = facts[day]
      expect(event.summary.length, day).toBeGreaterThan(10)
      expect(event.description, day).toContain(fact.label[locale])
      expect(
        fact.sources.some((id) => event.description.includes(sources[id].url)),
        day
      ).toBe(true)
      expect(/наш расчёт|біздің есептеуіміз/.test(event.description), day).toBe(fact.status === 'derived')
      if ('note' in fact) expect(event.description, day).toContain(fact.note[locale])
      expect(valueOf(component, 'url')).toBe(origin + href(locale, page))
      expect(builtIds(`/${locale}${page.split('#')[0]}`).has(page.split('#')[1] ?? ''), page).toBe(true)
    }
  })

  test('takes no time of a reader’s and urges nothing', () => {
    expect(text).not.toMatch(/^(BEGIN:VALARM|ATTENDEE|ORGANIZER|PRIORITY|METHOD)/m)
    for (const { component, event } of events) {
      expect(valueOf(component, 'transp')).toBe('TRANSPARENT')
      expect(event.summary).not.toContain('!')
    }
  })

  test('is linked from the timeline', () => {
    const link = builtDocument(`/${locale}/timeline`).querySelector(`main a[href="/${locale}/calendar.ics"]`)
    expect(link?.textContent).toBeTruthy()
    expect(builtFiles).toContain(`${locale}/calendar.ics.br`)
  })
})
