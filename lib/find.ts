/**
 * Finds entries of a list by the reader's words, whatever their endings and whichever keyboard they were typed on. For every list the
 * same differences of spelling are ignored: case, Kazakh letters typed as Russian ones, ё for е, stress marks, decomposed letters and
 * invisible characters.
 */

/** Each Kazakh letter as people type it on a Russian keyboard, and ё as е. */
const plainLetters: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', i: 'и', ё: 'е' }

const lettersToReplace = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

/** Soft hyphens, zero-width characters, direction marks, variation selectors and the byte order mark. */
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g
/** Combining accents that remain after composition (NFKC), such as stress marks. */
const accents = /[\u0300-\u036f]/g

/** A text in the spelling in which words are compared. */
export function plainSpelling(text: string): string {
  // Invisible characters first: one may come between a letter and its accent and keep them from being composed.
  const composed = text.replace(invisible, '').normalize('NFKC').replace(accents, '').toLowerCase()
  return composed.replace(lettersToReplace, (letter) => plainLetters[letter] ?? letter)
}

/** The words of a text, in the spelling in which they are compared. */
export const wordsOf = (text: string): string[] => plainSpelling(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Whether two words count as forms of one word: they begin with the same six letters, or with the same 70 % of the shorter one, at least
 * four letters (or the whole query word, if it is shorter).
 */
function areRelated(queryWord: string, textWord: string): boolean {
  let common = 0
  while (common < queryWord.length && queryWord[common] === textWord[common]) common += 1
  return common >= Math.min(6, Math.max(Math.min(4, queryWord.length), Math.ceil(0.7 * Math.min(queryWord.length, textWord.length))))
}

/**
 * Which texts match a query best: those that contain the most of its words.
 * @param texts each as the words that `wordsOf` returns
 * @returns for each text whether it is among the best; all true for an empty query, all false if no text contains any of its words
 */
export function bestMatches(texts: readonly (readonly string[])[], query: string): boolean[] {
  const queryWords = [...new Set(wordsOf(query))]
  if (!queryWords.length) return texts.map(() => true)
  const scores = texts.map(
    (textWords) => queryWords.filter((queryWord) => textWords.some((textWord) => areRelated(queryWord, textWord))).length
  )
  const best = Math.max(0, ...scores)
  return scores.map((score) => best > 0 && score === best)
}
