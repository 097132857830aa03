/** The rules of any text of the registry: it says something, in words alone. */
import { withoutTags } from './messages'
import { type Passage, placed } from './passages'

/** Texts that say nothing. */
export const blankProblems = (passages: readonly Passage[]): string[] =>
  passages
    .filter(({ text }) => !/[^\s\p{C}\u2800\u3164]/u.test(text))
    .map((passage) => `${placed(passage)} is ${passage.text ? 'blank' : 'empty'}; expected a text`)

/** What is mark-up wherever it stands. */
const marks = [
  [/<[a-z/!?][^>]*>?/i, 'a tag'],
  [/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i, 'an entity'],
  [/(?:java|vb)script:|data:text/i, 'a script']
] as const
/** What is mark-up in words, though not in addresses. */
const marksInWords = [
  [/\]\s?\([^)]*\)?|\]\[/, 'a link of Markdown'],
  [/\*\*|__|`/, 'a mark of Markdown']
] as const
const braces = [/[{}]/, 'a brace'] as const

/** Mark-up in texts that are printed as they stand. Messages may hold the placeholders and tags of their notation. */
export function markupProblems(passages: readonly Passage[]): string[] {
  return passages.flatMap((passage) => {
    const isMessage = passage.at.startsWith('messages/')
    const text = isMessage ? withoutTags(passage.text) : passage.text
    return [...marks, ...(passage.language ? marksInWords : []), ...(passage.language && !isMessage ? [braces] : [])].flatMap(
      ([mark, what]) => {
        const [found] = mark.exec(text) ?? []
        return found === undefined ? [] : [`${placed(passage)} holds ${what}: ${found}; expected words only`]
      }
    )
  })
}
