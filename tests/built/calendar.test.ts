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

  // What made others' files fail: Google took no event without an end (ical4j issue 271); Outlook Web none with a line break lost, and a
  // whole day that ends on itself at midnight (iCal issue 88, timeoff-management issue 388); Google refuses a rule with an end and a count
  // (GAS-ICS-Sync issue 466); Apple an alarm that it cannot read (Simple-Calendar issue 1362). Times without a zone shift everywhere.
  test('has nothing that Google, Apple and Outlook are known to refuse, as a whole and event by event', () => {
    for (const file of [`${locale}/calendar.ics`, ...calendarEvents.map(({ day }) => `${locale}/calendar/${day}.ics`)]) {
      const one = readBuilt(file)
      const lines = one.replaceAll('\r\n ', '').trimEnd().split('\r\n')
      const count = (name: string) => lines.filter((line) => line.split(/[:;]/)[0] === name).length
      const events = count('BEGIN') - 1
      expect([lines[0], lines.at(-1)], file).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
      for (const line of lines) expect(line, file).toMatch(/^[A-Z-]+(;[A-Z]+=[^:]+)?:\S/)
      for (const name of ['PRODID', 'VERSION', 'X-WR-CALNAME', 'REFRESH-INTERVAL']) expect(count(name), `${file} ${name}`).toBe(1)
      for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION'])
        expect(count(name), `${file} ${name}`).toBe(events)
      for (const name of ['VALARM', 'VTIMEZONE', 'TZID', 'X-WR-TIMEZONE', 'ORGANIZER', 'ATTENDEE']) expect(one, file).not.toContain(name)
      for (const rule of lines.filter((line) => line.startsWith('RRULE'))) expect(rule, file).toBe('RRULE:FREQ=YEARLY')
      expect(new Set(lines.filter((line) => line.startsWith('UID'))).size, file).toBe(events)
    }
  })

  test('has each event as a file too: the same event, published and no invitation', () => {
    for (const { day } of calendarEvents) {
      const single = readBuilt(`${locale}/calendar/${day}.ics`)
      const root = new ICAL.Component(ICAL.parse(single) as unknown[])
      expect([valueOf(root, 'method'), root.getAllSubcomponents('vevent').length], day).toEqual(['PUBLISH', 1])
      const event = /BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/.exec(single)?.[0] ?? '–'
      expect(event).toContain(`UID:${day}-${locale}@referendum-2026\r\n`)
      expect(text, day).toContain(event)
    }
    const files = builtFiles.filter((path) => path.startsWith(`${locale}/calendar/`) && path.endsWith('.ics'))
    expect(files.sort()).toEqual(ids.map((id) => `${locale}/calendar/${id}.ics`).sort())
  })

  test('is linked from the timeline, with a way to subscribe; and there each event that it tells of', () => {
    const main = builtDocument(`/${locale}/timeline`).querySelector('main') as Element
    expect(main.querySelector(`a[href="/${locale}/calendar.ics"]`)?.textContent).toBeTruthy()
    expect(builtFiles).toContain(`${locale}/calendar.ics.br`)
    const address = `${origin}/${locale}/calendar.ics`
    expect(main.querySelector('#subscribe a')?.getAttribute('href')).toBe(address.replace(/^https?/, 'webcal'))
    expect(main.querySelector('#subscribe b')?.textContent).toBe(address)
    const told = calendarEvents.filter(({ page }) => page.startsWith('/timeline#'))
    for (const { day, page } of told) {
      const link = main.querySelector(`li[id="${page.split('#')[1]}"] a[href$=".ics"]`)
      expect(link?.getAttribute('href'), day).toBe(`/${locale}/calendar/${day}.ics`)
      expect(link?.getAttribute('aria-label'), day).toBe(`${link?.textContent}: ${facts[day].label[locale]}`)
    }
    expect(main.querySelectorAll('li a[href$=".ics"]')).toHaveLength(told.length)
  })
})
