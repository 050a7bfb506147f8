import type { Candidate } from '../candidate.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'
import { matchesAt } from '../token-trie.ts'
import { namesBehind, type Taken } from './names-beside.ts'

/** Tokens between a name and the office that it is given: ", as its new". */
const REACH = 5

/** Names behind a verb by which someone is given an office, with the office behind them: "named Ann Roe as captain". */
export function namesGiven(
  view: SentenceView,
  { offices, taken }: { readonly offices: readonly Candidate[]; readonly taken: Taken },
): Candidate[] {
  return view.tokens.flatMap((_, index): Candidate[] => {
    const given = matchesAt(view.lexicon.complements, view.folded, index).at(-1)
    if (!given || !isCapitalised(view, given.end)) return []
    const [name] = namesBehind(view, given.end, { taken })
    const isOffice = offices.some(
      ({ first }) => name && first > name.last && first <= name.last + 1 + REACH,
    )
    return name && isOffice && isTied(view, name.last + 1) ? [name] : []
  })
}

/** Whether "as", an article or the like stands at the token, a comma before it or none. */
function isTied(view: SentenceView, index: number): boolean {
  const { complementMarks, determiners, possessives } = view.lexicon.language.words
  const at = view.tokens[index]?.text === ',' ? index + 1 : index
  const word = view.tokens[at]?.normal ?? ''
  return at === index
    ? [complementMarks, determiners, possessives].some((list) => list.has(word))
    : complementMarks.has(word)
}
