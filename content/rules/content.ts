/** Finds what is wrong with the content. The build stops on the first list that is not empty (scripts/check-content.ts). */
import { kazakhWord } from '../../lib/alphabet'
import { type Fact, factText, type Source } from '../../lib/fact'
import type { Term } from '../../lib/glossary'
import { parseDay } from '../../lib/instant'
import { type Locale, locales } from '../../lib/locale'
import { proseFiles, type ProsePath } from '../../lib/pages'
import { blockProblems } from './blocks'
import { type Difference, differenceProblems } from './numbers'
import { type Citation, type Prose, parseProse } from './prose'

export type Content = {
  facts: Record<string, Fact>
  sources: Record<string, Source>
  acts: Record<string, Record<Locale, string>>
  glossary: Record<string, Term>
  differences: readonly Difference[]
  /** Sources that the tables of numbers name. */
  cited: readonly string[]
  /** The text of every prose file, by page and language; null where there is none. */
  prose: Record<string, Record<Locale, string | null>>
  /** Addresses that a link may name, without language: `/forum`. */
  paths: readonly string[]
  messages: Record<Locale, object>
}

/** Every problem as one line: file, id, reason. */
export function contentProblems(content: Content): string[] {
  return [
    ...sourceProblems(content),
    ...factProblems(content),
    ...differenceProblems(content.facts, content.differences),
    ...termProblems(content),
    ...proseProblems(content),
    ...messageProblems(content.messages)
  ]
}

function sourceProblems({ facts, sources, acts, glossary, prose, cited }: Content): string[] {
  const used = new Set([
    ...cited,
    ...Object.values(glossary).flatMap((term) => term.sources ?? []),
    ...Object.values(facts).flatMap((fact) => fact.sources as readonly string[]),
    ...Object.values(acts).flatMap((act) => Object.values(act)),
    ...Object.values(prose)
      .flatMap((twins) => Object.values(twins))
      .flatMap((text) =>
        text === null
          ? []
          : parseProse(text)
              .citations.filter(({ kind }) => kind === 'source')
              .map(({ id }) => id)
      )
  ])
  return Object.entries(sources).flatMap(([id, source]) => {
    const at = `content/sources.ts: "${id}"`
    return [
      !used.has(id) && `${at} is used by no fact and no page`,
      !/^https?:\/\/\S+$/.test(source.url) && `${at} has no address: "${source.url}"`,
      source.date !== null && parseDay(source.date) === null && `${at}: "${source.date}" is no day`,
      ...locales.map((locale) => !source.title[locale].trim() && `${at} has no title in "${locale}"`)
    ].filter((problem) => problem !== false)
  })
}

function factProblems({ facts, sources }: Content): string[] {
  return Object.entries(facts).flatMap(([id, fact]) => {
    const at = `content/facts.ts: "${id}"`
    const related = [...(fact.from ?? []), ...(fact.disagreesWith ?? []), ...(fact.supersededBy ? [fact.supersededBy] : [])]
    return [
      fact.sources.length === 0 && `${at} names no source`,
      ...fact.sources.map((source) => !sources[source] && `${at}: source "${source}" is not in content/sources.ts`),
      ...related.map((other) => !facts[other] && `${at}: no such fact "${other}"`),
      fact.status === 'derived' && !fact.from?.length && `${at} is derived but does not say from what`,
      parseDay(fact.asOf) === null && `${at}: "${fact.asOf}" is no day`,
      ...(fact.unit === 'date' && parseDay(String(fact.value)) === null
        ? [`${at}: its value "${String(fact.value)}" is no day`]
        : formProblems(at, fact))
    ].filter((problem) => problem !== false)
  })
}

/** A written form must show the digits of the value it stands for. */
function formProblems(at: string, fact: Fact): string[] {
  const digits = (text: string) => text.replace(/\D/g, '')
  return locales.flatMap((locale) => {
    const value = digits(factText(fact, locale))
    return Object.entries(fact.forms?.[locale] ?? {})
      .filter(([, text]) => digits(text) && !value.startsWith(digits(text)) && !digits(text).startsWith(value))
      .map(([form, text]) => `${at}: form "${form}" says "${text}", the value is "${factText(fact, locale)}"`)
  })
}

