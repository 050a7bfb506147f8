/** Typing mistakes that a word of that length may have. */
export const allowedMistakes = (length: number): number => (length < 3 ? 0 : length < 8 ? 1 : 2)

/** A beginning of a word is at least so like it. */
const LEAST_BEGINNING = 0.6
const SHORTEST_BEGINNING = 3

/**
 * How much a folded word that was typed is like one of a label: 1 when equal, 0 when it is another
 * word. A swap of two neighbours is one mistake.
 *
 *     wordLikeness('mergnaser', 'merganser')  // 0.83
 */
export function wordLikeness(typed: string, word: string): number {
  if (typed === word) return 1
  if (typed.length >= SHORTEST_BEGINNING && word.startsWith(typed)) {
    return LEAST_BEGINNING + (1 - LEAST_BEGINNING) * (typed.length / word.length) * 0.9
  }
  const most = allowedMistakes(Math.min(typed.length, word.length))
  if (most === 0 || Math.abs(typed.length - word.length) > most) return 0
  const mistakes = countMistakes(typed, word)
  return mistakes > most ? 0 : 1 - (1.5 * mistakes) / Math.max(typed.length, word.length)
}

/** Letters left out, put in, replaced, or swapped with the next: the fewest that explain it. */
function countMistakes(a: string, b: string): number {
  let twoBack: number[] = []
  let back = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (back[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min(replaced, (back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) least = Math.min(least, (twoBack[j - 2] ?? 0) + 1)
      row.push(least)
    }
    twoBack = back
    back = row
  }
  return back[b.length] ?? 0
}
