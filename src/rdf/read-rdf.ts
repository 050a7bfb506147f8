import { InputError } from '../errors.ts'
import { type ParsedTurtle, parseTurtle } from './parse-turtle.ts'
import { parseWithOxigraph } from './parse-with-oxigraph.ts'
import type { RdfFormat } from './rdf-format.ts'

export interface ReadRdfOptions {
  /** Named in the error, and nowhere else. */
  readonly file: string
  readonly format: RdfFormat
}

const N3_NAMES = {
  turtle: 'Turtle',
  trig: 'TriG',
  ntriples: 'N-Triples',
  nquads: 'N-Quads',
} as const

/**
 * Reads RDF in any of the formats that there is a name for. Blank nodes have labels that mean
 * nothing outside the text. What cannot be read, and an IRI that is relative to nothing, throws
 * `InputError`; nothing is ever fetched.
 */
export function readRdf(text: string, { file, format }: ReadRdfOptions): ParsedTurtle {
  if (format === 'jsonld' || format === 'rdfxml') {
    return { quads: parseWithOxigraph(text, { file, format }), prefixes: {} }
  }
  return parseTurtle(text, {
    file,
    format: N3_NAMES[format],
    blankNodePrefix: 'b',
    fail: InputError,
  })
}
