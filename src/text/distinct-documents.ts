import type { TextDocument } from '../model.ts'

/**
 * Each document once, sorted by IRI (code units), whatever the order in which they come. Of names
 * for the same text the first by code units stays.
 */
export function distinctDocuments(documents: readonly TextDocument[]): TextDocument[] {
  const sorted = [...documents].sort((a, b) => compare(a.iri, b.iri) || compare(a.name, b.name))
  return sorted.filter(({ iri }, index) => iri !== sorted[index - 1]?.iri)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
