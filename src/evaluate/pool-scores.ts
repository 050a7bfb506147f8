import { addByName, addCounts, type Counts, type Figures, figuresOf } from './counts.ts'
import type { DocumentScore, Share } from './score-document.ts'

/** The figures of a whole set of documents, under the names that programs know them by. */
export interface Report {
  readonly 'mentions-exact': Figures
  readonly 'mentions-overlap': Figures
  readonly identity: Figures
  readonly facts: Figures
  readonly evidence: number
  readonly surfaces: number
  readonly perType: Readonly<Record<string, Figures>>
  readonly perPredicate: Readonly<Record<string, Figures>>
  readonly documents: readonly DocumentFigures[]
}

/** F1 of one document. */
export interface DocumentFigures {
  readonly document: string
  /** Whether nothing was read of it at all. */
  readonly missing: boolean
  readonly exact: number
  readonly overlap: number
  readonly identity: number
  readonly facts: number
}

/** Adds the counts of all documents up, and takes the figures of the sums. */
export function poolScores(scores: readonly DocumentScore[]): Report {
  return {
    'mentions-exact': figuresOf(addCounts(scores.map(({ exact }) => exact))),
    'mentions-overlap': figuresOf(addCounts(scores.map(({ overlap }) => overlap))),
    identity: figuresOf(addCounts(scores.map(({ identity }) => identity))),
    facts: figuresOf(addCounts(scores.map(({ facts }) => facts))),
    evidence: pooledShare(scores.map(({ evidence }) => evidence)),
    surfaces: pooledShare(scores.map(({ surfaces }) => surfaces)),
    perType: figuresByName(scores.map(({ byType }) => byType)),
    perPredicate: figuresByName(scores.map(({ byPredicate }) => byPredicate)),
    documents: scores.map(({ document, exact, overlap, identity, facts }) => ({
      document,
      missing: false,
      exact: figuresOf(exact).f1,
      overlap: figuresOf(overlap).f1,
      identity: figuresOf(identity).f1,
      facts: figuresOf(facts).f1,
    })),
  }
}

function figuresByName(tables: readonly ReadonlyMap<string, Counts>[]): Record<string, Figures> {
  const sums = addByName(tables.flatMap((table) => [...table]))
  return Object.fromEntries([...sums].map(([name, counts]) => [name, figuresOf(counts)]))
}

/** A share of nothing is whole. */
function pooledShare(shares: readonly Share[]): number {
  const part = shares.reduce((sum, share) => sum + share.part, 0)
  const whole = shares.reduce((sum, share) => sum + share.whole, 0)
  return whole === 0 ? 1 : part / whole
}
