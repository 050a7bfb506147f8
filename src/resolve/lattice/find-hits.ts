import { characterHits } from './character-hits.ts'
import type { Hit } from './hit.ts'
import type { LabelIndex, LabelLattice } from './label-index.ts'
import { meaningHits } from './meaning-hits.ts'
import { mostCover } from './most-cover.ts'
import type { NameTokens } from './name-tokens.ts'
import { mostTrustBeside, nearSoundHits } from './near-sound-hits.ts'
import { mostScore } from './score-alignment.ts'
import { soundHits } from './sound-hits.ts'

/**
 * All that words of a name may stand for in a label; slips of sound only where nothing else fits.
 * `undefined` where these cannot make a score of `threshold`: that is seen long before all of them
 * are found and laid along the label.
 */
export function findHits(
  lattice: LabelLattice,
  name: NameTokens,
  { index, threshold }: { readonly index: LabelIndex; readonly threshold: number },
): Hit[] | undefined {
  const { dictionary } = index
  const sounds = soundHits(lattice, name.tokens, dictionary)
  const hits = [...meaningHits(lattice, name, index), ...characterHits(lattice, name), ...sounds]
  let explained = 0
  for (const { parts } of hits) for (const { tokens } of parts) explained |= tokens
  const isOpen = (position: number) =>
    (explained & (1 << position)) === 0 && name.tokens[position]?.mayBeMisspeltPinyin === true
  const openTrust = mostTrustBeside(sounds)
  if (mostScore(mostCover(hits, { lattice, name, isOpen, openTrust })) < threshold) return undefined
  const near = nearSoundHits(lattice, name.tokens, { dictionary, isOpen, sounds })
  const all = [...hits, ...near]
  const cover = mostCover(all, { lattice, name, isOpen: () => false, openTrust })
  return mostScore(cover) >= threshold ? all : undefined
}
