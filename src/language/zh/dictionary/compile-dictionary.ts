import { foldHan, foldTable } from './fold-table.ts'
import { gatherWords, type Word } from './gather-words.ts'
import { glossStems } from './gloss-stems.ts'
import { learnKin } from './learn-kin.ts'
import { parseCedict } from './parse-cedict.ts'
import { plainWords } from './plain-words.ts'
import { packSections } from './sections.ts'

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
  const kin = learnKin(headwords, stemmed)
  const stems = [...counts.keys()].sort()
  const ids = new Map(stems.map((each, id) => [each, id]))
  const characters = countEach(headwords.map((headword) => [...headword]))
  const readings = [...characters.keys()].sort()
  return packSections({
    words: `${headwords.join('\n')}\n`,
    ...packGlosses(stemmed, ids),
    stems: stems.join('\n'),
    stemCounts: Uint32Array.from(stems, (each) => counts.get(each) ?? 0),
    ...packKin(kin, ids),
    plainWords: plainWords([...words.values()].flatMap(({ glosses }) => [...glosses])).join('\n'),
    characters: readings.join('\n'),
    characterCounts: Uint32Array.from(readings, (each) => characters.get(each) ?? 0),
    readings: readings.map((each) => [...(words.get(each)?.readings ?? [])].join(' ')).join('\n'),
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

/** Glosses of word w: `glossStarts[w]` up to `[w + 1]`; stems of gloss g: `stemStarts[g]` up to `[g + 1]`. */
function packGlosses(
  stemmed: readonly (readonly (readonly string[])[])[],
  ids: ReadonlyMap<string, number>,
) {
  const glossStarts = [0]
  const stemStarts = [0]
  const glossStems: number[] = []
  for (const glosses of stemmed) {
    for (const gloss of glosses) {
      for (const each of gloss) glossStems.push(ids.get(each) ?? 0)
      stemStarts.push(glossStems.length)
    }
    glossStarts.push(stemStarts.length - 1)
  }
  return {
    glossStarts: Uint32Array.from(glossStarts),
    stemStarts: Uint32Array.from(stemStarts),
    glossStems: Uint32Array.from(glossStems),
  }
}

function packKin(kin: readonly (readonly string[])[], ids: ReadonlyMap<string, number>) {
  const kinStarts = [0]
  for (const stems of kin) kinStarts.push((kinStarts.at(-1) ?? 0) + stems.length)
  return {
    kinStarts: Uint32Array.from(kinStarts),
    kinStems: Uint32Array.from(kin.flat(), (stem) => ids.get(stem) ?? 0),
  }
}
