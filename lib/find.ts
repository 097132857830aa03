/**
 * Finding entries of a list by a reader's words, whatever their endings and whichever keyboard they were typed on. The one rule of
 * spelling for all lists: capitals, Kazakh letters typed as Russian ones, ё, stress marks, decomposed letters and signs that cannot
 * be seen make no difference.
 */

/** Kazakh letters as a Russian keyboard has them, and ё as е. */
const plainLetters: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', i: 'и', ё: 'е' }

const replaced = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

/** Soft hyphens, zero-width signs and marks of direction; then accents that have no letter of their own. */
const unseen = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g
const accents = /[\u0300-\u036f]/g

/** The words of a text as they are compared. */
export function wordsOf(text: string): string[] {
  // Signs go before letters are composed (one may stand between a letter and its mark), accents after.
  const composed = text.replace(unseen, '').normalize('NFKC').replace(accents, '').toLowerCase()
  return composed.replace(replaced, (letter) => plainLetters[letter] ?? letter).match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * Two words are taken for forms of one where they begin with the same six letters, or with the same seven tenths, four letters at least.
 */
function related(asked: string, found: string): boolean {
  let same = 0
  while (same < asked.length && asked[same] === found[same]) same += 1
  return same >= Math.min(6, Math.max(Math.min(4, asked.length), Math.ceil(0.7 * Math.min(asked.length, found.length))))
}

/**
 * Which of the texts answer a query best: those in which most of its words occur. A word that occurs nowhere is passed over.
 * @param texts each as `wordsOf` gives it
 * @returns for each text whether it belongs to the best; all of them for an empty query, none where no word occurs
 */
export function bestMatches(texts: readonly (readonly string[])[], query: string): boolean[] {
  const asked = [...new Set(wordsOf(query))]
  if (!asked.length) return texts.map(() => true)
  const scores = texts.map((found) => asked.filter((word) => found.some((other) => related(word, other))).length)
  const best = Math.max(0, ...scores)
  return scores.map((score) => best > 0 && score === best)
}
