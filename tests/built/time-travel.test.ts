/**
 * Pages at an earlier instant (`?at=`): every kind of page, run with the program of the build at twelve instants. No figure, day or
 * wording of a fact, and no source, may stand in what a reader sees that was not known at that instant.
 */
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { type FactId, facts } from '@/content/facts'
import { factSince, sourceSince } from '@/content/known'
import { type SourceId, sources } from '@/content/sources'
import { type Fact, factText, type Source } from '@/lib/fact'
import { dayForms, formatDay, formatDayCompact } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { type Locale, locales } from '@/lib/locale'
import { easyPages, explainers, href, type Path } from '@/lib/pages'
import { phaseStarts } from '@/lib/phase'
import { builtFiles, builtHtml, readBuilt } from './built'

/** From the latest to the earliest: a text that has been folded stays so. */
const instants = [
  '2026-11-29T12:00:00+05:00',
  '2026-07-01T12:00:00+05:00',
  '2026-05-01T12:00:00+05:00',
  '2026-03-17T12:00:00+05:00',
  '2026-03-16T12:00:00+05:00',
  '2026-03-15T22:00:00+05:00',
  '2026-03-15T12:30:00+05:00',
  '2026-03-14T19:00:00+05:00',
  '2026-02-20T12:00:00+05:00',
  '2026-02-05T12:00:00+05:00',
  '2026-01-10T12:00:00+05:00',
  '2025-09-15T12:00:00+05:00'
]

const pages: readonly Path[] = [
  '/',
  '/explainers',
  ...explainers.map((slug) => `/explainers/${slug}` as const),
  '/explainers/referendum-in-brief/parallel',
  '/easy',
  ...easyPages.map((slug) => `/easy/${slug}` as const),
  '/constitution',
  '/constitution/1995',
  '/constitution/53',
  '/constitution/53/parallel',
  '/results',
  '/results/kz-47',
  '/results/kz-75',
  '/results/why-numbers-differ',
  '/past-referendums',
  '/questions',
  '/timeline',
  '/glossary',
  '/forum',
  '/news',
  '/about',
  '/about/corrections',
  '/about/data',
  '/about/privacy'
]

/** Facts that were known earlier than what they rest on says: since when, and why. */
const knownEarlier: Partial<Record<FactId, readonly [since: string, why: string]>> = {
  'voting-day': ['', 'every page of the portal names the day in its head'],
  'kurultai-deputies': [dayStart(facts['draft-published'].value), 'the draft named the number'],
  'assembly-law-adopted': ['2008-10-20T00:00:00+05:00', 'the law is that old; only its end is of 2026'],
  'in-force': [dayStart(facts['draft-published'].value), 'the draft named the day'],
  ...Object.fromEntries(
    [
      'entitled',
      'participated',
      'turnout',
      'for',
      'for-share',
      'against',
      'against-share',
      'invalid',
      'invalid-share',
      'not-counted',
      'not-counted-share',
      'entitled-half',
      'participated-half',
      'for-share-answers',
      'for-share-entitled',
      'against-share-answers',
      'against-share-entitled'
    ].map((id) => [id, [phaseStarts.decided, 'the final result repeats the preliminary one']])
  )
}

const program = readBuilt(builtFiles.find((path) => /^assets\/site-\w+\.js$/.test(path)) ?? '')

/** A page on which the program of the build can run at one instant after another. */
function openPage(address: string) {
  const { document, window } = parseHTML(builtHtml(address)) as unknown as { document: Document; window: Window & typeof globalThis }
  const nothing = () => undefined
  const names = {
    document,
    addEventListener: nothing,
    fetch: () => Promise.reject(new Error('no network')),
    setTimeout: nothing,
    matchMedia: () => ({ matches: false, addEventListener: nothing }),
    Element: window.Element,
    HTMLElement: window.HTMLElement,
    HTMLHeadingElement: window.HTMLHeadingElement,
    HTMLDetailsElement: window.HTMLDetailsElement,
    HTMLSelectElement: window.HTMLSelectElement
  }
  return (instant: string) => {
    const location = { search: `?at=${encodeURIComponent(instant)}`, hash: '', pathname: address, href: `https://example.org${address}` }
    // Parts of the program that need a real browser fail here, each alone; the part that keeps the time must not.
    new Function(...Object.keys(names), 'location', 'console', program)(...Object.values(names), location, { error: nothing })
    expect(document.documentElement.dataset).toMatchObject({ before: 'settled', at: String(Date.parse(instant)) })
    return shownText(document.body)
  }
}

