/** Texts that somebody has begun and not yet written: `npm run new` marks them with [[…]]. */
import { type Passage, placed } from './passages'

export function unwrittenProblems(passages: readonly Passage[]): string[] {
  return passages.flatMap((passage) =>
    (passage.text.match(/\[\[.*?(?:\]\]|$)/g) ?? []).map(
      (mark) => `${placed(passage)} is still to be written: ${mark}; expected the text itself`
    )
  )
}
