import { classOf } from '../known-sites.ts'
import type { KnownName } from '../lexicon-entries.ts'
import { isCapitalised, isPossessive, type SentenceView } from '../sentence-view.ts'
import { matchesAt } from '../token-trie.ts'

/**
 * Behind a known place that only says whose the named thing is: "Chessland's | Rook Hall", "North
 * Chessland's | Rook Hall".
 */
export function behindOwner(view: SentenceView, start: number, head: number): number {
  const { knownNames, addressClasses } = view.lexicon
  if (!holdsPossessive(view, start, head)) return start
  // "north-west Chessland's" has the end of a word in small letters before.
  const first = isCapitalised(view, start) ? start : start + 1
  const owners = [first, first + 1].flatMap((at) =>
    matchesAt(knownNames, view.folded, at).filter(
      ({ end, values }) =>
        end < head &&
        isPossessive(view, end) &&
        values.some((name) => addressClasses.has(classOf(name)) && isWritten(view, name, at)),
    ),
  )
  return owners[0] ? owners[0].end + 1 : start
}

function holdsPossessive(view: SentenceView, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (isPossessive(view, index)) return true
  return false
}

/** Whether the label stands there letter by letter: "Rooks" does not in "Rook's". */
const isWritten = (view: SentenceView, { label }: KnownName, start: number): boolean =>
  view.text.startsWith(label, view.tokens[start]?.start)
