import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import type { Edge, LabelLattice, NameLabel, Unit } from './label-index.ts'
import { splitLabel } from './split-label.ts'
import { isCommonSurname, surnameLengthOf } from './surname.ts'
import { wordStem } from './word-stem.ts'

/**
 * A label as a lattice: an edge for each stretch of units that the dictionary lists, and one for
 * each unit that stands for itself: English words, and characters that the dictionary lacks.
 * `stemNumber` numbers the stems of the latter.
 */
export function makeLattice(
  { id, label, isPersonal }: NameLabel,
  dictionary: Dictionary,
  stemNumber: (stem: string) => number,
): LabelLattice {
  const units = splitLabel(label, dictionary)
  const edges = units.flatMap((unit, start) => {
    const listed = listedAt(units, start, dictionary)
    const isListed = listed.some(({ end }) => end === start + 1)
    if (isListed && unit.isHan) return listed
    const word =
      dictionary.wordCount + stemNumber(unit.isHan ? unit.text : wordStem(unit.text, dictionary))
    return [{ start, end: start + 1, word }, ...listed]
  })
  return {
    id,
    label,
    units,
    edges,
    surnameLength: surnameLength({ units, edges }, dictionary, isPersonal),
  }
}

/** Only where Chinese characters follow one another; a mark between them parts names. */
function listedAt(units: readonly Unit[], start: number, dictionary: Dictionary): Edge[] {
  const text: string[] = []
  const ends = new Map<number, number>()
  let length = 0
  for (let at = start; at < units.length; at++) {
    const unit = units[at]
    if (unit === undefined || (at > start && !unit.isHan && !units[at - 1]?.isHan)) break
    text.push(unit.text)
    length += unit.text.length
    ends.set(length, at + 1)
  }
  return dictionary.wordsAt(text.join(''), 0).flatMap(({ word, end }) => {
    const unitEnd = ends.get(end)
    return unitEnd === undefined ? [] : [{ start, end: unitEnd, word }]
  })
}

/** Rare surnames count only where the label is known to be a person's: many are common words. */
function surnameLength(
  lattice: Pick<LabelLattice, 'units' | 'edges'>,
  dictionary: Dictionary,
  isPersonal: boolean | undefined,
): number {
  const { units, edges } = lattice
  const isWord = edges.some(({ start, end }) => start === 0 && end === units.length)
  if (!(isPersonal ?? !isWord) || units.some(({ isHan }) => !isHan)) return 0
  const isSurname = (han: string) =>
    isCommonSurname(han) || (isPersonal === true && dictionary.isSurname(han))
  return surnameLengthOf(
    units.map(({ text }) => text),
    isSurname,
  )
}
