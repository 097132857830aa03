/** Alphabetical order. `Intl.Collator` cannot be used: browsers do not know Kazakh and put Қарағанды after Шығыс Қазақстан. */
import type { Locale } from './locale'

/** Letters of the Kazakh alphabet that the Russian one lacks. */
const kazakhOnly = 'әғқңөұүһі'
/** The pattern of a word with such a letter (flags `iu`). */
export const kazakhWord = `[\\p{L}-]*[${kazakhOnly}][\\p{L}-]*`
const kazakhLetter = new RegExp(`[${kazakhOnly}]`, 'i')

/** The `lang` attribute of a name: `kk` for a name with Kazakh letters on a Russian page, else none. */
export function nameLanguage(name: string, locale: Locale): 'kk' | undefined {
  return locale === 'ru' && kazakhLetter.test(name) ? 'kk' : undefined
}

/** The letter under which a list has a name, as a capital: «Ә». */
export function firstLetter(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? ''
}

const digitsAndLatin = '0123456789abcdefghijklmnopqrstuvwxyz'
const kazakhAlphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
/** The Russian alphabet, in which each Kazakh letter (of a name such as «Ұлытау») follows the Russian one that it resembles. */
const russianAlphabet = 'аәбвгғдеёжзиійкқлмнңоөпрстуұүфхһцчшщъыьэюя'

/**
 * Compares two texts for `sort`: digits, then Latin, then Cyrillic, then other letters. Case is ignored; spaces, hyphens and other
 * signs count only between texts with the same letters. Digits are compared one by one: 10 comes before 2.
 */
export const compareKazakh = comparison(kazakhAlphabet)
/** The same in Russian order, with ё as a letter after е. */
export const compareRussian = comparison(russianAlphabet)

/** The comparison for a language: `names.sort(compare(locale))`. */
export function compare(locale: Locale) {
  return locale === 'kk' ? compareKazakh : compareRussian
}

function comparison(alphabet: string) {
  // Each letter is replaced by the ASCII character of its rank. Letters of other alphabets stay: their code points are higher.
  const ranks = new Map(Array.from(digitsAndLatin + alphabet, (letter, rank) => [letter, String.fromCharCode(33 + rank)]))
  const key = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').replace(/./gu, (letter) => ranks.get(letter) ?? letter)

  return (a: string, b: string): number => {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()]
    return byCode(key(left), key(right)) || byCode(left, right)
  }
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
