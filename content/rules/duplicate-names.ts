/** What there may be only once: a page under one address, a region of one name, a title of one page. */
import type { Source, Text } from '../../lib/fact'
import { type Locale, locales } from '../../lib/locale'
import { titleNamespaces } from '../../lib/pages'

/** The things that say the same as one before them, each with that one. */
function again<T>(things: readonly T[], says: (thing: T) => string): { thing: T; first: T }[] {
  const firsts = new Map<string, T>()
  return things.flatMap((thing) => {
    const first = firsts.get(says(thing))
    if (first !== undefined) return [{ thing, first }]
    firsts.set(says(thing), thing)
    return []
  })
}

/** Sources under one address, and addresses without https. `withoutHttps` says for each of these why (content/without-https.ts). */
export function addressProblems(sources: Readonly<Record<string, Source>>, withoutHttps: Readonly<Record<string, string>>): string[] {
  const entries = Object.entries(sources)
  return [
    ...again(entries, ([, { url }]) => sameAddress(url)).map(
      ({ thing: [id, { url }], first }) =>
        `content/sources.ts: "${id}": has the address of "${first[0]}": ${url}; expected one entry for one page`
    ),
    ...entries
      .filter(([id, { url }]) => /^http:/i.test(url) && !withoutHttps[id]?.trim())
      .map(
        ([id, { url }]) =>
          `content/sources.ts: "${id}": begins with http: ${url}; expected https, or the reason in content/without-https.ts`
      ),
    ...Object.keys(withoutHttps)
      .filter((id) => !/^http:/i.test(sources[id]?.url ?? ''))
      .map(
        (id) => `content/without-https.ts: "${id}": no source of this id has an address in http; expected a reason only where one is needed`
      )
  ]
}

/** An address without what does not change the page: scheme, «www.», a slash at the end, a place in the page (but for «#!/», a route). */
export function sameAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?([^/?#]*)/i, (_, host: string) => host.toLowerCase())
    .replace(/#(?![!/]).*$/, '')
    .replace(/\/+$/, '')
}

/** Regions of one name, long or short. */
export function regionProblems(regions: Readonly<Record<string, { name: Text; short: Text }>>): string[] {
  return (['name', 'short'] as const).flatMap((field) =>
    locales.flatMap((locale) =>
      again(Object.entries(regions), ([, { [field]: names }]) => names[locale]).map(
        ({ thing: [id, { [field]: names }], first }) =>
          `content/results.ts: "${id}": ${field}.${locale} is that of "${first[0]}": ${names[locale]}; expected a name of its own`
      )
    )
  )
}

/** The keys of the titles of pages in the messages. Regions and articles have names of their own. */
const titleKeys = ['Site.title', 'Constitution.old', ...Object.values(titleNamespaces).map((namespace) => `${namespace}.title`)]

export type Title = { at: string; locale: Locale; title: string }

/** The titles of pages in the messages, by the key of each. */
export function messageTitles(locale: Locale, messages: ReadonlyMap<string, string>): Title[] {
  return titleKeys.map((key) => ({ at: `messages/${locale}.json: "${key}":`, locale, title: messages.get(key) ?? '' }))
}

/** Titles that two pages of a language have, whatever their capitals and signs. */
export function titleProblems(all: readonly Title[]): string[] {
  const named = all.filter(({ title }) => title.trim())
  return again(
    named,
    ({ locale, title }) =>
      `${locale} ${title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`
  ).map(
    ({ thing, first }) =>
      `${thing.at} has the title of another page (${first.at.replace(/:$/, '')}): ${thing.title}; expected one of its own`
  )
}
