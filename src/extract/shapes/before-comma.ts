import type { HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { isCapitalised, isComma, type SentenceView } from '../sentence-view.ts'

/**
 * Where the words before the head noun end, over the comma before what such names are used without:
 * "Rook Clocks, | End". Where no spaces part words a comma ends every name.
 */
export function beforeComma(view: SentenceView, { cue }: CompiledNameCue, head: HeadSite): number {
  if (view.lexicon.language.tokensPerWord > 1) return head.first
  const isBehindComma = isComma(view, head.first - 1) && isCapitalised(view, head.first - 2)
  const ends = view.lexicon.droppedEnds.get(cue.names) ?? []
  const words = view.folded.slice(head.first, head.last + 1)
  const isDropped = ends.some(
    (end) => end.length === words.length && end.every((word, index) => word === words[index]),
  )
  // "Stane, End Care": the end of a place that opens another name is none.
  const isOpening = view.lexicon.addressClasses.has(cue.names) && isCapitalised(view, head.last + 1)
  return isBehindComma && isDropped && !isOpening ? head.first - 1 : head.first
}
