import type { Individual, RelativeName } from '../pack.ts'

/** A possible mention; token indices in its sentence, both inclusive. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly classIri: string
  /** IRI of the cue, individual or relative name that found it. */
  readonly rule: string
  readonly score: number
  readonly individual?: Individual
  readonly relativeName?: RelativeName
  /** Folded head noun. */
  readonly head?: string
  readonly inferredName?: string
  /** Counts only inside a longer name: what follows it shows that its noun phrase goes on. */
  readonly nestedOnly?: boolean
}

/** Where a head noun stands: token indices, both inclusive. */
export interface HeadSite {
  readonly first: number
  readonly last: number
}

export const covers = (outer: HeadSite, inner: HeadSite): boolean =>
  outer.first <= inner.first && inner.last <= outer.last

export const overlaps = (a: HeadSite, b: HeadSite): boolean =>
  a.first <= b.last && b.first <= a.last
