/** The rules that look at all of the content at once: every text of it, every day, every title. */
import type { Text } from '../../lib/fact'
import { parseDay } from '../../lib/instant'
import { locales } from '../../lib/locale'
import type { Content } from './references'
import { copyProblems, languageProblems, proseLanguageProblems } from './language'
import { letterProblems, markProblems } from './letters'
import { notationProblems } from './messages'
import { metaProblems, proseTitle } from './meta'
import { entryPassages, linePassages, messagePassages, messageTexts } from './passages'
import { pairProblems } from './pairs'
import { archiveProblems, dayProblems, futureProblems, successionProblems } from './registry'
import { fileOf, parseTexts } from './texts'
import { addressProblems, messageTitles, regionProblems, titleProblems } from './duplicate-names'
import { blankProblems, markupProblems } from './plain-text'
import { byHandProblems, proseParagraphs } from './unknown'
import { unwrittenProblems } from './unwritten'

/** Files with their entries by id. */
export type Files = readonly (readonly [file: string, entries: object])[]

export type AllContent = Pick<Content, 'facts' | 'sources' | 'prose' | 'messages' | 'paths'> & {
  /** Everything that holds texts, facts and sources too. */
  files: Files
  regions: Readonly<Record<string, { name: Text; short: Text }>>
  /** The day of the last change of the pages that are not prose. */
  updated: Readonly<Record<string, string>>
  withoutHttps: Readonly<Record<string, string>>
  withoutAgainst: Readonly<Record<string, string>>
  /** ISO day after which nothing can have been said: the later of the release and the clock (content-problems.ts). */
  today: string
}

/** Every problem as one line: file, id, what is wrong; what is expected. */
export function allContentProblems(content: AllContent): string[] {
  const { facts, sources, files, regions, updated, withoutHttps, withoutAgainst, today, paths } = content
  const entries = files.flatMap(([file, all]) => entryPassages(file, all))
  const messages = locales.flatMap((locale) => messagePassages(locale, content.messages[locale]))
  const texts = { kk: messageTexts(content.messages.kk), ru: messageTexts(content.messages.ru) }
  const prose = proseOf(content.prose)
  return [
    ...futureProblems(facts, sources, today),
    ...archiveProblems(sources, today),
    ...Object.entries(updated).flatMap(([path, day]) => dayProblems(`content/updated.ts: "${path}":`, day, today)),
    ...successionProblems(facts),
    ...addressProblems(sources, withoutHttps),
    ...pairProblems(facts, withoutAgainst),
    ...regionProblems(regions),
    ...[blankProblems, markupProblems, letterProblems, languageProblems, copyProblems, unwrittenProblems].flatMap((rule) =>
      rule([...entries, ...messages])
    ),
    ...byHandProblems([...entries, ...messages]),
    ...notationProblems(texts),
    ...prose.flatMap(({ file, locale, text, tree }) => [
      ...markProblems(file, text),
      ...(tree ? metaProblems(file, tree, paths, today) : []),
      ...[letterProblems, unwrittenProblems].flatMap((rule) => rule(linePassages(file, locale, text.replace(/^\ufeff/, '')))),
      ...proseLanguageProblems(file, locale, text),
      ...byHandProblems(proseParagraphs(file, locale, text))
    ]),
    ...titleProblems([
      ...prose.flatMap(({ file, locale, tree }) => (tree ? proseTitle(file, locale, tree) : [])),
      ...locales.flatMap((locale) => messageTitles(locale, texts[locale]))
    ])
  ]
}

/** The newest day that the content names of itself: when a figure was stated, a source published, a page changed. */
export function newestDay({ facts, sources, updated, prose }: Pick<AllContent, 'facts' | 'sources' | 'updated' | 'prose'>): string {
  const days = [
    ...Object.values(facts).map(({ asOf }) => asOf),
    ...Object.values(sources).map(({ date }) => date ?? ''),
    ...Object.values(updated),
    ...proseOf(prose).map(({ tree }) => tree?.meta?.updated?.value ?? '')
  ]
  return (
    days
      .filter((day) => parseDay(day) !== null)
      .sort()
      .at(-1) ?? ''
  )
}

/** The files of prose that are there, each with its language, and its tree where it is MDX. */
function proseOf(prose: AllContent['prose']) {
  const { texts } = parseTexts(prose)
  return Object.entries(prose).flatMap(([path, twins]) =>
    locales.flatMap((locale) => {
      const text = twins[locale]
      return text === null ? [] : [{ file: fileOf(path, locale), locale, text, tree: texts[path]?.[locale] ?? null }]
    })
  )
}
