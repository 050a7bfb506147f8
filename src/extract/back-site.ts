import type { End, Thing } from './claim.ts'
import type { Memory } from './memory.ts'
import type { SentenceView } from './sentence-view.ts'

/** A token with what the document has spoken of before it. */
export interface BackSite {
  readonly view: SentenceView
  readonly first: number
  readonly memory: Memory
  /** The ends of the sentence so far, those inside longer names left out. */
  readonly before: readonly End[]
}

/** The words as an end that names nothing itself. */
export const backTo = (
  thing: Thing,
  { first, last, certainty }: { first: number; last: number; certainty: number },
): End => ({
  thing,
  first,
  last,
  certainty,
  isNamed: false,
  isNested: false,
  inside: undefined,
})

/** Whether the token is the first of a sentence, or stands behind a comma where one sentence holds several clauses. */
export const startsClause = (view: SentenceView, first: number): boolean =>
  first === 0 ||
  (view.lexicon.language.tokensPerWord > 1 && /^[,，]$/.test(view.tokens[first - 1]?.text ?? ''))
