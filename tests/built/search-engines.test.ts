/** What pages say to search engines: titles, descriptions, addresses in both languages, structured data, the sitemap. */
import { describe, expect, test } from 'vitest'
import { facts } from '@/content/facts'
import { regions } from '@/content/results'
import { formatPercent } from '@/lib/format'
import { type Locale, locales } from '@/lib/locale'
import { href, parents, type Path } from '@/lib/pages'
import { regionIds } from '@/lib/regions'
import { builtFiles, builtHtml, builtIds, builtPages, fileOf, readBuilt } from './built'

type Node = { '@type'?: string } & Record<string, unknown>

const decoded = (text: string) =>
  text
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
const attribute = (html: string, pattern: RegExp) => decoded(pattern.exec(html)?.[1] ?? '')

/** What the head and the foot of a page say, and its structured data. */
function read(address: string) {
  const html = builtHtml(address)
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
  return {
    html,
    title: attribute(html, /<title>([^<]*)/),
    description: attribute(html, /<meta name="description" content="([^"]*)"/),
    scripts,
    graph: ((JSON.parse(scripts[0]?.[1] ?? '{}') as { '@graph'?: Node[] })['@graph'] ?? []) as Node[],
    /** The day at the foot. */
    changed: /<span data-since="(\d{4}-\d\d-\d\d)T00:00:00\+05:00">(?:Жаңартылды|Обновлено)/.exec(html)?.[1]
  }
}
/** The words of a page, without its head. */
const wordsOf = (html: string) => decoded(html.replace(/^[\s\S]*?<body/, '').replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ''))

const pages = builtPages.map((page) => ({ ...page, ...read(page.address) }))
const byAddress = new Map(pages.map((page) => [page.address, page]))
/** The public origin in this build (SITE_URL). */
const origin = /<loc>(.*?)\/<\/loc>/.exec(readBuilt('sitemap.xml'))?.[1] ?? ''

describe('titles and descriptions', () => {
  test('fit into a list of results, and are of one page alone', () => {
    for (const locale of locales) {
      const own = pages.filter((page) => page.locale === locale)
      expect(new Set(own.map(({ description }) => description)).size).toBe(own.length)
    }
    for (const { address, path, title, description } of pages) {
      expect.soft(title.length, `${address}: ${title}`).toBeLessThanOrEqual(path.endsWith('/parallel') ? 90 : 71)
      expect.soft(description, address).toMatch(/^[\p{Lu}«\d].{40,185}[.?!)]$/u)
      expect.soft(`${title} ${description}`, address).not.toMatch(/undefined|NaN|[{}<>]/)
      if (title.includes(' – Референдум 2026')) expect.soft(title.length, address).toBeLessThanOrEqual(65)
    }
  })

  test('give the figure: of a region its last turnout, of the country both answers', () => {
    for (const locale of locales) {
      for (const id of regionIds) {
        const last = Object.values(regions[id].turnout).findLast((percent) => percent !== null) ?? NaN
        const { description } = read(href(locale, `/results/${id}`))
        expect.soft(description).toContain(decoded(formatPercent(last, locale, { decimals: 2 })))
      }
      const both = [facts['for-share'], facts['against-share']].map(({ value }) => decoded(formatPercent(value, locale)))
      const told = pages.filter((page) => page.locale === locale && both.some((share) => page.description.includes(share)))
      expect(told.map(({ path }) => path).sort()).toEqual([
        '/',
        '/explainers/how-the-result-was-decided',
        '/explainers/referendum-in-brief'
      ])
      for (const { address, description } of told) for (const share of both) expect(description, address).toContain(share)
    }
  })

  test('stand without the query of an address, which no page of another instant keeps', () => {
    for (const { address, html } of pages) {
      expect.soft(attribute(html, /<link rel="canonical" href="([^"]*)"/), address).toBe(origin + address)
      expect.soft(html, address).not.toContain('<meta name="robots"')
    }
    // A robot that may not read a page does not see its noindex.
    expect(readBuilt('robots.txt')).not.toMatch(/Disallow/i)
  })

  test('name the page in each language, and each of them this one', () => {
    for (const { address, path, html } of pages) {
      const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gi)].map(([, language, to]) => [
        language,
        to
      ])
      const expected = {
        kk: origin + href('kk', path),
        ru: origin + href('ru', path),
        'x-default': path === '/' ? origin : origin + href('kk', path)
      }
      expect.soft(Object.fromEntries(links), address).toEqual(expected)
    }
  })
})

