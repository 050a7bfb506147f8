import { oncePerWord } from '../../../rdf/once-per-word.ts'
import { openSections } from '../../../rdf/sections.ts'
import type { Dictionary } from './dictionary.ts'
import { foldHan } from './fold-table.ts'
import { wordFinder } from './word-finder.ts'

/** The most common characters still tell something. */
const LIGHTEST_CHARACTER = 0.35

/** The dictionary in the bytes that `compileDictionary` made. Throws on bytes of another kind. */
export function readDictionary(bytes: Uint8Array): Dictionary {
  const sections = openSections(bytes)
  const { text, lines, numbers } = sections

  const stems = lines('stems')
  const glossStarts = numbers('glossStarts')
  const wordCount = glossStarts.length - 1
  const table = pairs(text('fold'))
  const characters = numbered(lines('characters'))
  const characterCounts = numbers('characterCounts')
  const readings = lines('readings')
  const surnames = new Set(lines('surnames'))
  const plainWords = new Set(lines('plainWords'))
  const rarity = (count: number) => 1 - Math.log(1 + count) / Math.log(2 + wordCount)
  return {
    wordCount,
    isName: sections.bytes('isName'),
    stems,
    stemIds: numbered(stems),
    glossStarts,
    stemStarts: numbers('stemStarts'),
    glossStems: numbers('glossStems'),
    stemWeights: mapNumbers(numbers('stemCounts'), rarity),
    kinStarts: numbers('kinStarts'),
    kinStems: numbers('kinStems'),
    isPlain: (word) => plainWords.has(word),
    fold: (each) => foldHan(each, table),
    wordsAt: wordFinder(text('words'), wordCount),
    syllablesOf: oncePerWord((character) =>
      (readings[characters.get(character) ?? -1] ?? '').split(' ').filter(Boolean),
    ),
    characterWeight: (character) =>
      Math.max(LIGHTEST_CHARACTER, rarity(characterCounts[characters.get(character) ?? -1] ?? 0)),
    isSurname: (folded) => surnames.has(folded),
  }
}

function numbered(words: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (let number = 0; number < words.length; number++) numbers.set(words[number] ?? '', number)
  return numbers
}

function mapNumbers(from: Uint32Array, change: (value: number) => number): Float32Array {
  const to = new Float32Array(from.length)
  for (let index = 0; index < from.length; index++) to[index] = change(from[index] ?? 0)
  return to
}

/** `AbCd` as A → b, C → d. */
function pairs(text: string): Map<string, string> {
  const characters = [...text]
  const table = new Map<string, string>()
  for (let at = 0; at + 1 < characters.length; at += 2) {
    table.set(characters[at] ?? '', characters[at + 1] ?? '')
  }
  return table
}