function termProblems({ glossary, acts, sources }: Content): string[] {
  return Object.entries(glossary).flatMap(([id, { term, definition, also, law = [], sources: cited = [] }]) => {
    const at = `content/glossary.ts: "${id}"`
    const lengths = locales.map((locale) => definition[locale].length)
    return [
      ...locales.flatMap((locale) => [
        !term[locale].trim() && `${at} has no term in "${locale}"`,
        !definition[locale].trim() && `${at} has no definition in "${locale}"`,
        also && !also[locale].trim() && `${at} has no other names in "${locale}"`,
        /\d/.test(`${term[locale]} ${definition[locale]} ${also?.[locale]}`) && `${at}: a bare digit (${locale})`,
        ...mixedWords(`${term[locale]} ${definition[locale]}`).map((word) => `${at}: Latin and Cyrillic letters in one word: ${word}`)
      ]),
      Math.min(...lengths) < 0.7 * Math.max(...lengths) &&
        `${at}: the definitions have ${lengths.join(' and ')} letters, more than 30 % apart`,
      law.length + cited.length === 0 && `${at} names neither an article nor a source`,
      ...law.map(({ act }) => !acts[act] && `${at}: no such act "${act}"`),
      ...cited.map((source) => !sources[source] && `${at}: source "${source}" is not in content/sources.ts`)
    ].filter((problem) => typeof problem === 'string')
  })
}

function proseProblems(content: Content): string[] {
  return Object.entries(content.prose).flatMap(([path, twins]) => {
    const missing = locales.filter((locale) => twins[locale] === null)
    if (missing.length) return missing.map((locale) => `${place(path, locale)}: is missing`)
    const [kk, ru] = locales.map((locale) => parseProse(twins[locale] ?? '')) as [Prose, Prose]
    return [
      ...headingsDiffer(path, twins, kk.headings, ru.headings),
      ...onlyInOne(path, twins, 'citations', kk.citations, ru.citations),
      ...onlyInOne(path, twins, 'links', kk.links, ru.links),
      ...(Math.min(kk.words, ru.words) < 0.7 * Math.max(kk.words, ru.words)
        ? [`${place(path, 'kk')}: ${kk.words} words in kk, ${ru.words} in ru: more than 30 % apart`]
        : []),
      ...locales.flatMap((locale) => textProblems(content, path, locale, twins[locale] ?? ''))
    ]
  })
}

const name = ({ kind, id }: Citation) => `${kind} "${id}"`

/** A prose file as errors name it, with the first line on which a text stands in it. */
function place(path: string, locale: Locale, text = '', found?: string): string {
  const at = found ? text.indexOf(found) : -1
  return `content/${proseFiles[path as ProsePath] ?? path}.${locale}.mdx${at < 0 ? '' : `:${text.slice(0, at).split('\n').length}`}`
}

function headingsDiffer(path: string, twins: Record<Locale, string | null>, kk: string[], ru: string[]): string[] {
  if (kk.join() === ru.join()) return []
  const first = kk.find((id, index) => ru[index] !== id) ?? ru[kk.length] ?? ''
  const locale = kk.includes(first) ? 'kk' : 'ru'
  return [`${place(path, locale, twins[locale] ?? '', `id="${first}"`)}: headings differ: kk ${kk.join(', ')}; ru ${ru.join(', ')}`]
}

/** What one of two texts cites or links to and the other does not. */
function onlyInOne(
  path: string,
  twins: Record<Locale, string | null>,
  what: string,
  kk: (Citation | string)[],
  ru: (Citation | string)[]
): string[] {
  const text = (each: Citation | string) => (typeof each === 'string' ? each : name(each))
  const lists = { kk: new Map(kk.map((each) => [text(each), each])), ru: new Map(ru.map((each) => [text(each), each])) }
  return locales.flatMap((locale) =>
    [...lists[locale]]
      .filter(([key]) => !lists[locale === 'kk' ? 'ru' : 'kk'].has(key))
      .map(
        ([key, each]) =>
          `${place(path, locale, twins[locale] ?? '', typeof each === 'string' ? each : each.id)}: ${what} differ: ${key} only in ${locale}`
      )
  )
}

function difference(path: string, what: string, kk: string[], ru: string[]): string[] {
  return [
    ...[...new Set(kk)].filter((each) => !ru.includes(each)).map((each) => `${path}: ${what} differ: ${each} only in kk`),
    ...[...new Set(ru)].filter((each) => !kk.includes(each)).map((each) => `${path}: ${what} differ: ${each} only in ru`)
  ]
}

