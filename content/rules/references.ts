/** Whether everything that facts, sources, terms, prose and messages name is there. */
import { type Fact, factText, type Source } from '../../lib/fact'
import type { Term } from '../../lib/glossary'
import { parseDay } from '../../lib/instant'
import { type Locale, locales } from '../../lib/locale'
import { type Difference, differenceProblems } from './numbers'
import { messageTexts } from './passages'
import type { Citation } from './read-prose.mjs'
import { valueProblem } from './registry'
import { parseTexts, textProblems } from './texts'

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
  /** Of what something is not known of some region: what `<Unknown>` may name (lib/unknown.ts). */
  unknown: readonly string[]
}

/** Every problem as one line: file, id, reason. */
export function registryAndProseProblems(content: Content): string[] {
  const { texts, problems } = parseTexts(content.prose)
  const cited = Object.values(texts).flatMap((twins) => locales.flatMap((locale) => twins[locale]?.citations ?? []))
  return [
    ...sourceProblems(content, cited),
    ...factProblems(content),
    ...differenceProblems(content.facts, content.differences),
    ...termProblems(content),
    ...problems,
    ...textProblems(content, texts),
    ...messageProblems(content.messages)
  ]
}

function sourceProblems({ facts, sources, acts, glossary, cited }: Content, inProse: readonly Citation[]): string[] {
  const used = new Set([
    ...cited,
    ...Object.values(glossary).flatMap((term) => term.sources ?? []),
    ...Object.values(facts).flatMap((fact) => fact.sources as readonly string[]),
    ...Object.values(acts).flatMap((act) => Object.values(act)),
    ...inProse.filter(({ kind }) => kind === 'source').map(({ id }) => id)
  ])
  return Object.entries(sources).flatMap(([id, source]) => {
    const at = `content/sources.ts: "${id}"`
    return [
      !used.has(id) && `${at} is used by no fact and no page`,
      !/^https?:\/\/\S+$/.test(source.url) && `${at} has no address: "${source.url}"`,
      source.date !== null && parseDay(source.date) === null && `${at}: "${source.date}" is no day`
    ].filter((problem) => problem !== false)
  })
}

function factProblems({ facts, sources }: Content): string[] {
  return Object.entries(facts).flatMap(([id, fact]) => {
    const at = `content/facts.ts: "${id}"`
    const wrongValue = valueProblem(fact)
    const related = [...(fact.from ?? []), ...(fact.disagreesWith ?? []), ...(fact.supersededBy ? [fact.supersededBy] : [])]
    return [
      fact.sources.length === 0 && `${at} names no source`,
      ...fact.sources.map((source) => !sources[source] && `${at}: source "${source}" is not in content/sources.ts`),
      ...related.map((other) => !facts[other] && `${at}: no such fact "${other}"`),
      fact.status === 'derived' && !fact.from?.length && `${at} is derived but does not say from what`,
      parseDay(fact.asOf) === null && `${at}: "${fact.asOf}" is no day`,
      ...(wrongValue ? [`${at}: ${wrongValue}`] : formProblems(at, fact))
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
      ...locales.map((locale) => /\d/.test(`${term[locale]} ${definition[locale]} ${also?.[locale]}`) && `${at}: a bare digit (${locale})`),
      Math.min(...lengths) < 0.7 * Math.max(...lengths) &&
        `${at}: the definitions have ${lengths.join(' and ')} letters, more than 30 % apart`,
      law.length + cited.length === 0 && `${at} names neither an article nor a source`,
      ...law.map(({ act }) => !acts[act] && `${at}: no such act "${act}"`),
      ...cited.map((source) => !sources[source] && `${at}: source "${source}" is not in content/sources.ts`)
    ].filter((problem) => typeof problem === 'string')
  })
}

function difference(path: string, what: string, kk: string[], ru: string[]): string[] {
  return [
    ...[...new Set(kk)].filter((each) => !ru.includes(each)).map((each) => `${path}: ${what} differ: ${each} only in kk`),
    ...[...new Set(ru)].filter((each) => !kk.includes(each)).map((each) => `${path}: ${what} differ: ${each} only in ru`)
  ]
}

/** Digits that labels may hold: they are names, not claims. */
const nameDigits = /(?<=, plural, )=0|Референдум 2026|UTC\+5|2026-03-10T09:00:00\+05:00|30 секунд|2026 жылғы 15 наурыз|15 марта 2026 года/g

function messageProblems(messages: Record<Locale, object>): string[] {
  const [kk, ru] = [messageTexts(messages.kk), messageTexts(messages.ru)]
  return [
    ...difference('messages', 'keys', [...kk.keys()], [...ru.keys()]),
    ...[...kk]
      .filter(([key, text]) => ru.has(key) && placeholders(text) !== placeholders(ru.get(key) ?? ''))
      .map(([key]) => `messages: "${key}": placeholders differ`),
    ...locales.flatMap((locale) =>
      [...(locale === 'kk' ? kk : ru)]
        .filter(([, text]) => /\d/.test(text.replace(nameDigits, '')))
        .map(([key, text]) => `messages/${locale}.json: "${key}" holds a bare digit: ${text}`)
    )
  ]
}

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]))].sort().join()
