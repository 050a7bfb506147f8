import { type Candidate, covers, type HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import { isCapitalised, isHyphenated, type SentenceView } from '../sentence-view.ts'
import { headedName, trimNameStart } from './noun-phrase.ts'

/** Words before the head noun. */
const LONGEST = 7

/**
 * Several capitalised words, small ones between them, before a head noun in lower case: "the Pawn to
 * Queen contest". Words that are the name of something else, and one word alone, are none.
 */
export function readLabelledShape(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
  parts: readonly Candidate[],
): Candidate | undefined {
  if (!/^\p{Ll}/u.test(view.tokens[head.first]?.text ?? '')) return undefined
  const first = trimNameStart(view, labelStart(view, head.first), head.first)
  const name = { first, last: head.first - 1 }
  const words = range(first, head.first - 1)
  const inCapitals = words.filter((index) => isCapitalised(view, index)).length
  const isOther = parts.some((part) => part.classIri !== compiled.cue.names && covers(part, name))
  if (inCapitals < 2 || isOther) return undefined
  return headedName(view, compiled, { head, first })
}

function labelStart(view: SentenceView, end: number): number {
  const { connectors, determiners } = view.lexicon.language.words
  let first = end
  for (let index = end - 1; index >= 0 && end - index <= LONGEST; index--) {
    const word = view.tokens[index]?.normal ?? ''
    if (isCapitalised(view, index) && !determiners.has(word)) first = index
    else if (!isHyphenated(view, index) && !(first < end && connectors.has(word))) break
  }
  return first
}
