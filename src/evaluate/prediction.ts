import type { Span } from '../model.ts'

/** What was read in one document, as `extract --format json` prints it; offsets as in the model. */
export interface Prediction {
  readonly text: string
  readonly entities: readonly {
    readonly iri: string
    /** Local name of the class. */
    readonly type: string
    readonly label: string
    readonly mentions: readonly (Span & { readonly surface: string })[]
  }[]
  readonly facts: readonly PredictedFact[]
  /** For showing where words stand. */
  readonly sentences: readonly Span[]
}

export interface PredictedFact {
  /** IRI of an entity, or `Document`. */
  readonly s: string
  /** Local name of the property. */
  readonly p: string
  /** IRI of an entity, `Document`, or the words of a literal. */
  readonly o: string
  readonly evidence: readonly Span[]
  /** The chance that it is right, as the extraction sees it. */
  readonly confidence: number
}

/** One mention with what its entity says of it. */
export interface PredictedMention extends Span {
  readonly surface: string
  readonly type: string
  readonly iri: string
}

/** The mentions of all entities, entity after entity. */
export function predictedMentions({ entities }: Prediction): PredictedMention[] {
  return entities.flatMap(({ iri, type, mentions }) =>
    mentions.map(({ start, end, surface }) => ({ start, end, surface, type, iri })),
  )
}
