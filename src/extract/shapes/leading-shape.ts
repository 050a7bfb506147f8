import type { Candidate, HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'
import { capitalisedEnd, headWords } from './noun-phrase.ts'

/** Words behind the head noun. */
const LONGEST = 4

/** A capitalised head noun and the capitalised words behind it: "Square Rook". */
export function readLeadingShape(
  view: SentenceView,
  { cue, genericWords }: CompiledNameCue,
  head: HeadSite,
): Candidate | undefined {
  const next = head.last + 1
  if (!isCapitalised(view, head.first) || !isCapitalised(view, next)) return undefined
  if (genericWords.has(view.folded[next] ?? '')) return undefined
  const last = capitalisedEnd(view, next)
  if (last - head.last > LONGEST) return undefined
  const { names, iri, confidence } = cue
  return {
    first: head.first,
    last,
    classIri: names,
    rule: iri,
    score: confidence,
    head: headWords(view, head),
  }
}
