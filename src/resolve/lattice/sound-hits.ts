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
  const soundings: Sounding[] = []
  for (const [position, token] of tokens.entries()) {
    if (position >= MOST_TOKENS) break
    if (token.mayBePinyin) addSoundings(soundings, { token, position }, { lattice, dictionary })
  }
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

interface Pronounced {
  readonly lattice: LabelLattice
  readonly dictionary: Dictionary
}

function addSoundings(
  soundings: Sounding[],
  { token: { text }, position }: { readonly token: NameToken; readonly position: number },
  pronounced: Pronounced,
): void {
  for (let start = 0; start < pronounced.lattice.units.length; start++) {
    for (const end of endsOf(text, start, pronounced)) {
      soundings.push({ start, end, token: position })
    }
  }
}

const NOWHERE: ReadonlySet<number> = new Set()

/** Where stretches of the label end that begin at a unit and sound so. */
function endsOf(word: string, start: number, pronounced: Pronounced): ReadonlySet<number> {
  let ends = NOWHERE
  const { lattice, dictionary } = pronounced
  const unit = lattice.units[start]
  if (unit === undefined || !unit.isHan) return ends
  for (const syllable of dictionary.syllablesOf(unit.text)) {
    if (!word.startsWith(syllable)) continue
    const rest = word.slice(syllable.length)
    const further = rest === '' ? [start + 1] : endsOf(rest, start + 1, pronounced)
    ends = new Set([...ends, ...further])
  }
  return ends
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
