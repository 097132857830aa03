/** The feeds, read by a parser of XML that did not write them, and by the rules of their formats (RFC 4287, JSON Feed 1.1). */
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { corrections } from '@/content/corrections'
import { facts } from '@/content/facts'
import { sources } from '@/content/sources'
import { type Correction, newestFirst, wrongIn } from '@/lib/correction'
import type { Fact, Source } from '@/lib/fact'
import { dayStart, parseInstant } from '@/lib/instant'
import { locales } from '@/lib/locale'
import { builtDocument, builtFiles, builtIds, readBuilt } from './built'

const atom = 'http://www.w3.org/2005/Atom'
/** The public origin in this build (SITE_URL). */
const origin = /<loc>(.*?)\/<\/loc>/.exec(readBuilt('sitemap.xml'))?.[1] ?? ''
const release = JSON.parse(readBuilt('release.json')) as { generatedAt: string }
const urls = new Set(Object.values<Source>(sources).map(({ url }) => url))

type JsonFeed = Record<string, string> & {
  authors: { name: string }[]
  items: { id: string; url: string; external_url: string; title: string; content_text: string; date_published: string; language: string }[]
}

/** Throws for what is not well-formed XML. */
const xmlOf = (locale: string) =>
  new JSDOM(readBuilt(`${locale}/feed.xml`), { contentType: 'application/xml' }).window.document.documentElement

const children = (parent: Element, name: string) => [...parent.children].filter((child) => child.localName === name)
const textOf = (parent: Element, name: string) => children(parent, name)[0]?.textContent ?? ''
const linksOf = (parent: Element) =>
  children(parent, 'link').map((link) => Object.fromEntries([...link.attributes].map(({ name, value }) => [name, value])))

