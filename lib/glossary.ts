/** The types of the terms of the glossary. */
import type { Text } from './fact'

/** An article (`n`, with its point `p`) of an act that defines a term or contains the rule for it. */
export type LawReference<ActId extends string = string> = { act: ActId; n: string; p?: string }

export type Term<SourceId extends string = string, ActId extends string = string, FactId extends string = string> = {
  /** The term in each language, as official texts write it, in the nominative. */
  term: Text
  /** What it means, in one to three plain sentences. Numbers are written in words, or left to `law`. */
  definition: Text
  /** The articles that define or regulate it. */
  law?: readonly LawReference<ActId>[]
  /** Who used or explained it, where no act does. */
  sources?: readonly SourceId[]
  /** The day (a fact) from which the definition holds, where that is later than what it rests on. */
  since?: FactId
  /** Other names that readers may know or search for, and wrong ones. */
  also?: Text
}
