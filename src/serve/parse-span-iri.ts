import type { Span } from '../model.ts'

/** A stretch of a document. */
export interface DocumentSpan extends Span {
  /** IRI. */
  readonly document: string
}

const FORM = /^(.*)#(?:char|quote|position)=(\d{1,15}),(\d{1,15})$/s

/** The document and the offsets that the IRI of a stretch of it names; `undefined` for others. */
export function parseSpanIri(iri: string): DocumentSpan | undefined {
  const [, document, start, end] = FORM.exec(iri) ?? []
  if (document === undefined) return undefined
  return { document, start: Number(start), end: Number(end) }
}
