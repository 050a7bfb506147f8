import type { Alignment } from './align.ts'
import { calibrate } from './calibrate.ts'
import type { LabelLattice } from './label-index.ts'
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
  return calibrate(isBelievable(alignment, lattice) ? raw : Math.min(raw, MOST_UNBELIEVED))
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
