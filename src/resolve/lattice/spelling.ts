/** Words shorter than this have too many neighbours to be taken for one of them. */
const SHORTEST = 5
/** From this length on two letters may differ. */
const LONG = 9

/** How many letters may differ between a misspelt word of that length and what it stands for. */
function lettersOff(length: number): number {
  if (length < SHORTEST) return 0
  return length < LONG ? 1 : 2
}

/**
 * The number of letters to put in, take out, change or swap with their neighbour to make `b` of `a`;
 * `limit + 1` as soon as it is more than `limit`. Linear in the longer word for a small limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? 0, limit + 1)
}

/** The words, sorted into lists by length, that a misspelt word may stand for; the first letter holds. */
export function nearWords(word: string, wordsByLength: readonly (readonly string[])[]): string[] {
  const limit = lettersOff(word.length)
  if (limit === 0) return []
  const lengths = Array.from({ length: 2 * limit + 1 }, (_, index) => word.length - limit + index)
  return lengths.flatMap((length) =>
    (wordsByLength[length] ?? []).filter(
      (each) => each[0] === word[0] && each !== word && editDistance(word, each, limit) <= limit,
    ),
  )
}
