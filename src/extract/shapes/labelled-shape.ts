import { type Candidate, covers, type HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import { isCapitalised, isHyphenated, type SentenceView } from '../sentence-view.ts'
import { capitalisedStart, goesOn, headedName, trimNameStart } from './noun-phrase.ts'

/** Words before the head noun. */
const LONGEST = 7

/**
 * Several capitalised words, or one where the cue says so, small ones between them, before a head noun in lower case: "the Pawn to
 * Queen contest". Words that are the name of something else, and one word alone, are none.
 */
export function readLabelledShape(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
  parts: readonly Candidate[],
): Candidate | undefined {
  if (!/^\p{Ll}/u.test(view.tokens[head.first]?.text ?? '')) return undefined
  const { fewestWords } = compiled.cue
  const isRun = fewestWords === 1
  const start = isRun ? capitalisedStart(view, head.first) : labelStart(view, head.first)
  const first = trimNameStart(view, start, head.first)
  const name = { first, last: head.first - 1 }
  const words = range(first, head.first - 1)
  const inCapitals = words.filter((index) => isCapitalised(view, index)).length
  const isOther = parts.some(
    (part) =>
      part.classIri !== compiled.cue.names &&
      covers(part, name) &&
      !(isRun && part.first < first && part.last === name.last),
  )
  if (inCapitals < fewestWords || isOther) return undefined
  if (isRun && (goesOn(view, head.last) || !isSureWord(view, first, parts))) return undefined
  return headedName(view, compiled, { head, first })
}

/** Whether the word has its capital for a name's sake: inside the sentence, or as one that no language has. */
const isSureWord = (view: SentenceView, first: number, parts: readonly Candidate[]): boolean => {
  const token = view.tokens[first]
  const isLabel = parts.some((part) => part.first === first)
  return (
    first > 0 || isLabel || (token !== undefined && view.lexicon.language.persons.isStrange(token))
  )
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
