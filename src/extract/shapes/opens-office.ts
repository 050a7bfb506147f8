import type { HeadSite } from '../candidate.ts'
import { endsInHead, startsHead } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import type { SentenceView } from '../sentence-view.ts'

/** "rook guild | guild head": the last word belongs to the office, where a head noun stands before it already. */
export const opensOfficeItself = (
  view: SentenceView,
  { cue }: CompiledNameCue,
  head: HeadSite,
): boolean =>
  startsHead(view, head.last, ({ shape }) => shape === 'OfficeShape') &&
  view.officeEnds.has(head.last + 1) &&
  endsInHead(
    view,
    { first: head.first - 1, last: head.first - 1 },
    ({ names }) => names === cue.names,
  )
