import type { Label } from '../model.ts'
import type { DocumentFigures } from './document-figures.ts'

/** What other documents must know of one: little, since it is read for all of them. */
export interface DocumentSummary {
  readonly iri: string
  readonly figures: DocumentFigures
  /** In the order of the document's entities, the document itself left out. */
  readonly entities: readonly EntitySummary[]
}

export interface EntitySummary {
  readonly iri: string
  readonly classIri: string
  readonly known: boolean
  /** Whether all its names say only what it is to the rest of its document. */
  readonly isRelative: boolean
  /** Empty where the pack knows it. */
  readonly labels: readonly Label[]
}

/** JSON has none but in strings, where it is escaped. */
const SEPARATOR = '\t'

/** A summary on one line: all but its entities, then each of these, as JSON. */
export function summaryLine({ entities, ...head }: DocumentSummary): string {
  return joinParts([head, ...entities].map((part) => JSON.stringify(part)))
}

/** Parts of a line as one, none of which holds a tab. */
export function joinParts(parts: readonly string[]): string {
  return parts.join(SEPARATOR)
}

export function partsOf(line: string): string[] {
  return line.split(SEPARATOR)
}
