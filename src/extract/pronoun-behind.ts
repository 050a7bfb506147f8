import type { End, Thing } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'

/** How sure "it" is, where one thing alone can be meant. */
const PRONOUN_CERTAINTY = 0.85

/**
 * What a pronoun right behind the trigger means: "it" the one thing named before it in the sentence
 * that may stand there, "them" the things that the verbs before had as their objects. Where several
 * could be "it", nothing.
 */
export function pronounBehind(
  { view, ends, triggerStart, triggerEnd }: ClauseSite,
  accepts: (end: End) => boolean,
  earlier: readonly Thing[],
): End[] {
  const { pronouns, pluralPronouns } = view.lexicon.language.words
  const word = view.tokens[triggerEnd]?.normal ?? ''
  const next = view.tokens[triggerEnd + 1]?.partOfSpeech ?? 'PUNCT'
  if (/^(?:AUX|VERB)$/.test(next)) return []
  const named = ends.filter(
    (end) => end.isNamed && !end.isNested && end.last < triggerStart && accepts(end),
  )
  const things = [...new Set(named.map(({ thing }) => thing))]
  const isOne = pronouns.has(word) && things.length === 1
  const areAll = things.length > 1 && things.every((thing) => earlier.includes(thing))
  if (!isOne && !(pluralPronouns.has(word) && areAll)) return []
  return things.map((thing) => ({
    thing,
    first: triggerEnd,
    last: triggerEnd,
    certainty: PRONOUN_CERTAINTY,
    isNamed: false,
    isNested: false,
  }))
}
