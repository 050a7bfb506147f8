import type { Literal } from '@rdfjs/types'
import { literal, term } from '../rdf/terms.ts'

/** A number of things as VoID counts them. */
export function count(value: number): Literal {
  return literal(String(value), term('xsd:integer'))
}
