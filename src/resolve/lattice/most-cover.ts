import type { Hit } from './hit.ts'
import type { LabelLattice } from './label-index.ts'
import type { NameTokens } from './name-tokens.ts'

/** Shares of the weight of a label and of a name, 0 to 1. */
export interface Cover {
  readonly labelCover: number
  readonly nameCover: number
}

export interface MostCoverOptions {
  readonly lattice: LabelLattice
  readonly name: NameTokens
  /** Whether the word at that position may yet be found to stand for any part of the label. */
  readonly isOpen: (token: number) => boolean
  /** How far such a find would be believed, at best: above 0, at most 1. */
  readonly openTrust: number
}

/** What is left of a difference when numbers are added up in another order. */
const ROUNDING = 1e-9

/**
 * At least what any way of laying a name along a label covers of both: as if each word and each unit
 * could be in the hit that is best for it, whatever the others are in. Linear in the hits.
 */
export function mostCover(
  hits: readonly Hit[],
  { lattice: { units }, name, isOpen, openTrust }: MostCoverOptions,
): Cover {
  const ofTokens = new Float64Array(name.tokens.length)
  const ofUnits = new Float64Array(units.length)
  for (const { start, end, parts, trust } of hits) {
    for (let unit = start; unit < end; unit++) raise(ofUnits, unit, trust)
    for (const { tokens, likeness } of parts) {
      for (let rest = tokens; rest !== 0; rest &= rest - 1) {
        raise(ofTokens, 31 - Math.clz32(rest & -rest), trust * likeness)
      }
    }
  }
  let hasOpen = false
  let nameWeight = 0
  for (let position = 0; position < name.tokens.length; position++) {
    const weight = name.tokens[position]?.weight ?? 0
    const open = isOpen(position)
    hasOpen ||= open
    nameWeight += weight * (open ? openTrust : (ofTokens[position] ?? 0))
  }
  if (hasOpen) for (let unit = 0; unit < units.length; unit++) raise(ofUnits, unit, openTrust)
  return {
    nameCover: Math.min(1, nameWeight / name.weight + ROUNDING),
    labelCover: Math.min(1, shareOf(units, ofUnits) + ROUNDING),
  }
}

function raise(values: Float64Array, at: number, value: number): void {
  if (value > (values[at] ?? 0)) values[at] = value
}

function shareOf(units: LabelLattice['units'], covered: Float64Array): number {
  let sum = 0
  let total = 0
  for (let unit = 0; unit < units.length; unit++) {
    const weight = units[unit]?.weight ?? 0
    sum += weight * (covered[unit] ?? 0)
    total += weight
  }
  return sum / total
}
