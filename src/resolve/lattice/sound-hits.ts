import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import type { Hit } from './hit.ts'
import type { LabelLattice } from './label-index.ts'
import { MOST_TOKENS, type NameToken } from './read-name.ts'

const SEVERAL_SYLLABLES = 0.97
const ONE_SYLLABLE = 0.85
const ONE_SYLLABLE_SUPPORTED = 0.95
/** "long", "in", "fan": words first, syllables only where their neighbours are. */
const PLAIN_WORD = 0.25
const PLAIN_WORD_CAPITALISED = 0.4
const PLAIN_WORD_SUPPORTED = 0.88
/** Common Chinese words are translated more often than spelt out. */
const COMMON_WORD = 0.85

interface Sounding {
  readonly start: number
  readonly end: number
  readonly token: number
}

/** Words of a name that are the pinyin of characters of a label. */
export function soundHits(
  lattice: LabelLattice,
  tokens: readonly NameToken[],
  dictionary: Dictionary,
): Hit[] {
  const soundings = tokens
    .slice(0, MOST_TOKENS)
    .flatMap((token, position) => soundingsOf(token, position, lattice, dictionary))
  return soundings.map((sounding) => ({
    start: sounding.start,
    end: sounding.end,
    kind: 'sound' as const,
    parts: [{ tokens: 1 << sounding.token, weight: 1, likeness: 1 }],
    weight: 1,
    trust:
      trustIn(sounding, soundings, tokens) *
      (isInCommonWord(sounding, lattice, dictionary) ? COMMON_WORD : 1),
  }))
}

function soundingsOf(
  token: NameToken,
  position: number,
  { units }: LabelLattice,
  dictionary: Dictionary,
): Sounding[] {
  if (token.isHan || !/^[a-z]{1,24}$/.test(token.text)) return []
  return units.flatMap((_, start) => {
    const ends = new Set<number>()
    const read = (unit: number, at: number): void => {
      if (at === token.text.length) {
        ends.add(unit)
        return
      }
      const next = units[unit]
      if (next === undefined || !next.isHan) return
      for (const syllable of dictionary.syllablesOf(next.text)) {
        if (token.text.startsWith(syllable, at)) read(unit + 1, at + syllable.length)
      }
    }
    read(start, 0)
    return [...ends].map((end) => ({ start, end, token: position }))
  })
}

/** How far a word is believed to be pinyin: by itself, and beside words that are. */
function trustIn(
  sounding: Sounding,
  soundings: readonly Sounding[],
  tokens: readonly NameToken[],
): number {
  const token = tokens[sounding.token]
  const isWord = isWordFirst(token)
  if (!isWord && sounding.end - sounding.start > 1) return SEVERAL_SYLLABLES
  const isSupported = soundings.some((other) => {
    const isBeside =
      (other.end === sounding.start && other.token === sounding.token - 1) ||
      (other.start === sounding.end && other.token === sounding.token + 1)
    if (!isBeside) return false
    const neighbour = tokens[other.token]
    const areNames = token?.isCapitalised === true && neighbour?.isCapitalised === true
    return areNames || !isWordFirst(neighbour)
  })
  if (!isWord) return isSupported ? ONE_SYLLABLE_SUPPORTED : ONE_SYLLABLE
  if (isSupported) return PLAIN_WORD_SUPPORTED
  return token?.isCapitalised === true && !token.isFunctionWord
    ? PLAIN_WORD_CAPITALISED
    : PLAIN_WORD
}

function isWordFirst(token: NameToken | undefined): boolean {
  return token === undefined || token.isPlain || token.isFunctionWord
}

/** Not in the names of persons, which are made of common words. */
function isInCommonWord(
  { start, end }: Sounding,
  { edges, surnameLength }: LabelLattice,
  { isName, wordCount }: Dictionary,
): boolean {
  if (surnameLength > 0) return false
  const around = edges.filter(
    (edge) =>
      edge.start <= start && end <= edge.end && edge.end - edge.start > 1 && edge.word < wordCount,
  )
  return around.length > 0 && around.every(({ word }) => isName[word] !== 1)
}
