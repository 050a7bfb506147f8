import { characterHits } from './character-hits.ts'
import type { Hit } from './hit.ts'
import type { LabelIndex, LabelLattice } from './label-index.ts'
import { meaningHits } from './meaning-hits.ts'
import type { NameTokens } from './name-tokens.ts'
import { nearSoundHits } from './near-sound-hits.ts'
import { soundHits } from './sound-hits.ts'

/** All that words of a name may stand for in a label; slips of sound only where nothing else fits. */
export function findHits(lattice: LabelLattice, name: NameTokens, index: LabelIndex): Hit[] {
  const { dictionary } = index
  const sounds = soundHits(lattice, name.tokens, dictionary)
  const hits = [...meaningHits(lattice, name, index), ...characterHits(lattice, name), ...sounds]
  let explained = 0
  for (const { parts } of hits) for (const { tokens } of parts) explained |= tokens
  const isOpen = (position: number) => (explained & (1 << position)) === 0
  return [...hits, ...nearSoundHits(lattice, name.tokens, { dictionary, isOpen, sounds })]
}
