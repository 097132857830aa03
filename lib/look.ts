/**
 * How readers set pages to their eyes: words in `<html data-look>`, which browser/look.css follows. The device keeps them under one name.
 */

/** The localStorage key of the words. */
export const lookKey = 'look'

/** The words by what they change, as the panel has them: at most one of each; without one a page is as it is made. */
export const lookWords = {
  text: ['text-125', 'text-150', 'text-200'],
  spacing: ['wide'],
  contrast: ['contrast'],
  scheme: ['light', 'dark'],
  pictures: ['plain'],
  letters: ['clear']
} as const
export type LookGroup = keyof typeof lookWords

/** The words that are known, the first of each group, in the order of the groups: what is kept and shown is made by this alone. */
export function lookOf(words: readonly string[]): string[] {
  return Object.values(lookWords).flatMap((known: readonly string[]) => words.filter((word) => known.includes(word)).slice(0, 1))
}
