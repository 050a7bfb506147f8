import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import type { Reading } from './reading.ts'
import { isQuote } from './sentence-view.ts'

/** How sure it is that "it" means what the sentence, or the one before, speaks of. */
const PRONOUN = 0.85
/** Words between "which" and the verb: "our older players". */
const REACH = 6

/**
 * What a verb gives the name in quotes behind it to: what stands between the verb and the quotes,
 * "call A “B”", "call it “B”", or what the relative clause is said of, "A, which they call “B”".
 */
export function calledThings(
  { view, ends, lastSubject }: Reading,
  { triggerStart, triggerEnd }: ClauseSite,
  accepts: (end: End) => boolean,
): End[] {
  const { pronouns, relatives, determiners } = view.lexicon.language.words
  const outer = ends.filter(({ isNested }) => !isNested)
  if (!isQuote(view, triggerEnd)) {
    const start = determiners.has(view.tokens[triggerEnd]?.normal ?? '')
      ? triggerEnd + 1
      : triggerEnd
    const named = outer.find(({ first }) => first === start || first === triggerEnd)
    if (named && accepts(named) && isQuote(view, named.last + 1)) return [named]
    if (!pronouns.has(view.tokens[triggerEnd]?.normal ?? '') || !isQuote(view, triggerEnd + 1))
      return []
    const before = outer.find((end) => end.last < triggerStart && accepts(end))
    // "A eats B, and they call it …": which of them is not said.
    if (before && before.first > 1) return []
    const site = { first: triggerEnd, last: triggerEnd, certainty: PRONOUN }
    const thing = before?.thing ?? lastSubject
    const end = thing && { ...site, thing, isNamed: false, isNested: false }
    return end && accepts(end) ? [end] : []
  }
  for (let index = triggerStart - 1; index >= triggerStart - REACH; index--) {
    if (!relatives.has(view.tokens[index]?.normal ?? '')) continue
    const last = view.tokens[index - 1]?.text === ',' ? index - 2 : index - 1
    return outer.filter((end) => end.last === last && accepts(end))
  }
  return []
}
