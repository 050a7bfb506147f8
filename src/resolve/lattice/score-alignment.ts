import type { Alignment } from './align.ts'
import { calibrate } from './calibrate.ts'
import type { LabelLattice } from './label-index.ts'
import type { Cover } from './most-cover.ts'
import type { NameTokens } from './name-tokens.ts'
import { readEnglishNumber } from './read-number.ts'

/** A word of the name that the label does not explain weighs more than what the name left out. */
const NAME_POWER = 1.4
const LABEL_POWER = 0.9
const TURN = 0.03
const MOST_TURNS = 5
/** One word that everybody uses names nothing by itself: what little it tells, and tells at all. */
const LEAST_TOLD = 0.1
const TOLD = 1.15
/** A number of the name where the label has another: "second" for "first". */
const OTHER_NUMBER = 0.5
/** The name of a person without the surname, or a single character: never believed. */
const MOST_UNBELIEVED = 0.3
/** More of the weight of a name is never believed on the strength of longer words alone. */
const MOST_KIN = 0.5
/** A name of one word that is part of the label's, or nearly it, is a guess at best. */
const MOST_OF_PART = 0.5
/** Letters from which on a word that is nearly another is a slip of it. */
const LONG_WORD = 7
/** So much of a label may be left out by a name of one word. */
const LEFT_OUT = 0.1
const HAN_NUMERAL = /^[〇零一二两三四五六七八九十百千万亿]$/

/** The chance that a name is that label, judged by how the two lie along each other: 0 to 1. */
export function scoreAlignment(
  alignment: Alignment,
  lattice: LabelLattice,
  name: NameTokens,
): number {
  if (alignment.pairs.length === 0) return 0
  const { labelCover, nameCover, labelMissing, nameMissing, turns } = alignment
  const cover = nameCover ** NAME_POWER * labelCover ** LABEL_POWER
  // What is missing on both sides at once was not left out: it says something else.
  const agreement = 1 - Math.min(labelMissing, nameMissing)
  const order = 1 - TURN * Math.min(turns, MOST_TURNS)
  const told = isWordForWord(alignment) ? 1 : LEAST_TOLD + TOLD * nameCover * name.weight
  const numbers = numbersDiffer(alignment, lattice, name) ? OTHER_NUMBER : 1
  const raw = cover * agreement * order * Math.min(1, told) * numbers
  const most =
    !isBelievable(alignment, lattice) || isKin(alignment, name)
      ? MOST_UNBELIEVED
      : isPartOfWord(alignment, name)
        ? MOST_OF_PART
        : 1
  return calibrate(Math.min(raw, most))
}

/** The best score of which no more than that is covered. */
export const mostScore = ({ nameCover, labelCover }: Cover): number =>
  calibrate(nameCover ** NAME_POWER * labelCover ** LABEL_POWER)

/** Whether most of the name is only what characters mean in longer words. */
function isKin({ pairs }: Alignment, { tokens, weight }: NameTokens): boolean {
  const kin = pairs.filter(({ hit }) => hit.kind === 'kin').flatMap((pair) => pair.tokens)
  return kin.reduce((sum, token) => sum + (tokens[token]?.weight ?? 0), 0) > MOST_KIN * weight
}

/**
 * Whether a name of one word is but nearly that of the label, or of a part of it: it has no other
 * word to vouch for it, and most words are near to the name of some other thing.
 */
function isPartOfWord({ pairs, labelMissing }: Alignment, { tokens }: NameTokens): boolean {
  const [only] = tokens
  if (only === undefined || tokens.length > 1) return false
  const isMisspelt = pairs.some(({ hit }) => hit.parts.some(({ likeness }) => likeness < 1))
  return labelMissing > LEFT_OUT || (isMisspelt && only.text.length < LONG_WORD)
}

function isWordForWord({ pairs }: Alignment): boolean {
  return pairs.every(({ hit }) => hit.kind === 'same')
}

/** Whether each side has a number that the other has not. */
function numbersDiffer(
  { pairs }: Alignment,
  { units }: LabelLattice,
  { tokens }: NameTokens,
): boolean {
  const used = new Set(pairs.flatMap((pair) => pair.tokens))
  const isOpen = tokens.some(({ value }, position) => value !== undefined && !used.has(position))
  if (!isOpen) return false
  return units.some(({ text, isHan }, unit) => {
    const isNumber = isHan ? HAN_NUMERAL.test(text) : readEnglishNumber(text) !== undefined
    return isNumber && !pairs.some(({ hit }) => hit.start <= unit && unit < hit.end)
  })
}

function isBelievable({ pairs }: Alignment, { surnameLength }: LabelLattice): boolean {
  const [first] = pairs
  if (first === undefined) return false
  if (surnameLength > 0 && first.hit.start >= surnameLength) return false
  const isSingle = pairs.length === 1 && first.hit.end - first.hit.start === 1
  return !isSingle || first.hit.kind === 'same'
}