/**
 * The properties that each type must have. Breadcrumb, Event, FAQ, Dataset: those that Google Search Central lists as required ("Structured
 * data markup that Google Search supports"); sitelinks of a search: `target`, `query-input`; site names: `name`, `url`. Of Article Google
 * requires nothing, of DefinedTermSet schema.org neither: ours.
 */
const required: Record<string, readonly string[]> = {
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  WebSite: ['name', 'url', 'inLanguage'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  Article: ['headline', 'url', 'dateModified', 'inLanguage', 'publisher'],
  Organization: ['name', 'url'],
  Event: ['name', 'startDate', 'endDate', 'eventStatus', 'location'],
  Country: ['name', 'address'],
  PostalAddress: ['addressCountry'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer', 'url'],
  Answer: ['text'],
  DefinedTermSet: ['name', 'hasDefinedTerm'],
  DefinedTerm: ['name', 'description', 'url'],
  Dataset: ['name', 'description', 'license', 'url', 'distribution', 'temporalCoverage'],
  DataDownload: ['contentUrl', 'encodingFormat']
}
const foreign = [
  'https://creativecommons.org/licenses/by/4.0/',
  'https://schema.org/EventScheduled',
  'https://schema.org/OfflineEventAttendanceMode'
]
/** What no page prints: what kind of file a file is, codes, instants. */
const noWords =
  /^(@type|position|item|url|urlTemplate|query-input|inLanguage|contentUrl|encodingFormat|addressCountry|license|event(Status|AttendanceMode)|(start|end)Date|dateModified|temporalCoverage)$/

/** Every value of a thing and of those in it, with the type and the name of its property. */
function* valuesIn(thing: Node): Generator<{ type: string; name: string; value: string | number | boolean; thing: Node }> {
  const type = thing['@type'] ?? ''
  for (const [name, given] of Object.entries(thing)) {
    for (const value of [given].flat() as (string | number | boolean | Node)[]) {
      if (typeof value === 'object') yield* valuesIn(value)
      else yield { type, name, value, thing }
    }
  }
}
const typesIn = ({ graph }: { graph: Node[] }) => graph.map((thing) => thing['@type'] ?? '')
const things = (type: string) =>
  pages.flatMap(({ address, path, locale, graph, changed }) =>
    graph.filter((thing) => thing['@type'] === type).map((thing) => ({ address, path, locale, thing, changed }))
  )
/** Whether an address of the portal leads to a file, and to a place in it. */
function leads(to: string): boolean {
  const [address = '', anchor] = (to.slice(origin.length) || '/').split('#')
  return builtFiles.includes(fileOf(address)) ? !anchor || builtIds(address).has(anchor) : builtFiles.includes(address.slice(1))
}

describe('structured data', () => {
  test('is one script behind all that a page shows, of known things that are whole', () => {
    for (const { address, html, scripts, graph } of pages) {
      expect.soft(scripts.length, address).toBe(1)
      expect.soft(html.indexOf('application/ld+json'), address).toBeGreaterThan(html.indexOf('</main>'))
      for (const thing of graph) {
        for (const { type, thing: part } of valuesIn(thing)) {
          expect.soft(Object.keys(required), `${address} ${type}`).toContain(type)
          for (const name of required[type] ?? []) expect.soft(part[name], `${address} ${type}.${name}`).toBeTruthy()
        }
      }
    }
  })

  test('is of these kinds, each where it belongs', () => {
    const has = (type: string) => new Set(things(type).map(({ path }) => path as string))
    expect(has('BreadcrumbList')).toEqual(new Set(Object.keys(parents).filter((path) => path !== '/')))
    expect([has('WebSite'), has('Event')]).toEqual([new Set(['/']), new Set(['/'])])
    expect(has('Dataset')).toEqual(new Set(['/results', '/about/data']))
    expect([has('FAQPage'), has('DefinedTermSet')]).toEqual([new Set(['/questions']), new Set(['/glossary'])])
    expect([...has('Article')].filter((path) => path.startsWith('/constitution/'))).toHaveLength(97)
    expect([...has('Article')].filter((path) => path.startsWith('/explainers/'))).toHaveLength(8)
    expect(typesIn(read('/'))).toEqual(['WebSite'])
    expect(new Set(pages.flatMap(typesIn)).size).toBe(7)
  })

  test('names only addresses that are there', () => {
    for (const { address, graph } of pages) {
      for (const { name, value } of graph.flatMap((thing) => [...valuesIn(thing)])) {
        if (typeof value !== 'string' || !/^https?:/.test(value) || foreign.includes(value)) continue
        const to = name === 'urlTemplate' ? value.replace('?q={search_term_string}', '') : value
        expect.soft(to.startsWith(`${origin}/`) && leads(to), `${address} ${name} ${value}`).toBe(true)
      }
    }
  })

  test('says in words only what its page says', () => {
    for (const { address, locale, html, graph, title, description } of pages) {
      // The files have a description that is that of the page about them.
      const about = byAddress.get(href(locale, '/about/data'))?.description ?? ''
      const result = byAddress.get(href(locale, '/results'))?.title ?? ''
      const words = `${wordsOf(html)} ${title} ${description} ${graph.some((thing) => thing['@type'] === 'Dataset') ? `${about} ${result}` : ''}`
      for (const { name, value } of graph.flatMap((thing) => [...valuesIn(thing)])) {
        if (typeof value !== 'string' || noWords.test(name)) continue
        expect.soft(words.includes(decoded(value)), `${address} ${name}: ${value}`).toBe(true)
      }
    }
  })

  test('has the days of the registry, and those at the foot of pages', () => {
    for (const { address, thing, changed } of things('Article')) expect.soft(thing.dateModified, address).toBe(changed)
    for (const { thing } of things('Event'))
      expect(thing).toMatchObject({ startDate: facts['polls-open'].value, endDate: facts['polls-close'].value })
    for (const { thing, locale } of things('Dataset')) {
      expect(thing.temporalCoverage).toBe(`${facts['voting-day'].value}/${facts['result-final-day'].value}`)
      expect(thing.dateModified).toBe(byAddress.get(href(locale, '/results'))?.changed)
    }
  })

  test('has every question and every term of its page, and the way to each page through those above it', () => {
    for (const { address, thing } of [...things('FAQPage'), ...things('DefinedTermSet')]) {
      const entries = builtHtml(address).split(/<(?:section|div)[^>]* data-entry=""/).length - 1
      expect(((thing.mainEntity ?? thing.hasDefinedTerm) as Node[]).length, address).toBe(entries)
    }
    for (const { address, path, locale, thing } of things('BreadcrumbList')) {
      const way = (thing.itemListElement as { item: string }[]).map(({ item }) => item)
      const above = (each: Path): Path[] => (parents[each] ? [...above(parents[each]), each] : [each])
      expect.soft(way, address).toEqual(above(path).map((each) => origin + href(locale as Locale, each)))
    }
  })
})

test('the sitemap has the day of each page, and its address in both languages', () => {
  const entries = readBuilt('sitemap.xml')
    .split('<url>')
    .slice(1)
    .map((entry) => ({
      address: (/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '').slice(origin.length),
      day: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
      links: [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, to]) => [language, to])
    }))
  expect(entries.filter(({ day }) => !day).map(({ address }) => address)).toEqual(['/'])
  for (const { address, day, links } of entries) {
    const page = byAddress.get(address)
    if (!page) continue
    expect.soft(day, address).toBe(page.changed)
    expect
      .soft(Object.fromEntries(links), address)
      .toMatchObject({ kk: origin + href('kk', page.path), ru: origin + href('ru', page.path) })
  }
  expect(entries).toHaveLength(pages.length + 1)
  expect(new Set(entries.map(({ day }) => day)).size).toBeGreaterThan(2)
})
