/**
 * The feeds `/{l}/feed.xml` (Atom, RFC 4287) and `/{l}/feed.json` (JSON Feed 1.1): the newest sources, figures that were replaced, and
 * corrections.
 */
import { createHash } from 'node:crypto'
import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import { correctionName } from '@/components/frame/correction-name'
import { wordsIn } from '@/components/frame/language'
import { license, origin } from '@/components/frame/site'
import { figureId } from '@/components/results/figure-link'
import { corrections } from '@/content/corrections'
import { differences } from '@/content/differences'
import { type FactId, facts } from '@/content/facts'
import { type SourceId, sources } from '@/content/sources'
import { sourcesAside } from '@/content/sources-aside'
import { type Correction, newestFirst as newestCorrectionFirst, wrongIn } from '@/lib/correction'
import { type Fact, factsBySource, factText, leadSource, type Source } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { dayStart } from '@/lib/instant'
import { type Locale, localeNames, otherLocale } from '@/lib/locale'
import { href } from '@/lib/pages'
import { sentence } from '@/lib/share'

/** How many of the newest sources the feeds have, and how many corrections: about what came since the eve of the vote. */
const newest = 50

type Entry = {
  /** Names the entry for ever: another one shows it anew to every reader of the feed. */
  id: string
  title: string
  summary: string
  /** The place on the portal that tells of it. */
  page: string
  source: Source
  /** ISO instant; of what is known by its day the one at which that day begins in Kazakhstan. */
  at: string
}

const registry: Record<FactId, Fact<SourceId, FactId>> = facts
const bySource = factsBySource<FactId, SourceId>(facts)

/** The entries, the newest first; of one instant changes of figures first. What is older than the story is no news. */
function entriesOf(locale: Locale): Entry[] {
  const news = (Object.keys(sources) as SourceId[])
    .filter((id) => sources[id].date && !(sourcesAside as readonly SourceId[]).includes(id))
    .map((id) => sourceEntry(id, locale))
    .sort(newestFirst)
    .slice(0, newest)
  const beginning = Date.parse(dayStart(facts['address-day'].value))
  return [...correctionEntries(locale), ...changeEntries(locale), ...news].filter(({ at }) => Date.parse(at) > beginning).sort(newestFirst)
}

const newestFirst = (a: Entry, b: Entry) => Date.parse(b.at) - Date.parse(a.at)

/** An entry for each of the newest mistakes of the portal that were set right. */
function correctionEntries(locale: Locale): Entry[] {
  const t = wordsIn(locale)
  const told = newestCorrectionFirst<Correction<SourceId, FactId>>(corrections).slice(0, newest)
  return told.map((correction) => {
    const { id, at, was, is, why, sources: named } = correction
    const language = wrongIn(correction, locale)
    return {
      id: nameOf('correction', id, locale),
      title: t('Feed.correction', { what: correctionName(correction, locale) }),
      summary: [
        ...(language === locale ? [] : [t('Corrections.inOther')]),
        t('Feed.corrected', { was: sentence(was[language]), is: sentence(is[language]), why: sentence(why[locale]) })
      ].join(' '),
      page: `${href(locale, '/about/corrections')}#${id}`,
      source: sources[leadSource(named, sources, locale)],
      at
    }
  })
}

function sourceEntry(id: SourceId, locale: Locale): Entry {
  const t = wordsIn(locale)
  const source: Source = sources[id]
  const count = bySource.get(id)?.length ?? 0
  const values = { kind: t(`Source.kind.${source.kind}`), publisher: source.publisher, language: t(`Source.language.${source.language}`) }
  return {
    id: nameOf('source', id, locale),
    title: source.title[locale],
    summary: [
      t('Feed.source', values),
      ...(count ? [`${t('News.facts', { count: String(count) })}.`] : []),
      ...archivedAt(source, locale)
    ].join(' '),
    page: `${href(locale, '/news')}#${id}`,
    source,
    at: dayStart(source.date ?? '')
  }
}

