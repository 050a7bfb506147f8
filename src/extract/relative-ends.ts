import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'

/** What a relative clause is said of, and who does in it what its verb says. */
export interface RelativeEnds {
  readonly head: End
  readonly agent: End
}

/**
 * The ends of "HEAD, which AGENT has just VERB": the relative stands right behind the head, and
 * nothing but auxiliaries between the agent and the verb.
 */
export function relativeEnds({ view, ends, triggerStart }: ClauseSite): RelativeEnds | undefined {
  const { auxiliaries, determiners, relatives, conjunctions } = view.lexicon.language.words
  const outer = ends.filter(({ isNested }) => !isNested)
  const word = (index: number): string => view.tokens[index]?.normal ?? ''
  let last = triggerStart - 1
  while (auxiliaries.has(word(last)) && !conjunctions.has(word(last)) && /\p{L}/u.test(word(last)))
    last--
  const agent = outer.find((end) => end.last === last)
  if (!agent) return undefined
  const relative = determiners.has(word(agent.first - 1)) ? agent.first - 2 : agent.first - 1
  if (!relatives.has(word(relative))) return undefined
  const before = /^[,，]$/.test(word(relative - 1)) ? relative - 2 : relative - 1
  const head = outer.find((end) => end.last === before)
  return head && { head, agent }
}
