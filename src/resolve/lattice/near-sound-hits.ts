import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { getOrAdd } from '../../rdf/get-or-add.ts'
import type { Hit } from './hit.ts'
import type { LabelLattice } from './label-index.ts'
import { MOST_TOKENS, type NameToken } from './read-name.ts'
import { editDistance } from './spelling.ts'

const LEAST_LIKENESS = 0.6
const TRUST = 0.7
/** Beside a word that is pinyin to the letter. */
const TRUST_SUPPORTED = 0.95
const LETTERS_A_SYLLABLE = 3
const MOST_READINGS = 8

/** Sounds that are heard, spelt and mistaken for one another. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[zcs]h/g, 's'],
  [/[zcjqx]/g, 's'],
  [/ng/g, 'n'],
  [/[rl]/g, 'l'],
  [/ü|v|yu/g, 'u'],
  [/ye|ie/g, 'e'],
]

export interface NearSoundOptions {
  readonly dictionary: Dictionary
  /** Whether the word at that position may be pinyin, and nothing better explains it. */
  readonly isOpen: (token: number) => boolean
  /** What has been found to be pinyin to the letter. */
  readonly sounds: readonly Hit[]
}

/**
 * Words of a name that nearly are the pinyin of characters of a label: slips of a translator, other
 * romanisations. Only words that `isOpen`, which nothing better explains.
 */
export function nearSoundHits(
  { units }: LabelLattice,
  tokens: readonly NameToken[],
  options: NearSoundOptions,
): Hit[] {
  const hits: Hit[] = []
  for (const [position, token] of tokens.slice(0, MOST_TOKENS).entries()) {
    if (!options.isOpen(position)) continue
    const most = Math.ceil(token.text.length / 2)
    for (let start = 0; start < units.length; start++) {
      let readings: readonly string[] = ['']
      for (let end = start + 1; end <= units.length && end - start <= most; end++) {
        readings = extended(readings, options.dictionary.syllablesOf(units[end - 1]?.text ?? ''))
        if (readings.length === 0) break
        const likeness = mostAlike(token.text, readings)
        if (likeness < LEAST_LIKENESS) continue
        const isSupported = options.sounds.some((sound) =>
          isBeside(sound, { start, end, position }),
        )
        const trust = likeness * (isSupported ? TRUST_SUPPORTED : TRUST)
        const parts = [{ tokens: 1 << position, weight: 1, likeness: 1 }]
        hits.push({ start, end, kind: 'near-sound', parts, weight: 1, trust })
      }
    }
  }
  return hits
}

/** How far any of those hits is believed at most, beside these that are pinyin to the letter. */
export function mostTrustBeside(sounds: readonly Hit[]): number {
  return sounds.length > 0 ? TRUST_SUPPORTED : TRUST
}

function extended(readings: readonly string[], syllables: readonly string[]): string[] {
  return readings
    .flatMap((reading) => syllables.map((syllable) => reading + syllable))
    .slice(0, MOST_READINGS)
}

function mostAlike(word: string, readings: readonly string[]): number {
  let most = 0
  for (const reading of readings) {
    if (Math.abs(word.length - reading.length) > LETTERS_A_SYLLABLE) continue
    most = Math.max(most, likenessOf(word, reading))
  }
  return most
}

/**
 * 1 for the same letters, near 1 for sounds that are mistaken for one another; something below
 * `LEAST_LIKENESS` for all that is less than that.
 */
function likenessOf(word: string, reading: string): number {
  const length = Math.max(word.length, reading.length)
  const limit = Math.floor(length * (1 - LEAST_LIKENESS)) + 1
  const spelt = 1 - editDistance(word, reading, limit) / length
  const [a, b] = [sounded(word), sounded(reading)]
  const heardLength = Math.max(a.length, b.length, 1)
  // What sounds less alike than this does not make up for how it is spelt.
  const most = Math.ceil(heardLength * (1 + spelt - 2 * LEAST_LIKENESS))
  if (most < 0) return spelt
  const heard = 1 - editDistance(a, b, Math.min(limit, most)) / heardLength
  return Math.max(spelt, (spelt + heard) / 2)
}

const MOST_REMEMBERED = 20_000
const heardAs = new Map<string, string>()

function sounded(word: string): string {
  if (heardAs.size >= MOST_REMEMBERED) heardAs.clear()
  return getOrAdd(heardAs, word, () => soundOf(word))
}

function soundOf(word: string): string {
  return ALIKE.reduce((text, [sound, put]) => text.replace(sound, put), word)
}

function isBeside(
  sound: Hit,
  near: { readonly start: number; readonly end: number; readonly position: number },
): boolean {
  const bit = 1 << near.position
  const tokens = sound.parts[0]?.tokens ?? 0
  const isBefore = sound.end === near.start && tokens << 1 === bit
  return isBefore || (sound.start === near.end && tokens >>> 1 === bit)
}
