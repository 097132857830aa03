/** Finding entries of a list by a reader's words, whatever their endings and whichever keyboard they were typed on. */

/** Kazakh letters as a Russian keyboard has them, and ё as е. */
const plainLetters: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', i: 'и', ё: 'е' }

const replaced = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

function words(text: string): string[] {
  return text.toLowerCase().replace(replaced, (letter) => plainLetters[letter] ?? letter).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Two words are taken for forms of one where they begin with the same six letters, or with the same seven tenths, four letters at least. */
function related(asked: string, found: string): boolean {
  let same = 0
  while (same < asked.length && asked[same] === found[same]) same += 1
  return same >= Math.min(6, Math.max(Math.min(4, asked.length), Math.ceil(0.7 * Math.min(asked.length, found.length))))
}

/**
 * Which of the texts answer a query best: those in which most of its words occur. A word that occurs nowhere is passed over.
 * @returns for each text whether it belongs to the best; all of them for an empty query, none where no word occurs
 */
export function bestMatches(texts: readonly string[], query: string): boolean[] {
  const asked = [...new Set(words(query))]
  if (!asked.length) return texts.map(() => true)
  const scores = texts.map((text) => {
    const found = words(text)
    return asked.filter((word) => found.some((other) => related(word, other))).length
  })
  const best = Math.max(0, ...scores)
  return scores.map((score) => best > 0 && score === best)
}
