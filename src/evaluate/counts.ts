/** What precision and recall are made of. */
export interface Counts {
  /** True positives: asked for, and found. */
  readonly tp: number
  readonly predicted: number
  readonly gold: number
}

export interface Figures extends Counts {
  /** 0 to 1, like recall and F1. Where there is nothing to find and nothing was found, all is well. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const NO_COUNTS: Counts = Object.freeze({ tp: 0, predicted: 0, gold: 0 })

export function addCounts(all: Iterable<Partial<Counts>>): Counts {
  let sum = NO_COUNTS
  for (const { tp = 0, predicted = 0, gold = 0 } of all) {
    sum = { tp: sum.tp + tp, predicted: sum.predicted + predicted, gold: sum.gold + gold }
  }
  return sum
}

/** Sums by name, the names in the order of their code units. A count of nothing keeps its name. */
export function addByName(
  entries: Iterable<readonly [name: string, counts: Partial<Counts>]>,
): Map<string, Counts> {
  const sums = new Map<string, Counts>()
  for (const [name, counts] of entries) {
    sums.set(name, addCounts([sums.get(name) ?? NO_COUNTS, counts]))
  }
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Precision, recall and F1.
 *
 *     figuresOf({ tp: 1, predicted: 2, gold: 4 })  // { precision: 0.5, recall: 0.25, f1: 0.333…, … }
 */
export function figuresOf({ tp, predicted, gold }: Counts): Figures {
  const precision = shareOf(tp, predicted, gold === 0)
  const recall = shareOf(tp, gold, predicted === 0)
  const sum = precision + recall
  return {
    precision,
    recall,
    f1: sum > 0 ? (2 * precision * recall) / sum : 0,
    tp,
    predicted,
    gold,
  }
}

/** A share of nothing is whole when there was nothing to do, and none otherwise. */
function shareOf(part: number, whole: number, isNothingElse: boolean): number {
  if (whole > 0) return part / whole
  return isNothingElse ? 1 : 0
}
