/** The terms of the glossary: their shape, and how a reader finds one. */
import type { Text } from './fact'

/** An article of an act that defines a term or sets its rule. */
export type LawReference<ActId extends string = string> = { act: ActId; n: string; p?: string }

export type Term<SourceId extends string = string, ActId extends string = string> = {
  /** The term in each language, as official texts write it, in the nominative. */
  term: Text
  /** What it means, in one to three plain sentences. Numbers in words, or left to `law`. */
  definition: Text
  /** Where the law speaks of it. */
  law?: readonly LawReference<ActId>[]
  /** Who used or explained it, where no act does. */
  sources?: readonly SourceId[]
  /** Other names that a reader may know or look for; what to avoid. */
  also?: Text
}
