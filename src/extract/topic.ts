import type { Claim, End, Thing } from './claim.ts'
import { openingEnds, opensWithoutSubject } from './opening-ends.ts'
import type { SentenceView } from './sentence-view.ts'

/** What a sentence leaves behind for "it" and for clauses without a subject in the next one. */
export function topicAfter(
  view: SentenceView,
  ends: readonly End[],
  { clauses, before }: { readonly clauses: readonly Claim[]; readonly before: Thing | undefined },
): Thing | undefined {
  const last = clauses.at(-1)
  if (last && !last.cue.objectFirst) return last.subject
  return topicOf(view, ends, before) ?? last?.subject
}

/**
 * What a sentence without statements is about: its first thing that no preposition opens it with.
 * Where no articles stand, a sentence that names nothing else, or opens with its verb, goes on with
 * what was spoken of before: `花期五月。产于甲地。`; one that opens with other words speaks of those.
 */
function topicOf(
  view: SentenceView,
  ends: readonly End[],
  before: Thing | undefined,
): Thing | undefined {
  const outer = ends.filter(({ isNested }) => !isNested)
  if (!view.lexicon.language.hasArticles) {
    const [opening] = openingEnds(view, outer)
    if (opening) return opening.thing
    const isStill = outer.length === 0 || outer.some(({ thing }) => thing === before)
    return isStill || isAside(view) || opensWithoutSubject(view) ? before : undefined
  }
  return (outer.find((end) => !isSetOff(view, end)) ?? ends[0])?.thing
}

const isAside = ({ tokens }: SentenceView): boolean => /^[(（]$/.test(tokens[0]?.text ?? '')

/** "In the A, …": a preposition opens the sentence with it. */
function isSetOff(view: SentenceView, { first }: End): boolean {
  const { prepositions, determiners } = view.lexicon.language.words
  const hasDeterminer = determiners.has(view.tokens[first - 1]?.normal ?? '')
  const at = hasDeterminer ? first - 2 : first - 1
  return at === 0 && prepositions.has(view.tokens[at]?.normal ?? '')
}
