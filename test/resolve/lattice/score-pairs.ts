import { compileLabels } from '../../../src/resolve/lattice/compile-labels.ts'
import { matchName } from '../../../src/resolve/lattice/match-name.ts'
import { dictionary, isGiven, labelsWith, type NamePair, namePairs } from './sample.ts'

/** The pairs of one kind and half, or of all together. */
export interface PairScore {
  readonly pairs: number
  /** Matched, and with the right label where there is one in the list. */
  readonly matched: number
  /** Right label first, however low its score. */
  readonly first: number
  /** Pairs whose words a dictionary can give, and those of them that are matched. */
  readonly given: number
  readonly givenMatched: number
}

/** How the names of the table fare among every n-th headword of the dictionary, by half and kind. */
export function scorePairs(every: number): Map<string, PairScore> {
  const pairs = namePairs()
  const labels = labelsWith(pairs, every).map((label) => ({ id: label, label }))
  const index = compileLabels(labels, dictionary)
  const results = pairs.map((pair) => {
    const isRight = (label?: string) =>
      label !== undefined && (!pair.isListed || label === pair.label)
    return {
      pair,
      isMatched: isRight(matchName(pair.name, index)[0]?.label),
      isFirst: matchName(pair.name, index, { threshold: 0 })[0]?.label === pair.label,
      isGiven: pair.isListed && isGiven(pair),
    }
  })
  const scores = new Map<string, PairScore>()
  for (const { pair, isMatched, isFirst, isGiven } of results) {
    for (const key of keysOf(pair)) {
      const score = scores.get(key)
      scores.set(key, {
        pairs: (score?.pairs ?? 0) + 1,
        matched: (score?.matched ?? 0) + Number(isMatched),
        first: (score?.first ?? 0) + Number(isFirst && pair.isListed),
        given: (score?.given ?? 0) + Number(isGiven),
        givenMatched: (score?.givenMatched ?? 0) + Number(isGiven && isMatched),
      })
    }
  }
  return new Map([...scores].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function keysOf({ kind, half, isListed }: NamePair): string[] {
  const whole = isListed ? 'labels in the list' : 'no label in the list'
  return [`all: ${whole}`, `${half}: ${whole}`, ...(isListed ? [`${half}: ${kind}`] : [])]
}