const inline = new Set(['A', 'ABBR', 'B', 'DFN', 'EM', 'I', 'Q', 'SPAN', 'TIME'])

/** What a reader sees, opens or finds; not what stands in a folded text that was written later. */
function shownText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  if (node.nodeType !== 1) return ''
  const element = node as HTMLElement
  // The days of the time machine are places to go to, not claims.
  if (element.hasAttribute('data-instant')) return ''
  if (element.hasAttribute('hidden') || ['SCRIPT', 'STYLE'].includes(element.tagName) || element.hasAttribute('data-notice')) return ''
  const children = element.hasAttribute('data-later-since') ? [...element.children].slice(0, 1) : [...element.childNodes]
  const text = children.map(shownText).join('')
  return inline.has(element.tagName) ? text : `\n${text}\n`
}

const plain = (text: string) => text.replace(/[  ]/g, ' ').toLowerCase()

const printedDays = (day: string, locale: Locale) =>
  [formatDayCompact(day), ...dayForms.map((form) => formatDay(day, locale, form))].map(plain)

/** A wording of so many letters does not stand in another text by chance. */
const longWording = 25

/** How a fact may be printed, where that is enough to tell it: four digits, three with a comma, two with a word,
 * a day with its month, a long wording. */
function printed(fact: Fact, locale: Locale): string[] {
  const day = fact.unit === 'date' ? String(fact.value) : null
  const texts = [factText(fact, locale), ...Object.values(fact.forms?.[locale] ?? {}), ...(day ? printedDays(day, locale) : [])]
  const telling = (text: string) => {
    const digits = text.replace(/\D/g, '').length
    return day
      ? digits > 0
      : digits > 3 || (digits > 2 && text.includes(',')) || (digits > 1 && /\p{L}{4}/u.test(text)) || text.length > longWording
  }
  // An hour stands for itself on too many days.
  return fact.unit === 'instant' ? [] : [...new Set(texts.map(plain))].filter(telling)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** Whether a text holds a figure, and not as a part of a longer one. */
const holds = (text: string, figure: string) =>
  text.includes(figure) && new RegExp(`(?<!\\d[ .,]?)${escaped(figure)}(?!\\d|[.,]\\d| \\d{3})`).test(text)

type Claim = { name: string; since: number; texts: string[] }
const claims = Object.fromEntries(
  locales.map((locale) => [
    locale,
    [
      ...(Object.keys(facts) as FactId[]).map((id) => {
        const since = knownEarlier[id]?.[0] ?? factSince[id]
        return { name: `fact ${id}`, since: Date.parse(since) || -Infinity, texts: printed(facts[id], locale) }
      }),
      ...(Object.keys(sources) as SourceId[]).map((id) => ({
        name: `source ${id}`,
        since: Date.parse(sourceSince[id]),
        texts: [plain(sources[id].title[locale])].filter((title) => title.length > longWording)
      }))
    ]
  ])
) as Record<Locale, Claim[]>

describe.each(pages.flatMap((path) => locales.map((locale) => ({ path, locale, address: href(locale, path) }))))(
  '$address',
  ({ locale, address }) => {
    test('shows nothing that was not known', () => {
      const show = openPage(address)
      const now = plain(show(instants[0] ?? ''))
      // Only what the page ever shows can be shown too early.
      const onPage = claims[locale].map((claim) => ({ ...claim, texts: claim.texts.filter((text) => holds(now, text)) }))
      const early = new Map<string, string>()
      for (const instant of instants) {
        const at = Date.parse(instant)
        const shown = plain(show(instant))
        const known = new Set([
          ...claims[locale].filter(({ since }) => since <= at).flatMap(({ texts }) => texts),
          ...Object.values<Source>(sources).flatMap(({ date }) =>
            date && Date.parse(dayStart(date)) <= at ? printedDays(date, locale) : []
          )
        ])
        for (const { name, since, texts } of onPage)
          for (const text of texts)
            if (since > at && !known.has(text) && holds(shown, text) && !early.has(text)) early.set(text, `${name} at ${instant}`)
      }
      expect([...early]).toEqual([])
    })
  }
)
