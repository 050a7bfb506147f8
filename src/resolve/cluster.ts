import type { Label, Mention } from '../model.ts'
import type { Individual } from '../pack.ts'

/** The mentions of one thing in one document, before it has an IRI. */
export interface Cluster {
  readonly classIri: string
  /** What it is told from other things of its class by: folded words. */
  readonly key: string
  readonly individual?: Individual | undefined
  /** Names that the pack or its relative names give it, the one to show first. */
  readonly names: readonly Label[]
  /** Of an event named where no spaces part words: what kind of event it is, body, number and head noun left out. */
  readonly kind?: string | undefined
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
}

/** Whose mention is whose. */
export interface Resolution {
  /** In the order of their first mentions. */
  readonly clusters: readonly Cluster[]
  readonly clusterOf: ReadonlyMap<Mention, Cluster>
}
