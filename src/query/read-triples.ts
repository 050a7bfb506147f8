import { InternalError } from '../errors.ts'
import { parseTurtle } from '../rdf/parse-turtle.ts'
import type { Rows } from './read-rows.ts'
import { rowTerm } from './row-term.ts'

/** The triples of a graph, which come as N-Triples, as rows of three. */
export function readTriples(ntriples: string): Rows {
  const { quads } = parseTurtle(ntriples, {
    file: 'the answer',
    format: 'N-Triples',
    blankNodePrefix: 'b',
    fail: InternalError,
  })
  return {
    columns: ['subject', 'predicate', 'object'],
    rows: quads.map(({ subject, predicate, object }) => [subject, predicate, object].map(rowTerm)),
  }
}
