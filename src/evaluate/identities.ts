import type { Counts } from './counts.ts'
import { SELF } from './gold.ts'
import type { MentionScore } from './score-mentions.ts'

/** One matched mention: what the annotator and what the extraction take it for. */
export interface IdentityPair {
  readonly id: string
  readonly iri: string
}

/** The matched mentions, in the order in which they were matched. */
export function identityPairs({ matches, gold, predicted }: MentionScore): IdentityPair[] {
  return matches.flatMap((match) => {
    const id = gold[match.gold]?.mention.id
    const iri = predicted[match.predicted]?.mention.iri
    return id === undefined || iri === undefined ? [] : [{ id, iri }]
  })
}

/** Of the pairs of matched mentions, those that both, and that each side puts under one thing. */
export function scoreIdentities(pairs: readonly IdentityPair[]): Counts {
  return {
    tp: pairsWithin(pairs, ({ id, iri }) => `${id}\0${iri}`),
    predicted: pairsWithin(pairs, ({ iri }) => iri),
    gold: pairsWithin(pairs, ({ id }) => id),
  }
}

/** How many pairs have one key: n things of a kind make n (n - 1) / 2. */
function pairsWithin<T>(things: readonly T[], keyOf: (thing: T) => string): number {
  const sizes = new Map<string, number>()
  for (const thing of things) sizes.set(keyOf(thing), (sizes.get(keyOf(thing)) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}

/**
 * The entity that each gold id was taken for: the one of most of its matched mentions, of two the
 * one matched first. Ids of which no mention was matched are missing.
 */
export function majorityIris(pairs: readonly IdentityPair[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>()
  for (const { id, iri } of pairs) {
    const ofId = votes.get(id) ?? new Map<string, number>()
    ofId.set(iri, (ofId.get(iri) ?? 0) + 1)
    votes.set(id, ofId)
  }
  const iriOf = new Map<string, string>()
  for (const [id, ofId] of votes) {
    // Sorting is stable: equal votes stay in the order of matching.
    const [winner] = [...ofId].sort(([, a], [, b]) => b - a)
    if (winner) iriOf.set(id, winner[0])
  }
  return iriOf.set(SELF, SELF)
}
