/** The rules of what search engines show of a page (content/descriptions.ts). */
import type { Fact, Text } from '../../lib/fact'
import { mostInDescription, mostInTitle, withFacts } from '../../lib/head-text'
import { locales } from '../../lib/locale'
import { otherVotesOf } from '../../lib/votes'
import { signOf } from './reading'

type Entry = { title?: Text; text: Text }
type Facts = Readonly<Record<string, Fact>>

const placeholder = /\{([^:}]+)[^}]*\}/g
/** A description may be a little longer than what is shown: an ending that is cut says nothing else. */
const tolerance = 10

export function descriptionProblems(entries: Readonly<Record<string, Entry>>, facts: Facts): string[] {
  return Object.entries(entries).flatMap(([path, { title, text }]) => {
    const at = `content/descriptions.ts: "${path}":`
    const cited = locales.map((locale) => [...text[locale].matchAll(placeholder)].map(([, id = '']) => id).sort())
    return [
      ...locales.flatMap((locale) => problemsOf(`${at} text.${locale}:`, text[locale], facts, locale)),
      ...(cited[0]?.join() === cited[1]?.join() ? [] : [`${at} other facts in kk than in ru; expected the same in both languages`]),
      ...locales.flatMap((locale) => {
        const length = title?.[locale].length ?? 0
        return length > mostInTitle ? [`${at} title.${locale}: ${length} letters; expected at most ${mostInTitle}`] : []
      })
    ]
  })
}

function problemsOf(at: string, text: string, facts: Facts, locale: (typeof locales)[number]): string[] {
  if (/\d/.test(text.replace(placeholder, ''))) return [`${at} holds a bare digit: ${text}; expected {a-fact}`]
  const ids = [...text.matchAll(placeholder)].map(([, id = '']) => id)
  const lonely = ids.flatMap((id) => {
    const other = id === 'answer-yes' ? 'answer-no' : id === 'answer-no' ? 'answer-yes' : otherVotesOf(id)
    return other === id || ids.includes(other) ? [] : [`${at} {${id}} stands without {${other}}; expected both`]
  })
  try {
    const length = withFacts(text, facts, locale).length
    if (length > mostInDescription + tolerance) lonely.push(`${at} ${length} letters; expected at most ${mostInDescription + tolerance}`)
  } catch (error) {
    lonely.push(`${at} ${(error as Error).message}`)
  }
  return lonely
}

/** The entries as a reader meets them, for the rules of every text: a fact is one sign. */
export const readable = (entries: Readonly<Record<string, Entry>>, facts: Facts): Record<string, Entry> =>
  Object.fromEntries(
    Object.entries(entries).map(([path, { text, ...entry }]) => [
      path,
      { ...entry, text: Object.fromEntries(locales.map((locale) => [locale, withSigns(text[locale], facts)])) as Text }
    ])
  )

/** A text in which a sign stands for each fact. */
export const withSigns = (text: string, facts: Facts) => text.replace(placeholder, (_, id: string) => signOf(id, facts))
