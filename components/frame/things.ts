/** What pages are and tell of, in terms of schema.org, for search engines. */
import type { Article, BreadcrumbList, Dataset, DefinedTermSet, Event, FAQPage, Organization, SearchAction, WebSite } from 'schema-dts'
import { facts } from '@/content/facts'
import { glossary, type TermId } from '@/content/glossary'
import { updated } from '@/content/updated'
import type { Locale } from '@/lib/locale'
import { href, type Path } from '@/lib/pages'
import { messages } from './language'
import { license, origin } from './site'

const country = { kk: 'Қазақстан', ru: 'Казахстан' } as const satisfies Record<Locale, string>
const address = (locale: Locale, path: Path) => origin + href(locale, path)

/** The portal as it names itself: nobody else publishes it, and no person signs it. */
const portal = (locale: Locale): Organization => ({ '@type': 'Organization', name: messages[locale].Site.name, url: `${origin}/` })

/** The portal in a language, with its search. */
export function website(locale: Locale): WebSite {
  const search: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address(locale, '/search')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string'
  }
  return {
    '@type': 'WebSite',
    name: messages[locale].Site.name,
    alternateName: messages[locale].Site.title,
    url: address(locale, '/'),
    inLanguage: locale,
    potentialAction: search
  }
}

/** The portal at its root, the page of both languages. */
export const bothWebsites = (): WebSite => ({
  '@type': 'WebSite',
  name: messages.kk.Site.name,
  url: `${origin}/`,
  inLanguage: ['kk', 'ru']
})

/** The way to a page from home: pages with their names. */
export const breadcrumbs = (locale: Locale, way: readonly { path: Path; name: string }[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: way.map(({ path, name }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: address(locale, path) }))
})

/** A text. The day on which it was first published is not recorded, so it is not told; an author is a person, and none is named. */
export const article = (locale: Locale, path: Path, headline: string, changed: string): Article => ({
  '@type': 'Article',
  headline,
  url: address(locale, path),
  inLanguage: locale,
  dateModified: changed,
  publisher: portal(locale),
  license
})

/**
 * The vote. `EventScheduled` says of what is over, too, that it took place on the day for which it was set (schema.org); the others are
 * for what was moved or called off.
 */
export const voteEvent = (locale: Locale): Event => ({
  '@type': 'Event',
  name: messages[locale].Site.title,
  startDate: facts['polls-open'].value,
  endDate: facts['polls-close'].value,
  eventStatus: 'https://schema.org/EventScheduled',
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  location: { '@type': 'Country', name: country[locale], address: { '@type': 'PostalAddress', addressCountry: 'KZ' } },
  url: address(locale, '/')
})

/** The files of the result and the turnout; `description`: that of the page about them. */
export function voteDataset(locale: Locale, description: string): Dataset {
  const file = (path: string, encodingFormat: string) => ({ '@type': 'DataDownload' as const, contentUrl: origin + path, encodingFormat })
  return {
    '@type': 'Dataset',
    name: `${messages[locale].Results.title} – ${messages[locale].Site.name}`,
    description,
    inLanguage: ['kk', 'ru'],
    license,
    creator: portal(locale),
    isAccessibleForFree: true,
    dateModified: updated['/results'],
    temporalCoverage: `${facts['voting-day'].value}/${facts['result-final-day'].value}`,
    spatialCoverage: country[locale],
    url: address(locale, '/about/data'),
    distribution: [
      file('/data/results.json', 'application/json'),
      file('/data/results.csv', 'text/csv'),
      file('/data/turnout.csv', 'text/csv')
    ]
  }
}

/**
 * The page of questions: the portal asks and answers them. `QAPage` is for one question that users answer, and there is no such page.
 */
export const faq = (locale: Locale, questions: readonly { id: string; question: string; answer: string }[]): FAQPage => ({
  '@type': 'FAQPage',
  inLanguage: locale,
  mainEntity: questions.map(({ id, question, answer }) => ({
    '@type': 'Question',
    name: question,
    url: `${address(locale, '/questions')}#${id}`,
    acceptedAnswer: { '@type': 'Answer', text: answer }
  }))
})

/** The glossary. */
export const definedTerms = (locale: Locale): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  name: messages[locale].Glossary.title,
  url: address(locale, '/glossary'),
  inLanguage: locale,
  hasDefinedTerm: (Object.keys(glossary) as TermId[]).map((id) => ({
    '@type': 'DefinedTerm',
    name: glossary[id].term[locale],
    description: glossary[id].definition[locale],
    url: `${address(locale, '/glossary')}#${id}`
  }))
})
