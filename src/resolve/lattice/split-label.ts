import { foldWord, withoutClitics } from '../../language/en/split-words.ts'
import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import type { Unit } from './label-index.ts'
import { wordWeight } from './word-weight.ts'

const PIECES = /[\p{Script=Han}〇]|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'’ʼ])+/gu
const HAN = /[\p{Script=Han}〇]/u
/** More units than these are a text, not a name: the rest is left out. */
const MOST_UNITS = 64

/**
 * The parts of a label, or of a name, that are compared: each Chinese character, and each word of
 * any other script. Marks and blanks are left out.
 */
export function splitLabel(label: string, dictionary: Dictionary): Unit[] {
  return piecesOf(label)
    .map((surface) => makeUnit(surface, dictionary))
    .filter(({ text }) => text !== '')
}

/** The same as they stand in the label, before they are folded. */
export function piecesOf(label: string): readonly string[] {
  const pieces = withoutClitics(label.normalize('NFKC')).match(PIECES) ?? []
  return pieces.slice(0, MOST_UNITS)
}

/** A piece by itself; its text is empty where nothing of it is compared. */
export function makeUnit(surface: string, dictionary: Dictionary): Unit {
  const isHan = HAN.test(surface)
  const text = isHan ? dictionary.fold(surface) : foldWord(surface)
  const weight = isHan ? dictionary.characterWeight(text) : wordWeight(text, dictionary)
  return { text, surface, isHan, weight }
}
