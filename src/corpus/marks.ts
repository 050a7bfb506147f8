import type { Modality } from '../model.ts'

/** What is told of a triple by the bits of a number. */
export const MARKS = Object.freeze({
  /** It is a fact of a document or of the pack. */
  fact: 1,
  /** It stands in a graph of evidence. */
  evidence: 2,
  /** Some document states it in this way. */
  asserted: 4,
  'called-for': 8,
  inferred: 16,
} satisfies Record<Modality | 'fact' | 'evidence', number>)

/** Of facts that a document states. */
export const STATED = MARKS.asserted | MARKS['called-for'] | MARKS.inferred
