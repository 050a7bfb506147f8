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
  const names: Candidate[] = []
  if (offices.length === 0) return names
  for (let index = 0; index < view.tokens.length; index++) {
    const given = matchesAt(view.lexicon.complements, view.folded, index).at(-1)
    if (!given || !isCapitalised(view, given.end)) continue
    const [name] = namesBehind(view, given.end, { taken })
    if (!name || !isTied(view, name.last + 1)) continue
    const reach = name.last + 1 + REACH
    if (offices.some(({ first }) => first > name.last && first <= reach)) names.push(name)
  }
  return names
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
