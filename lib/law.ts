/** References to articles of acts, in both languages. */
import type { Locale } from './locale'

/** Grammatical cases of a reference: nominative, locative ("in"), dative ("to"), ablative ("from"), genitive ("of"). */
export type ReferenceForm = 'nom' | 'loc' | 'dat' | 'abl' | 'gen'

const kazakh = {
  article: { nom: 'бап', loc: 'бапта', dat: 'бапқа', abl: 'баптан', gen: 'баптың' },
  point: { nom: 'тармағы', loc: 'тармағында', dat: 'тармағына', abl: 'тармағынан', gen: 'тармағының' },
  subpoint: { nom: 'тармақшасы', loc: 'тармақшасында', dat: 'тармақшасына', abl: 'тармақшасынан', gen: 'тармақшасының' }
} as const satisfies Record<string, Record<ReferenceForm, string>>

const russian = {
  article: { nom: 'статья', loc: 'статье', dat: 'статье', abl: 'статьи', gen: 'статьи' },
  point: { nom: 'пункт', loc: 'пункте', dat: 'пункту', abl: 'пункта', gen: 'пункта' }
} as const satisfies Record<string, Record<ReferenceForm, string>>

/**
 * "31-баптың 2-тармағы" / "пункт 2 статьи 31"; without a point "31-бап" / "статья 31".
 * Endings are attached to words, never to numbers.
 * @param point a point `2`, a subparagraph of it `2.3)`, or a subparagraph of an article without points `3)`
 */
export function reference(locale: Locale, article: string, point?: string, form: ReferenceForm = 'nom'): string {
  const [number, subpoint] = point?.endsWith(')') ? ['', ...point.split('.')].slice(-2) : [point]
  if (locale === 'kk') {
    if (subpoint) return `${article}-баптың ${number ? `${number}-${kazakh.point.gen} ` : ''}${subpoint} ${kazakh.subpoint[form]}`
    return number ? `${article}-баптың ${number}-${kazakh.point[form]}` : `${article}-${kazakh.article[form]}`
  }
  if (subpoint) return `под${russian.point[form]}\u00a0${subpoint} ${number ? `пункта\u00a0${number} ` : ''}статьи\u00a0${article}`
  return number ? `${russian.point[form]}\u00a0${number} статьи\u00a0${article}` : `${russian.article[form]}\u00a0${article}`
}
