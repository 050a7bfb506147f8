import { characterHits } from './character-hits.ts'
import type { Hit } from './hit.ts'
import type { LabelIndex, LabelLattice } from './label-index.ts'
import { meaningHits } from './meaning-hits.ts'
import { mostCover } from './most-cover.ts'
import type { NameTokens } from './name-tokens.ts'
import { mayBeSound, nearSoundHits } from './near-sound-hits.ts'
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
    (explained & (1 << position)) === 0 && mayBeSound(name.tokens[position])
  if (mostScore(mostCover(hits, { lattice, name, isOpen })) < threshold) return undefined
  const all = [...hits, ...nearSoundHits(lattice, name.tokens, { dictionary, isOpen, sounds })]
  const isEnough = mostScore(mostCover(all, { lattice, name, isOpen: () => false })) >= threshold
  return isEnough ? all : undefined
}
