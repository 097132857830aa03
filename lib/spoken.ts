/** What a voice is given of a text that is shown, and its sentences: for what reads aloud, and for the rules of what it reads. */

/** No-break and thin spaces within a number: many voices stop there and read «9 127 192» as three numbers. */
const spaceInNumber = /(\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g

/**
 * A text as a voice is given it: without marks of notes, its numbers in one piece, and a Kazakh share as the word that its ending belongs
 * to («73,12%-ы» is read «пайызы»).
 */
export const spokenText = (text: string) =>
  text
    .replace(/\*|\[\d+\]/g, '')
    .replace(spaceInNumber, '$1')
    .replace(/%-(?=[а-яәғқңөұүһі])/gi, ' пайыз')
    .replace(/\s+/g, ' ')
    .trim()

/** The sentences of such a text, one utterance each: Chrome ends a long one by itself. */
export const spokenSentences = (text: string) =>
  (spokenText(text).match(/.+?(?:[.!?…]+[»)]*(?= [\p{Lu}\d«(]|$)|$)/gu) ?? []).map((sentence) => sentence.trim())

/** The words of a sentence; what stands between two spaces without a letter or a digit, such as a dash, is none. */
export const countSpokenWords = (sentence: string) => sentence.split(' ').filter((word) => /[\p{L}\d]/u.test(word)).length

/** The most words of a sentence that is heard once. */
export const mostSpokenWords = 20
