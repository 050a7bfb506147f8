import type { Candidate, HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import type { SentenceView } from '../sentence-view.ts'
import { goesOn, headWords, phraseStart, trimGenericWords } from './noun-phrase.ts'

/** Words that may stand before the head noun. */
const LONGEST = 7
/** How sure a name is when another noun follows at once: "opening play". */
const GOES_ON = 0.9

/** Common nouns before a head noun: "queen pawn opening". */
export function readCommonShape(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
  parts: readonly Candidate[],
): Candidate | undefined {
  const phrase = phraseStart(view, head.first, LONGEST)
  const isKnownFrom = (first: number): boolean =>
    parts.some(
      (part) =>
        part.classIri === compiled.cue.names && part.first === first && part.last >= head.last,
    )
  const foreign = parts.filter(
    ({ last, classIri }) =>
      last < head.first &&
      last >= phrase &&
      classIri !== compiled.cue.names &&
      (compiled.cue.stopsAt.includes(classIri) || isKnownFrom(last + 1)),
  )
  const start = Math.max(phrase, ...foreign.map(({ last }) => last + 1))
  const first = trimGenericWords(view, { first: start, end: head.first }, compiled)
  const size = head.last - first + 1
  if (first === head.first || size <= view.lexicon.language.tokensPerWord) return undefined
  const { names, iri, confidence } = compiled.cue
  return {
    first,
    last: head.last,
    classIri: names,
    rule: iri,
    score: confidence * (goesOn(view, head.last) ? GOES_ON : 1),
    head: headWords(view, head),
  }
}
