import { align } from './align.ts'
import { explainAlignment } from './explain-alignment.ts'
import { findCandidates } from './find-candidates.ts'
import { findHits } from './find-hits.ts'
import type { LabelIndex } from './label-index.ts'
import { MATCH_DEFAULTS, type MatchOptions } from './match-defaults.ts'
import { indexName } from './name-tokens.ts'
import { readName } from './read-name.ts'
import { mostScore, scoreAlignment } from './score-alignment.ts'

/** A label that a name may stand for. */
export interface NameMatch {
  readonly id: string
  readonly label: string
  /** The chance that it is right: above 0, at most 1. */
  readonly score: number
  /** What stands for what, in the order of the label: `黑~black`, `白~Bai (sound)`. */
  readonly reasons: readonly string[]
}

/** The index overrates some labels: so many are looked at closely. */
const CANDIDATES = 48

/**
 * The labels that a name may stand for, the best first; none when no label is likely enough. The
 * name may be a translation by meaning, by sound or by both, in good or in machine English, or
 * Chinese itself. Takes a millisecond or two among 100,000 labels.
 *
 *     const index = compileLabels([{ id: 'a', label: '黑猫' }], dictionary)
 *     matchName('black cat', index)  // [{ id: 'a', label: '黑猫', score: …, reasons: … }]
 */
export function matchName(
  name: string,
  index: LabelIndex,
  options: Partial<MatchOptions> = {},
): NameMatch[] {
  const { limit, threshold, group, accepts } = { ...MATCH_DEFAULTS, ...options }
  if (group !== undefined && !index.groups.has(group)) return []
  const words = indexName(readName(name, index))
  const candidates = findCandidates(words.tokens, index, {
    count: CANDIDATES,
    group,
    accepts: accepts && ((lattice) => accepts(index.idOf(lattice), lattice)),
  })
  return candidates
    .flatMap(({ lattice: number, nameCover }) => {
      // Looking closely takes far longer than everything before.
      if (mostScore({ nameCover, labelCover: 1 }) < threshold) return []
      const lattice = index.lattice(number)
      const hits = lattice && findHits(lattice, words, { index, threshold })
      if (lattice === undefined || hits === undefined) return []
      const alignment = align(lattice, words, hits)
      const score = scoreAlignment(alignment, lattice, words)
      return score > 0 && score >= threshold ? [{ number, lattice, alignment, score }] : []
    })
    .sort((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, limit)
    .map(({ lattice, alignment, score }) => ({
      id: lattice.id,
      label: lattice.label,
      score,
      reasons: explainAlignment(alignment.pairs, lattice, words),
    }))
}
