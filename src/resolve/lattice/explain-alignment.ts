import type { AlignedPair } from './align.ts'
import type { HitKind } from './hit.ts'
import type { LabelLattice } from './label-index.ts'
import type { NameTokens } from './name-tokens.ts'

const REMARKS: Readonly<Record<HitKind, string>> = {
  meaning: '',
  same: '',
  kin: ' (in longer words)',
  surname: ' (surname)',
  sound: ' (sound)',
  'near-sound': ' (near sound)',
  number: ' (number)',
}

/**
 * Which words of a name stand for which part of a label, in the order of the label:
 * `['黑~black', '猫~cat', '白~Bai (sound)']`.
 */
export function explainAlignment(
  pairs: readonly AlignedPair[],
  { units }: LabelLattice,
  { tokens }: NameTokens,
): string[] {
  return pairs.map(({ hit, tokens: positions }) => {
    const part = units.slice(hit.start, hit.end)
    const gap = part.every(({ isHan }) => isHan) ? '' : ' '
    const words = positions.map((position) => tokens[position]?.surface ?? '')
    return `${part.map(({ surface }) => surface).join(gap)}~${words.join(' ')}${REMARKS[hit.kind]}`
  })
}
