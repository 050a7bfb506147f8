import type { Dictionary } from './dictionary.ts'

/** What ends a word in the list; sorts before every character of one. */
const END = 0x0a

/**
 * Finds the words of a sorted list, each ended by a newline, that a text goes on with. The list
 * serves as a trie: each further character narrows the range of words that are left.
 */
export function wordFinder(list: string, count: number): Dictionary['wordsAt'] {
  const starts = startsOf(list, count)
  const unitAt = (word: number, depth: number) => list.charCodeAt((starts[word] ?? 0) + depth)

  /** The first word in the range whose unit at `depth` is `unit` or more. */
  function lowerBound(from: number, to: number, depth: number, unit: number): number {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >>> 1
      if (unitAt(middle, depth) < unit) low = middle + 1
      else high = middle
    }
    return low
  }

  return (folded, start) => {
    const found: { word: number; end: number }[] = []
    let low = 0
    let high = starts.length
    for (let at = start; at < folded.length; at++) {
      const unit = folded.charCodeAt(at)
      if (unit <= END) break
      low = lowerBound(low, high, at - start, unit)
      high = lowerBound(low, high, at - start, unit + 1)
      if (low === high) break
      if (unitAt(low, at - start + 1) === END) found.push({ word: low, end: at + 1 })
    }
    return found
  }
}

function startsOf(list: string, count: number): Uint32Array {
  const starts = new Uint32Array(count)
  let at = 0
  for (let word = 0; word < count; word++) {
    starts[word] = at
    at = list.indexOf('\n', at) + 1
  }
  return starts
}
