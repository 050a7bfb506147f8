import { packSections } from '../../../rdf/sections.ts'
import { stem } from '../../en/stem.ts'
import { foldHan, foldTable } from './fold-table.ts'
import { gatherWords, type Word } from './gather-words.ts'
import { glossStems } from './gloss-stems.ts'
import { learnKin } from './learn-kin.ts'
import { parseCedict } from './parse-cedict.ts'
import { plainWords } from './plain-words.ts'

/** Numbers are told apart, never guessed. */
const NUMBERS =
  `zero one two three four five six seven eight nine ten hundred thousand million first
  second third fourth fifth sixth seventh eighth ninth tenth half double`
    .split(/\s+/)
    .map(stem)

/**
 * CC-CEDICT in its own format as the bytes that `readDictionary` reads: headwords with the stems of
 * their glosses, readings of characters, how often each stem and each character is used.
 */
export function compileDictionary(cedict: string): Uint8Array {
  const entries = parseCedict(cedict)
  const table = foldTable(entries)
  const words = gatherWords(entries, (text) => foldHan(text, table))
  const headwords = [...words.keys()].sort()
  const stemmed = headwords.map((headword) => stemsOfGlosses(words.get(headword)))
  const counts = countEach(stemmed.map((glosses) => glosses.flat()))
  const stems = [...counts.keys()].sort()
  const ids = new Map(stems.map((each, id) => [each, id]))
  const idsOf = (list: readonly string[]) => list.flatMap((each) => ids.get(each) ?? [])
  const glosses = stemmed.map((lists) => lists.map(idsOf))
  const certain = new Set(idsOf(NUMBERS))
  const kin = learnKin({ headwords, glosses, certain, stemCount: stems.length })
  const characterCounts = countEach(headwords.map((headword) => [...headword]))
  const characters = [...characterCounts.keys()].sort()
  return packSections({
    words: `${headwords.join('\n')}\n`,
    isName: Uint8Array.from(headwords, (each) => (words.get(each)?.isName === true ? 1 : 0)),
    glossStarts: startsOf(glosses),
    stemStarts: startsOf(glosses.flat()),
    glossStems: Uint32Array.from(glosses.flat(2)),
    kinStarts: startsOf(kin),
    kinStems: Uint32Array.from(kin.flat()),
    stems: stems.join('\n'),
    stemCounts: Uint32Array.from(stems, (each) => counts.get(each) ?? 0),
    plainWords: plainWords([...words.values()].flatMap((word) => [...word.glosses])).join('\n'),
    characters: characters.join('\n'),
    characterCounts: Uint32Array.from(characters, (each) => characterCounts.get(each) ?? 0),
    readings: characters.map((each) => [...(words.get(each)?.readings ?? [])].join(' ')).join('\n'),
    surnames: headwords.filter((headword) => words.get(headword)?.isSurname === true).join('\n'),
    fold: [...table].flat().join(''),
  })
}

/** Each list of stems once, in the order of the entry. */
function stemsOfGlosses(word: Word | undefined): readonly (readonly string[])[] {
  const lists = [...(word?.glosses ?? [])].map(glossStems).filter(({ length }) => length > 0)
  return [...new Map(lists.map((list) => [list.join(' '), list])).values()]
}

/** In how many of the lists each string stands. */
function countEach(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) {
    for (const each of new Set(list)) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return counts
}

/** Where each list starts when all stand one behind the other, and where the last one ends. */
function startsOf(lists: readonly { readonly length: number }[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1)
  for (const [index, { length }] of lists.entries()) {
    starts[index + 1] = (starts[index] ?? 0) + length
  }
  return starts
}
