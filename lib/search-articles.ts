/** Articles of the Constitution that a query names by number, as lawyers do: «46-баптың 3-тармағы», «ст. 9 п. 2». */

/** How the units begin, as `searchWords` writes them; «п» and the like are whole words. */
const units = {
  subpoint: /^(подпункт|тармакша|пп$|подп$)/,
  point: /^(пункт|тармак(?!ша)|тармаг|п$)/,
  article: /^(стати|статеи|бап|баб(?!а)|ст$)/
}
type Unit = keyof typeof units

/**
 * The addresses, without the language, of what is meant, the nearest first; none where no article is named.
 * @param words of the query, as `searchWords` returns them
 */
export function addressesMeant(words: readonly string[]): string[] {
  const numbers: Partial<Record<Unit, string>> = {}
  const isFree = words.map((word) => /^\d{1,3}$/.test(word))
  words.forEach((word, index) => {
    const unit = (Object.keys(units) as Unit[]).find((name) => units[name].test(word))
    if (!unit) return
    // Kazakh has the number before its word; Russian on either side.
    const isKazakh = /^(тарма|ба)/.test(word)
    const at = (isKazakh ? [index - 1, index + 1] : [index + 1, index - 1]).find((place) => isFree[place])
    if (at === undefined) return
    isFree[at] = false
    numbers[unit] = words[at] ?? ''
  })
  const { article, point, subpoint } = numbers
  if (!article) return []
  if (words.includes('1995')) return [`/constitution/1995#a${article}`]
  const page = `/constitution/${article}`
  return [
    ...(point && subpoint ? [`${page}#p${point}-${subpoint}`] : []),
    ...(point ? [`${page}#p${point}`] : subpoint ? [`${page}#p${subpoint}`] : []),
    page
  ]
}
