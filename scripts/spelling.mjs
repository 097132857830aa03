/** Spelling of every text by Hunspell and a list of reviewed words. */
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const dictionaries = { kk: 'kk_KZ', ru: 'ru_RU' }
/** Words of Cyrillic letters. An ending after a figure, as in «73,12%-ы», is none. */
const word = /(?<![\p{L}\p{N}%»]-?)\p{Script=Cyrillic}+(?:-\p{Script=Cyrillic}+)*/gu

export const hasHunspell = () => {
  const { stdout, stderr, error } = spawnSync('hunspell', ['-D'], { encoding: 'utf8', input: '' })
  return !error && Object.values(dictionaries).every((name) => (stdout + stderr).includes(name))
}

/** The words of a list that Hunspell does not know. */
function unknown(language, words) {
  const { stdout, stderr, status } = spawnSync('hunspell', ['-d', dictionaries[language], '-l', '-i', 'utf-8'], {
    encoding: 'utf8',
    input: words.join('\n'),
    maxBuffer: 1e8
  })
  if (status !== 0) throw new Error(`hunspell ended with ${status}: ${stderr}`)
  return new Set(stdout.split('\n'))
}

export const listOf = (language) => `content/rules/words/${language}.txt`

/** The reviewed words of a language: lines without those of notes, which begin with #. */
export async function reviewedWords(root, language) {
  const text = await readFile(join(root, listOf(language)), 'utf8')
  return text.split('\n').filter((line) => line && !line.startsWith('#'))
}

/**
 * Words that neither Hunspell nor the list knows, and words of the list that nothing needs. A word with hyphens is known if its parts are.
 * @param {string} root
 * @param {readonly { at: string, language: 'kk' | 'ru', text: string }[]} pieces
 * @returns {Promise<string[]>}
 */
export async function spellingProblems(root, pieces) {
  const found = await Promise.all(
    Object.keys(dictionaries).map(async (language) => {
      const places = new Map()
      for (const piece of pieces)
        if (piece.language === language)
          for (const [each] of piece.text.replaceAll('\u00ad', '').matchAll(word)) if (!places.has(each)) places.set(each, piece.at)
      const parts = [...new Set([...places.keys()].flatMap((each) => [each, ...each.split('-')]))]
      const strange = unknown(language, parts)
      const isStrange = (each) => strange.has(each) && (!each.includes('-') || each.split('-').some((part) => strange.has(part)))
      const reviewed = await reviewedWords(root, language)
      const known = new Set(reviewed)
      const needed = [...places.keys()].filter(isStrange)
      const used = new Set(needed.flatMap((each) => [each, each.toLowerCase()]))
      return [
        ...needed
          .filter((each) => !known.has(each) && !known.has(each.toLowerCase()))
          .map(
            (each) =>
              `${places.get(each)}: "${each}": Hunspell (${dictionaries[language]}) does not know it; expected a word that it knows, or an entry in ${listOf(language)}`
          ),
        ...reviewed
          .filter((each) => !used.has(each))
          .map((each) => `${listOf(language)}: "${each}": no text needs it; expected only words that a text has and Hunspell does not know`)
      ]
    })
  )
  return found.flat()
}
