/** Alphabetical order, our own: browsers do not know the Kazakh one and put Қарағанды after Шығыс Қазақстан. */
import type { Locale } from './locale'

/** Letters that Kazakh has and Russian has not. */
const kazakhOnly = 'әғқңөұүһі'
/** The pattern of a word with such a letter (flags `iu`). */
export const kazakhWord = `[\\p{L}-]*[${kazakhOnly}][\\p{L}-]*`
const kazakhLetter = new RegExp(`[${kazakhOnly}]`, 'i')

/** The `lang` of a name on a page: `kk` for a Kazakh one on a Russian page, none where it is in the page's own language. */
export function nameLanguage(name: string, locale: Locale): 'kk' | undefined {
  return locale === 'ru' && kazakhLetter.test(name) ? 'kk' : undefined
}

const before = '0123456789abcdefghijklmnopqrstuvwxyz'
const kazakh = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
/** The Russian alphabet; a Kazakh letter in a name («Ұлытау») follows the Russian one it resembles. */
const russian = 'аәбвгғдеёжзиійкқлмнңоөпрстуұүфхһцчшщъыьэюя'

/**
 * Compares two texts for `sort`: digits, then Latin, then Cyrillic, then any other letters. Capitals count as small
 * letters; spaces, hyphens and other signs count only where the letters are the same. Digits go one by one: 10 before 2.
 */
export const compareKazakh = comparing(kazakh)
/** The same in Russian order, ё a letter of its own after е. */
export const compareRussian = comparing(russian)

/** The comparison of a language: `names.sort(compare(locale))`. */
export function compare(locale: Locale) {
  return locale === 'kk' ? compareKazakh : compareRussian
}

function comparing(alphabet: string) {
  // Each letter becomes an ASCII sign in its place of the order; letters in neither list lie beyond ASCII as they are.
  const signs = new Map(Array.from(before + alphabet, (letter, place) => [letter, String.fromCharCode(33 + place)]))
  const key = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').replace(/./gu, (letter) => signs.get(letter) ?? letter)

  return (a: string, b: string): number => {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()]
    return byCode(key(left), key(right)) || byCode(left, right)
  }
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
