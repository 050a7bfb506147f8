import type { Term } from 'oxigraph'
import type { Modality, Span } from '../../model.ts'

/** Words of a document that say something, and which of them carry it. Offsets as everywhere. */
export interface Passage extends Span {
  readonly document: string
  readonly marks: readonly Span[]
}

/** One source's saying of a triple: an `rdf:Statement` of the dataset. */
export interface Saying {
  readonly iri: string
  /** From 0 to 1; `undefined` for what the pack says. */
  readonly confidence: number | undefined
  readonly modality: Modality | undefined
  /** IRIs of the cues that read it. */
  readonly rules: readonly string[]
  readonly passages: readonly Passage[]
  /** Where it was checked: IRIs and text. */
  readonly sources: readonly string[]
}

export interface Fact {
  readonly subject: Term
  readonly predicate: string
  readonly object: Term
  /** The surest first; empty where nothing says how it is known. */
  readonly sayings: readonly Saying[]
}

/** Whether the thing that a page is about is the subject or the object. */
export type Direction = 'outgoing' | 'incoming'

/** All that one property says of a thing in one direction. */
export interface FactGroup {
  readonly predicate: string
  readonly direction: Direction
  /** Of all facts; `facts` may be some of them. */
  readonly count: number
  readonly facts: readonly Fact[]
}