describe.each(locales)('/%s/feed.xml', (locale) => {
  const feed = xmlOf(locale)
  const entries = children(feed, 'entry')

  test('is an Atom feed in the language, with all that the format demands, once', () => {
    expect([feed.localName, feed.namespaceURI, feed.getAttribute('xml:lang')]).toEqual(['feed', atom, locale])
    for (const name of ['id', 'title', 'subtitle', 'updated', 'author', 'icon']) expect(children(feed, name).length, name).toBe(1)
    expect(textOf(children(feed, 'author')[0]!, 'name')).toBe('Референдум 2026')
    const links = linksOf(feed)
    expect(links).toContainEqual({ rel: 'self', href: `${origin}/${locale}/feed.xml`, type: 'application/atom+xml' })
    expect(links).toContainEqual({ rel: 'alternate', href: `${origin}/${locale}/news`, type: 'text/html', hreflang: locale })
    const alternates = links.filter(({ rel }) => rel === 'alternate').map(({ type, hreflang }) => `${type} ${hreflang}`)
    expect(new Set(alternates).size).toBe(alternates.length)
    expect(entries.length).toBeGreaterThan(60)
    for (const element of feed.querySelectorAll('*')) expect(element.namespaceURI).toBe(atom)
  })

  test('says of each entry what it is, where on the portal, by whom, and when: the day of the registry', () => {
    const known = new Map(Object.values<Source>(sources).map(({ url, date }) => [url, date]))
    for (const entry of entries) {
      const title = textOf(entry, 'title')
      for (const name of ['id', 'title', 'summary', 'published', 'updated']) expect(children(entry, name).length, title).toBe(1)
      for (const name of ['title', 'summary']) expect(children(entry, name)[0]!.children.length, title).toBe(0)
      expect(title.length).toBeGreaterThan(10)
      expect(textOf(entry, 'summary')).toMatch(/[.!?]$/)
      const [page, via, ...others] = linksOf(entry)
      expect([page?.rel, via?.rel, others.length], title).toEqual(['alternate', 'via', 0])
      const { pathname, hash } = new URL(page?.href ?? '')
      expect(page?.href?.startsWith(`${origin}/${locale}/`), title).toBe(true)
      expect(builtIds(pathname).has(hash.slice(1)), `${pathname}${hash}`).toBe(true)
      expect(urls.has(via?.href ?? ''), title).toBe(true)
      const published = textOf(entry, 'published')
      expect(new Date(published).toISOString(), title).toBe(published)
      expect(published).toBe(textOf(entry, 'updated'))
      // Days begin in Kazakhstan five hours before they do in UTC. Of a correction the instant is known.
      if (!pathname.endsWith('/corrections')) expect(published, title).toMatch(/T19:00:00\.000Z$/)
      if (pathname.endsWith('/news')) expect(published, title).toBe(new Date(dayStart(known.get(via?.href ?? '') ?? '')).toISOString())
    }
  })

  test('has the newest first, none of the future, and says since when it is so', () => {
    const days = entries.map((entry) => textOf(entry, 'updated'))
    expect(days).toEqual([...days].sort().reverse())
    expect(textOf(feed, 'updated')).toBe(days[0])
    expect(parseInstant(days[0] ?? '')! <= Date.parse(release.generatedAt)).toBe(true)
  })

  test('tells of every figure of this referendum that another replaced, with both values and both days', () => {
    const registry = Object.entries<Fact>(facts)
    const replaced = registry.filter(([, { supersededBy, asOf }]) => supersededBy && asOf > facts['address-day'].value)
    expect(replaced.length).toBeGreaterThan(10)
    for (const [id, { label, supersededBy, asOf }] of replaced) {
      const entry = entries.find((each) => linksOf(each)[0]?.href?.endsWith(`#f-${supersededBy}`))
      expect(entry && textOf(entry, 'summary'), id).toContain(`«${label[locale]}» — `)
      expect(entry && textOf(entry, 'published') >= new Date(dayStart(asOf)).toISOString(), id).toBe(true)
    }
    expect(readBuilt(`${locale}/feed.xml`)).toMatch(/73,24.%?.*73,12|73,12.%?.*73,24/)
  })

  test('tells of the newest corrections: what was, what is, and why', () => {
    const told = entries.filter((entry) => linksOf(entry)[0]?.href?.includes('/about/corrections#'))
    const records = newestFirst<Correction>(corrections).slice(0, 50)
    expect(told.map((entry) => linksOf(entry)[0]?.href)).toEqual(records.map(({ id }) => `${origin}/${locale}/about/corrections#${id}`))
    for (const [index, record] of records.entries()) {
      const { at, was, is, why } = record
      const language = wrongIn(record, locale)
      for (const text of [was[language], is[language], why[locale]]) expect(textOf(told[index]!, 'summary')).toContain(text)
      expect(textOf(told[index]!, 'updated')).toBe(new Date(at).toISOString())
    }
  })

  test('is what /feed.json tells too', () => {
    const json = JSON.parse(readBuilt(`${locale}/feed.json`)) as JsonFeed
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: textOf(feed, 'title'),
      description: textOf(feed, 'subtitle'),
      language: locale,
      home_page_url: `${origin}/${locale}/news`,
      feed_url: `${origin}/${locale}/feed.json`
    })
    expect(json.authors.map(({ name }) => name)).toEqual(['Референдум 2026'])
    expect(json.items.map((item) => [item.id, item.title, item.content_text, item.date_published, item.url, item.external_url])).toEqual(
      entries.map((entry) => [
        ...['id', 'title', 'summary', 'published'].map((name) => textOf(entry, name)),
        ...linksOf(entry).map(({ href }) => href)
      ])
    )
    for (const { language } of json.items) expect(language).toBe(locale)
  })

  test('is named in the heads of pages that tell news, and linked where a reader sees it', () => {
    for (const path of ['', '/news', '/timeline', '/about/corrections', '/about/data']) {
      const page = builtDocument(`/${locale}${path}`)
      const named = [...page.querySelectorAll('head link[rel=alternate][type]')].map((link) => [
        link.getAttribute('type'),
        link.getAttribute('href')
      ])
      expect(named, path).toEqual([
        ['application/atom+xml', `${origin}/${locale}/feed.xml`],
        ['application/feed+json', `${origin}/${locale}/feed.json`]
      ])
    }
    for (const path of ['/news', '/about/corrections', '/about/data'])
      for (const format of ['xml', 'json'])
        expect(builtDocument(`/${locale}${path}`).querySelector(`main a[href="/${locale}/feed.${format}"]`), path).toBeTruthy()
    for (const format of ['xml', 'json']) expect(builtFiles).toContain(`${locale}/feed.${format}.br`)
  })
})

/** What readers of feeds keep an entry by: another id shows all entries again as new to everyone. */
test('the ids stay, and none stands twice, in both languages together', () => {
  const ids = locales.flatMap((locale) => [...xmlOf(locale).querySelectorAll('id')].map((id) => id.textContent))
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('urn:uuid:aba80fca-5823-582b-a128-d8e8c8fac3f3')
  expect(ids).toContain('urn:uuid:665b9018-3ea5-5f00-beeb-f9ad10893b3f')
  expect(ids).toContain('urn:uuid:713f84ec-54cf-5830-a86c-75557f613cb8')
})
