import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { isComma, type SentenceView } from './sentence-view.ts'

/**
 * The ends of a list that the trigger is said of. "of A, and B, a guild, spoke", "by A, and B, C and
 * others spoke": behind a comma and a conjunction others go on alone.
 */
export function withoutNextClause(clause: ClauseSite, list: readonly End[]): readonly End[] {
  const { view } = clause
  if (opensNextClause(clause, list)) return list.slice(0, 1)
  if (list.length < 2 || view.lexicon.language.tokensPerWord > 1) return list
  if (isSource(view, list)) return list.slice(0, -1)
  const { conjunctions, determiners } = view.lexicon.language.words
  const wordAt = (index: number): string => view.tokens[index]?.normal ?? ''
  const joint = list.findIndex(
    ({ last }, index) =>
      index < list.length - 1 && isComma(view, last + 1) && conjunctions.has(wordAt(last + 2)),
  )
  const last = list.at(-1)?.last ?? 0
  const isLastJoint = joint === list.length - 2
  // "A, B, and C" is one list.
  if (joint < 0 || (isLastJoint && joint > 0)) return list
  const isTold = isLastJoint && isComma(view, last + 1) && determiners.has(wordAt(last + 2))
  const others = conjunctions.has(wordAt(last + 1)) ? last + 3 : last + 1
  const isVerb = /^(?:VERB|AUX)$/.test(view.tokens[others]?.partOfSpeech ?? '')
  return isTold || isVerb ? list.slice(0, joint + 1) : list
}

/** ", praised by A, B spoke": behind an aside and a comma alone B is the subject of what follows. */
function opensNextClause({ view, triggerStart }: ClauseSite, list: readonly End[]): boolean {
  const [first, second, third] = list
  if (!first || !second || third || !isComma(view, triggerStart - 1)) return false
  const isBare = second.first === first.last + 2 && isComma(view, first.last + 1)
  return isBare && /^(?:VERB|AUX)$/.test(view.tokens[second.last + 1]?.partOfSpeech ?? '')
}

/** "won for A, B reported.": behind a comma alone, with a verb that closes the sentence, B tells it. */
function isSource(view: SentenceView, list: readonly End[]): boolean {
  const [before, { first, last } = { first: 0, last: 0 }] = list.slice(-2)
  const { determiners } = view.lexicon.language.words
  const start = determiners.has(view.tokens[first - 1]?.normal ?? '') ? first - 1 : first
  const isBare = start - 1 === (before?.last ?? start) + 1 && isComma(view, start - 1)
  const isClosing = /^[.!?]$/.test(view.tokens[last + 2]?.text ?? '.')
  return isBare && isClosing && view.tokens[last + 1]?.partOfSpeech === 'VERB'
}
