import type { End } from './claim.ts'
import { phraseBefore } from './phrase-at.ts'
import { isQuote, type SentenceView } from './sentence-view.ts'

/** What excludes a thing, and its name; token indices, both inclusive. */
export interface Exclusion {
  readonly end: End
  readonly first: number
  readonly last: number
}

/**
 * The things that a sentence names only to say that it does not speak of them: "not the A", "rather
 * than the A". "Not only the A" excludes nothing, nor do "no A" and "neither", which deny the verb.
 */
export function findExclusions(view: SentenceView, ends: readonly End[]): Exclusion[] {
  const { conjunctions, determiners } = view.lexicon.language.words
  const found: Exclusion[] = []
  for (const end of ends) {
    if (end.isNested) continue
    const previous = found.at(-1)
    const between = previous && view.tokens.slice(previous.last + 1, end.first)
    const isJoined = between?.every(
      ({ normal }) => conjunctions.has(normal) || determiners.has(normal),
    )
    const first = isJoined && previous ? previous.first : exclusionStart(view, end)
    if (first !== undefined) found.push({ end, first, last: end.last })
  }
  return found
}

function exclusionStart(view: SentenceView, { first }: End): number | undefined {
  const { determiners, copulas, exclusions } = view.lexicon.language.words
  let index = first - 1
  while (isQuote(view, index) || determiners.has(view.tokens[index]?.normal ?? '')) index--
  const start = phraseBefore(view, exclusions, index)
  // "is not the A" denies what it is.
  const isDenial = start !== undefined && copulas.has(view.tokens[start - 1]?.normal ?? '')
  return isDenial ? undefined : start
}