/** Where a copy of a source is kept, in words: readers of feeds show the text of every entry. */
function archivedAt({ archive }: Source, locale: Locale): string[] {
  return archive ? [wordsIn(locale)('Feed.archived', { day: formatDay(archive.date, locale, 'on'), address: archive.url })] : []
}

/** An entry for each figure that took the place of others: what it was, what it is, and why they differ. */
function changeEntries(locale: Locale): Entry[] {
  const t = wordsIn(locale)
  const said = (id: FactId) => {
    const { label, asOf, status } = registry[id]
    return { label: label[locale], value: factText(registry[id], locale), day: formatDay(asOf, locale), status: t(`Status.${status}`) }
  }
  return differences.flatMap(({ facts: ids, why }) =>
    [...new Set(ids.flatMap((id: FactId) => registry[id].supersededBy ?? []))].map((id) => {
      const earlier = ids.filter((each: FactId) => registry[each].supersededBy === id)
      return {
        id: nameOf('change', id, locale),
        title: t('Feed.change', { label: registry[id].label[locale] }),
        summary: [t('Feed.now', said(id)), ...earlier.map((each) => t('Feed.before', said(each))), why[locale]].join(' '),
        page: `${href(locale, '/results/why-numbers-differ')}#${figureId(id)}`,
        source: sources[leadSource(registry[id].sources, sources, locale)],
        // A figure for an earlier day may have been known later.
        at: dayStart(
          [id, ...earlier]
            .map((each) => registry[each].asOf)
            .sort()
            .at(-1) ?? ''
        )
      }
    })
  )
}

/** A name that needs no host and no authority: a UUID made from the words (RFC 9562, version 5, within the namespace of URLs). */
function nameOf(...words: string[]): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')
  const hash = createHash('sha1')
    .update(namespace)
    .update(['referendum-2026', ...words].join('/'))
    .digest()
    .subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  return `urn:uuid:${hash.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}

/** In UTC. */
const instantOf = ({ at }: Entry) => new Date(at)

/** The addresses of the feeds of a language. */
export const feedAddress = (locale: Locale, format: 'xml' | 'json') => `${origin}${href(locale, '/')}/feed.${format}`

export function atomFeed(locale: Locale): string {
  const t = wordsIn(locale)
  const entries = entriesOf(locale)
  const other = otherLocale[locale]
  return generateAtomFeed({
    xml: { lang: locale },
    id: nameOf('feed', locale),
    title: { value: t('Feed.title') },
    subtitle: { value: t('Feed.description') },
    links: [
      { rel: 'self', href: feedAddress(locale, 'xml'), type: 'application/atom+xml' },
      { rel: 'alternate', href: origin + href(locale, '/news'), type: 'text/html', hreflang: locale },
      { rel: 'alternate', href: feedAddress(other, 'xml'), type: 'application/atom+xml', hreflang: other, title: localeNames[other] },
      { rel: 'license', href: license }
    ],
    authors: [{ name: t('Site.name'), uri: origin + href(locale, '/about') }],
    icon: `${origin}/icon-192.png`,
    updated: entries.map(instantOf)[0] ?? new Date(0),
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      summary: { value: entry.summary },
      published: instantOf(entry),
      updated: instantOf(entry),
      links: [
        { rel: 'alternate', href: origin + entry.page, type: 'text/html', hreflang: locale },
        { rel: 'via', href: entry.source.url, hreflang: entry.source.language, title: entry.source.publisher }
      ]
    }))
  })
}

export function jsonFeed(locale: Locale) {
  const t = wordsIn(locale)
  return generateJsonFeed({
    title: t('Feed.title'),
    description: t('Feed.description'),
    home_page_url: origin + href(locale, '/news'),
    feed_url: feedAddress(locale, 'json'),
    icon: `${origin}/icon-512.png`,
    favicon: `${origin}/icon-192.png`,
    language: locale,
    authors: [{ name: t('Site.name'), url: origin + href(locale, '/about') }],
    items: entriesOf(locale).map((entry) => ({
      id: entry.id,
      url: origin + entry.page,
      external_url: entry.source.url,
      title: entry.title,
      content_text: entry.summary,
      date_published: instantOf(entry),
      language: locale
    }))
  })
}