function textProblems(
  { facts, sources, acts, glossary, prose: all, paths }: Content,
  path: string,
  locale: Locale,
  text: string
): string[] {
  const at = (found?: string) => place(path, locale, text, found)
  const prose = parseProse(text)
  const known = { fact: facts, source: sources, act: acts, term: glossary }
  const sentences = /<Brief>([\s\S]*?)<\/Brief>/
    .exec(text)?.[1]
    ?.replace(/<[^>]*>/g, 'x')
    .match(/[^.!?]+[.!?](?=\s|$)/g)?.length
  return [
    ...prose.citations.filter(({ kind, id }) => !known[kind][id]).map((citation) => `${at(`"${citation.id}"`)}: no such ${name(citation)}`),
    ...prose.digits.map(({ line, text: found }) => `${at()}:${line}: a bare digit (use <Fact>, <Day>, <Year> or <Article>): ${found}`),
    ...prose.links.filter((link) => !linkResolves(link, path, all, paths)).map((link) => `${at(link)}: the link "${link}" leads nowhere`),
    ...(path.startsWith('/explainers/') && (prose.words < 500 || prose.words > 1200)
      ? [`${at()}: ${prose.words} words, an explainer has 500 to 1,200`]
      : []),
    ...(path.startsWith('/explainers/') && sentences !== 3
      ? [`${at('<Brief>')}: <Brief> has ${sentences ?? 'no'} sentences, not three`]
      : []),
    ...blockProblems(text, facts).map((problem) => `${at(/"([^"]+)"/.exec(problem)?.[1])}: ${problem}`),
    ...(locale === 'ru' ? foreignWords(text).map((word) => `${at(word)}: Kazakh word without <In lang="kk">: ${word}`) : []),
    ...mixedWords(text).map((word) => `${at(word)}: Latin and Cyrillic letters in one word: ${word}`)
  ]
}

function linkResolves(link: string, path: string, prose: Content['prose'], paths: readonly string[]): boolean {
  const [to = '', anchor] = link.split('#')
  const target = to || path
  if (!paths.includes(target)) return false
  return !anchor || !prose[target] || parseProse(prose[target].kk ?? '').anchors.includes(anchor)
}

/** Words with letters that Russian does not have, outside what is marked as Kazakh. */
function foreignWords(text: string): string[] {
  const own = text.replace(/<In lang="kk">[\s\S]*?<\/In>|<[^>]*>|export const meta[\s\S]*?^\}/gm, ' ')
  return own.match(new RegExp(kazakhWord, 'giu')) ?? []
}

function mixedWords(text: string): string[] {
  return text.match(/[\p{Script=Cyrillic}]+[A-Za-zəƏ]+[\p{L}]*|[A-Za-zəƏ]+[\p{Script=Cyrillic}]+[\p{L}]*/gu) ?? []
}

/** Digits that labels may hold: they are names, not claims. */
const nameDigits = /(?<=, plural, )=0|Референдум 2026|UTC\+5|2026-03-10T09:00:00\+05:00|30 секунд|2026 жылғы 15 наурыз|15 марта 2026 года/g

function messageProblems(messages: Record<Locale, object>): string[] {
  const [kk, ru] = locales.map((locale) => new Map(flatten(messages[locale]))) as [Map<string, string>, Map<string, string>]
  return [
    ...difference('messages', 'keys', [...kk.keys()], [...ru.keys()]),
    ...[...kk]
      .filter(([key, text]) => ru.has(key) && placeholders(text) !== placeholders(ru.get(key) ?? ''))
      .map(([key]) => `messages: "${key}": placeholders differ`),
    ...locales.flatMap((locale) =>
      [...(locale === 'kk' ? kk : ru)].flatMap(([key, text]) =>
        [
          /\d/.test(text.replace(nameDigits, '')) && `messages/${locale}.json: "${key}" holds a bare digit: ${text}`,
          locale === 'ru' && foreignWords(text).length > 0 && `messages/ru.json: "${key}" holds a Kazakh word: ${foreignWords(text)[0]}`,
          ...mixedWords(text.replace(/\{[^}]*\}/g, ' ')).map(
            (word) => `messages/${locale}.json: "${key}": Latin and Cyrillic letters in one word: ${word}`
          )
        ].filter((problem) => problem !== false)
      )
    )
  ]
}

function flatten(tree: object, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value as object, `${prefix}${key}.`)
  )
}

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]))].sort().join()
