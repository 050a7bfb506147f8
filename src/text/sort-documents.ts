import type { TextDocument } from '../model.ts'

/**
 * Documents by IRI, then by name, whatever the order in which they come (code units); what is the
 * same in all stands once. A text that came under several names stands once for each.
 */
export function sortDocuments<Document extends DocumentIdentity>(
  documents: readonly Document[],
): Document[] {
  const keyed = new Map(documents.map((document) => [keyOf(document), document]))
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, document]) => document)
}

/** All that tells documents apart: the text is in the IRI. */
export type DocumentIdentity = Omit<TextDocument, 'text' | 'hash'>

/** Pages of one text under one name may still differ in the title and the day that they declare. */
function keyOf({ iri, name, language, title, date }: DocumentIdentity): string {
  return [iri, name, language, `${title?.start},${title?.end}`, `${date}`].join('\0')
}
