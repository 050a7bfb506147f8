import { type DocumentIdentity, sortDocuments } from './sort-documents.ts'

/**
 * Each document once, sorted by IRI (code units), whatever the order in which they come. Of names
 * for the same text the first by code units stays.
 */
export function distinctDocuments<Document extends DocumentIdentity>(
  documents: readonly Document[],
): Document[] {
  const sorted = sortDocuments(documents)
  return sorted.filter(({ iri }, index) => iri !== sorted[index - 1]?.iri)
}
