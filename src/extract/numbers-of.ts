import type { Candidate } from './candidate.ts'
import { rankAt } from './ordinals-in-words.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * Numbers that are no years, in digits or as ordinals: what counts a round or a match, the number
 * of the thing itself last, and none where only what it belongs to has one: "3rd match of the 2nd round".
 */
export function numbersOf(view: SentenceView, candidate: Candidate, text: string): string[] {
  const { first, last } = candidate
  const whole = numbersIn(view, candidate, text)
  const owner = whole.length === 0 ? undefined : ownerStart(view, candidate)
  if (owner === undefined) return whole
  const own = numbersIn(view, { first, last: owner - 1 }, text)
  return own.length === 0 ? [] : [...numbersIn(view, { first: owner, last }, text), ...own]
}

/** The "of" behind the head noun of a name, if it does not end in this. */
function ownerStart(view: SentenceView, { first, last, head = '' }: Candidate): number | undefined {
  const { genitives } = view.lexicon.language.words
  const words = view.folded.slice(first, last + 1)
  if (view.lexicon.language.tokensPerWord > 1 || ` ${words.join(' ')}`.endsWith(` ${head}`))
    return undefined
  const owner = words.findIndex((word) => genitives.has(word))
  return owner < 0 ? undefined : first + owner
}

function numbersIn(
  view: SentenceView,
  { first, last }: { readonly first: number; readonly last: number },
  text: string,
): string[] {
  const { countsIn } = view.lexicon.language
  const surface = text.slice(view.tokens[first]?.start ?? 0, view.tokens[last]?.end ?? 0)
  const counts = countsIn(surface)
  if (counts.length > 0) return counts
  const numbers: string[] = []
  for (let index = first; index <= last; index++) {
    const rank = rankAt(view, index)
    if (rank !== undefined) numbers.push(String(rank))
  }
  for (const number of surface.match(/\d+/g) ?? [])
    if (!/^(?:19|20)\d\d$/.test(number)) numbers.push(number)
  return numbers
}
