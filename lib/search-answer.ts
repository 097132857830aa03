/** What a hit of the search shows: the sentence that answers, with the words that were found. */
import type { Hit } from './search'
import { searchWords as wordsOf } from './search-words'

/** Numbers with their spaces, days with their months, single words. */
const parts = /\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d{1,2}:\d\d|\d+[.,]\d+|\d+[ \u00a0]\p{L}+|\d+|%|\p{L}+/gu

/** The words of texts that were shown: most stay from keystroke to keystroke. */
const known = new Map<string, readonly string[]>()
function searchWords(text: string): readonly string[] {
  let words = known.get(text)
  if (!words) known.set(text, (words = wordsOf(text)))
  return words
}

/** A text in parts, those that are words of the query marked. */
export function markedParts(text: string, words: ReadonlySet<string>): { part: string; isMarked: boolean }[] {
  const found: { part: string; isMarked: boolean }[] = []
  const add = (part: string, isMarked: boolean) => {
    const last = found.at(-1)
    if (last?.isMarked === isMarked) last.part += part
    else if (part) found.push({ part, isMarked })
  }
  let end = 0
  for (const { 0: part, index } of text.matchAll(parts)) {
    add(text.slice(end, index), false)
    end = index + part.length
    const [number, space, word] = part.split(/([ \u00a0])(?=\p{L})/u)
    const [first = ''] = searchWords(part)
    // A number and a word are one thing only where they are a day.
    if (word === undefined || first.includes('.'))
      add(
        part,
        searchWords(part).some((each) => words.has(each))
      )
    else {
      add(number ?? '', words.has(first))
      add(space ?? '', false)
      add(
        word,
        searchWords(word).some((each) => words.has(each))
      )
    }
  }
  add(text.slice(end), false)
  return found
}

/** The sentences of a line. */
const sentencesOf = (line: string): string[] => line.match(/\S.*?[.!?](?=\s[\p{Lu}«\d]|$)|\S.*$/gu) ?? []

const countOf = (text: string, words: ReadonlySet<string>) => new Set(searchWords(text).filter((word) => words.has(word))).size

/** Of a text the two sentences from the one on with the most words of the query. */
function aroundBest(text: string, words: ReadonlySet<string>): string {
  const all = sentencesOf(text)
  const counts = all.map((sentence) => countOf(sentence, words))
  const start = Math.min(counts.indexOf(Math.max(...counts)), Math.max(0, all.length - 2))
  return all.slice(start, start + 2).join(' ')
}

/**
 * The sentence that answers. Figures are shown as their page tells them together; a question, a term, a point, an event with how its text
 * begins; of other texts the sentence with the most words of the query.
 */
export function answerOf({ entry: { kind, lines, id }, words }: Hit): string {
  const [first = ''] = lines
  if (kind === 'date' || kind === 'source') return lines.join(' ')
  const all = kind === 'figure' ? lines : lines.flatMap(sentencesOf)
  const counts = all.map((text) => countOf(text, words))
  const best = all[counts.indexOf(Math.max(...counts))] ?? first
  if (kind === 'figure') return aroundBest(best, words)
  return kind === 'question' || kind === 'term' || kind === 'article' || !id ? (sentencesOf(first)[0] ?? '') : best
}
