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
  let [before, row, next] = rowsFor(b.length + 1)
  for (let column = 0; column <= b.length; column++) row[column] = column
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1)
    const letterBefore = i > 1 ? a.charCodeAt(i - 2) : -1
    let last = i
    let least = i
    next[0] = i
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1)
      const changed = (row[j - 1] ?? 0) + (letter === other ? 0 : 1)
      let cost = Math.min((row[j] ?? 0) + 1, last + 1, changed)
      const isSwapped = j > 1 && letterBefore === other && letter === b.charCodeAt(j - 2)
      if (isSwapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next[j] = cost
      last = cost
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    ;[before, row, next] = [row, next, before]
  }
  return Math.min(row[b.length] ?? 0, limit + 1)
}

type Row = Uint16Array

let rows: readonly [Row, Row, Row] = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)]

/** Rows to write into: new ones for each pair of words would take most of the time. */
function rowsFor(length: number): readonly [Row, Row, Row] {
  if (rows[0].length < length) {
    rows = [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)]
  }
  return rows
}

/** The words, given by their length, that a misspelt word may stand for; the first letter holds. */
export function nearWords(
  word: string,
  wordsOfLength: (length: number) => readonly string[],
): string[] {
  const limit = lettersOff(word.length)
  if (limit === 0) return []
  const lengths = Array.from({ length: 2 * limit + 1 }, (_, index) => word.length - limit + index)
  return lengths.flatMap((length) =>
    wordsOfLength(length).filter(
      (each) => each[0] === word[0] && each !== word && editDistance(word, each, limit) <= limit,
    ),
  )
}
