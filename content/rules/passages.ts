/** Every text of the content with its place, for the rules that read all of it. */
import { type Locale, locales } from '../../lib/locale'

export type Passage = {
  /** The file, and the line or the id in it: `content/facts.ts: "voting-day"`. */
  at: string
  /** Where under that id it stands: `label.kk`; empty where the id says it. */
  field: string
  /** The language that it must be in; null for ids, addresses and what is printed as its author wrote it. */
  language: Locale | null
  text: string
}

/** How a problem of a passage begins: its place, and the field where the place does not say it. */
export const placed = ({ at, field }: Passage) => `${at}:${field && ` ${field}`}`

/** The texts of a file of entries by id, however deep they lie, and the ids themselves. */
export function entryPassages(file: string, entries: object): Passage[] {
  return Object.entries(entries).flatMap(([id, entry]) => {
    const at = `${file}: "${id}"`
    const texts = textsWithin(entry).map(([path, text]) => ({ at, field: path.join('.'), language: languageOf([id, ...path]), text }))
    return [{ at, field: 'the id', language: null, text: id }, ...texts]
  })
}

/** The messages of a language by their keys: `Nav.home`. */
export const messageTexts = (messages: object): ReadonlyMap<string, string> =>
  new Map(textsWithin(messages).map(([path, text]) => [path.join('.'), text]))

export function messagePassages(language: Locale, messages: object): Passage[] {
  return [...messageTexts(messages)].map(([key, text]) => ({ at: `messages/${language}.json: "${key}"`, field: '', language, text }))
}

/** The lines of a file of prose. */
export function linePassages(file: string, language: Locale, text: string): Passage[] {
  return text.split('\n').map((line, index) => ({ at: `${file}:${index + 1}`, field: '', language, text: line }))
}

/** The paragraphs of a file of prose, each at its first line. */
export function paragraphPassages(file: string, language: Locale, text: string): Passage[] {
  return [...text.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/g)].map((match) => ({
    at: `${file}:${text.slice(0, match.index).split('\n').length}`,
    field: '',
    language,
    text: match[0]
  }))
}

function textsWithin(value: unknown, path: string[] = []): [string[], string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsWithin(inner, [...path, key]))
}

const languageOf = (path: readonly string[]): Locale | null => locales.find((locale) => path.includes(locale)) ?? null
