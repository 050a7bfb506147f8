import type { Span } from '../model.ts'

export interface TypedSpan extends Span {
  readonly type: string
}

/** A gold mention and a predicted one that are taken for the same; indices into the two lists. */
export interface MentionMatch {
  readonly gold: number
  readonly predicted: number
  readonly isExact: boolean
}

/**
 * Matches mentions of one type that overlap, one to one: equal spans first, then by the length of
 * the overlap, then in the order of the lists. A gold mention without a span matches nothing.
 */
export function matchMentions(
  gold: readonly (TypedSpan | undefined)[],
  predicted: readonly TypedSpan[],
): MentionMatch[] {
  const pairs = gold.flatMap((wanted, index) => (wanted ? pairsOf(wanted, index, predicted) : []))
  pairs.sort(
    (a, b) =>
      Number(b.isExact) - Number(a.isExact) ||
      b.overlap - a.overlap ||
      a.gold - b.gold ||
      a.predicted - b.predicted,
  )
  const takenGold = new Set<number>()
  const takenPredicted = new Set<number>()
  return pairs.flatMap((pair) => {
    if (takenGold.has(pair.gold) || takenPredicted.has(pair.predicted)) return []
    takenGold.add(pair.gold)
    takenPredicted.add(pair.predicted)
    return [{ gold: pair.gold, predicted: pair.predicted, isExact: pair.isExact }]
  })
}

interface Pair extends MentionMatch {
  readonly overlap: number
}

function pairsOf(wanted: TypedSpan, gold: number, found: readonly TypedSpan[]): Pair[] {
  return found.flatMap((each, predicted) => {
    const overlap = overlapOf(wanted, each)
    if (each.type !== wanted.type || overlap <= 0) return []
    return [{ gold, predicted, overlap, isExact: areEqual(wanted, each) }]
  })
}

/** Characters that both spans cover; 0 or less when they are apart. */
export function overlapOf(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

const areEqual = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
