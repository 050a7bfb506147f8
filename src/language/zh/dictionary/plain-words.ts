import { splitWords } from '../../en/split-words.ts'
import { isSyllable } from '../pinyin.ts'

/** A word that stands in lower case in so many glosses is one of plain English … */
const LEAST_COUNT = 2
/** … if it mostly does so, or so often that its capitals come from names with it: "Lake". */
const LEAST_SHARE = 0.4
const OFTEN = 5

const WORD = /(?<![\w'-])[A-Za-z]+(?![\w'-])/g

/** The words of some glosses that are plain English, lower case, sorted: no names, and no pinyin. */
export function plainWords(glosses: Iterable<string>): string[] {
  const counts = new Map<string, { low: number; all: number }>()
  for (const gloss of glosses) {
    for (const [index, written] of (gloss.match(WORD) ?? []).entries()) {
      const [word = ''] = splitWords(written)
      const count = counts.get(word) ?? { low: 0, all: 0 }
      counts.set(word, count)
      // The first word of a gloss in a title is capitalised like the others: it counts all the same.
      count.all += 1
      if (written === word || (index === 0 && /^[A-Z]{2}/.test(written))) count.low += 1
    }
  }
  return [...counts]
    .filter(([word, { low, all }]) => {
      const isOften = low >= OFTEN && !isSyllable(word)
      return low >= LEAST_COUNT && (low >= LEAST_SHARE * all || isOften)
    })
    .map(([word]) => word)
    .sort()
}
