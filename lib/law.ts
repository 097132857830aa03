/** References to articles of acts, in the words of each language. */
import type { Locale } from './locale'

/** Grammatical shapes of a reference: bare, "in", "by/to", "from", "of". */
export type ReferenceForm = 'nom' | 'loc' | 'dat' | 'abl' | 'gen'

const kazakh = {
  article: { nom: 'бап', loc: 'бапта', dat: 'бапқа', abl: 'баптан', gen: 'баптың' },
  point: { nom: 'тармағы', loc: 'тармағында', dat: 'тармағына', abl: 'тармағынан', gen: 'тармағының' }
} as const satisfies Record<string, Record<ReferenceForm, string>>

const russian = {
  article: { nom: 'статья', loc: 'статье', dat: 'статье', abl: 'статьи', gen: 'статьи' },
  point: { nom: 'пункт', loc: 'пункте', dat: 'пункту', abl: 'пункта', gen: 'пункта' }
} as const satisfies Record<string, Record<ReferenceForm, string>>

/**
 * "31-баптың 2-тармағы" / "пункт 2 статьи 31"; without a point "31-бап" / "статья 31".
 * The ending hangs on the word, never on the number.
 */
export function reference(locale: Locale, article: string, point?: string, form: ReferenceForm = 'nom'): string {
  if (locale === 'kk') {
    return point
      ? `${article}-баптың ${point}-${kazakh.point[form]}`
      : `${article}-${kazakh.article[form]}`
  }
  return point
    ? `${russian.point[form]}\u00a0${point} статьи\u00a0${article}`
    : `${russian.article[form]}\u00a0${article}`
}
