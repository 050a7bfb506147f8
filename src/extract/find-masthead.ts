import type { PropertyCue } from '../pack.ts'
import { isDay } from './is-day.ts'
import { isCapitalised, isWord, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Words of the name. */
const LONGEST = 6

/** A name in a line of its own, with the day behind it: token indices, both inclusive. */
export interface Masthead {
  readonly cue: PropertyCue
  readonly first: number
  readonly last: number
}

/** The name of a paper that stands with the day alone in a line: "Rook Row, 7 June". */
export function findMasthead(view: SentenceView): Masthead | undefined {
  const [day, ...others] = view.dates.filter(isDay)
  const sentence = view.tokens.at(-1)
  if (!day || others.length > 0 || day.end !== sentence?.end) return undefined
  const behind = view.tokens.findIndex(({ start }) => start >= day.start)
  let last = behind - 1
  while (last >= 0 && !isWord(view, last)) last--
  const isPlain = view.tokens.slice(0, last + 1).every((_, index) => isCapitalised(view, index))
  if (last < 1 || !isPlain || last >= LONGEST * view.lexicon.language.tokensPerWord)
    return undefined
  for (let index = 1; index <= last; index++) {
    if (!view.lexicon.language.endsWord(view.tokens[index])) continue
    const found = matchesAt(view.lexicon.mastheads, view.folded, index).find(
      ({ end }) => end === last + 1,
    )
    const [cue] = found?.values ?? []
    if (cue) return { cue, first: 0, last }
  }
  return undefined
}
