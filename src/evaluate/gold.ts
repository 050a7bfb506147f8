import type { Span } from '../model.ts'

/** Words that an annotator marked; offsets point into the text that was annotated. */
export interface GoldMention extends Span {
  readonly surface: string
  /** Local name of a class. */
  readonly type: string
  /** Of the thing that the words name, unique in the document. */
  readonly id: string
  /** Helps when found, costs nothing when missed. */
  readonly isOptional: boolean
}

export interface GoldFact {
  /** Id of a thing, or `Document`. */
  readonly subject: string
  /** Local name of a property. */
  readonly predicate: string
  /** Id of a thing, `Document`, or the words of a literal. */
  readonly object: string
  /** The sentence that says so; `''` when the annotator gave none. */
  readonly evidence: string
  /** Neither asked for nor held against whoever finds it. */
  readonly isOptional: boolean
}

/** What an annotator says stands in one document. */
export interface GoldDocument {
  /** File name of the document. */
  readonly document: string
  /** The text that offsets point into. */
  readonly text: string
  readonly mentions: readonly GoldMention[]
  readonly facts: readonly GoldFact[]
}

/** What stands for the document itself among subjects and objects. */
export const SELF = 'Document'
