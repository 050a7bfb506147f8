import type { Span } from '../../model.ts'

const FORM = /^(.*)#(?:char|quote|position)=(\d{1,15}),(\d{1,15})$/s

/** The document and the offsets that the IRI of a stretch of it names; `undefined` for others. */
export function parseSpanIri(iri: string): (Span & { readonly document: string }) | undefined {
  const [, document, start, end] = FORM.exec(iri) ?? []
  if (document === undefined) return undefined
  return { document, start: Number(start), end: Number(end) }
}
