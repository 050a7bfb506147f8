import { startsLarge } from '../../letter-case.ts'
import type { CedictEntry } from './parse-cedict.ts'
import { readSense } from './read-sense.ts'
import { syllablesOf } from './syllables-of.ts'

/** All that the entries of one headword say, traditional and simplified as one. */
export interface Word {
  readonly glosses: Set<string>
  /** Syllables, of a single character only. */
  readonly readings: Set<string>
  isSurname: boolean
  /** Whether it is, or also is, a proper name: its pinyin is capitalised. */
  isName: boolean
}

/** More glosses than these the most common characters have; the rest are far-fetched. */
const MOST_GLOSSES = 40

/**
 * The headwords under their folded form, with the senses that they take over from others. Both
 * scripts lead to one word.
 */
export function gatherWords(
  entries: readonly CedictEntry[],
  fold: (text: string) => string,
): Map<string, Word> {
  const words = new Map<string, Word>()
  const takenOver: [word: Word, from: string][] = []
  for (const { traditional, simplified, pinyin, senses } of entries) {
    for (const headword of new Set([fold(simplified), fold(traditional)])) {
      const word = words.get(headword) ?? newWord()
      words.set(headword, word)
      if (isSingle(headword)) for (const each of syllablesOf(pinyin)) word.readings.add(each)
      if (startsLarge(pinyin)) word.isName = true
      for (const sense of senses.map(readSense)) {
        for (const gloss of sense.glosses) addTo(word.glosses, gloss)
        if (sense.sameAs !== undefined) takenOver.push([word, fold(sense.sameAs)])
        if (sense.isSurname) word.isSurname = true
      }
    }
  }
  // One step only: what the other word says itself, so that the order of entries does not matter.
  const own = new Map([...words].map(([headword, { glosses }]) => [headword, [...glosses]]))
  for (const [word, from] of takenOver) {
    for (const gloss of own.get(from) ?? []) addTo(word.glosses, gloss)
  }
  return words
}

function newWord(): Word {
  return { glosses: new Set(), readings: new Set(), isSurname: false, isName: false }
}

function addTo(glosses: Set<string>, gloss: string): void {
  if (glosses.size < MOST_GLOSSES) glosses.add(gloss)
}

function isSingle(headword: string): boolean {
  return [...headword].length === 1
}
