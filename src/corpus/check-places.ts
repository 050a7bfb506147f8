import { InputError } from '../errors.ts'
import type { DocumentGraph } from '../model.ts'

/** What is written of a document is made in memory, at some 5 kB for each place where texts say very much. */
const MOST_PLACES = 250_000

/**
 * The graph of a document that names things and says something in no more places than can be
 * written. Throws an `InputError`, code `says-too-much`.
 */
export function checkPlaces(graph: DocumentGraph, most = MOST_PLACES): DocumentGraph {
  const { document, entities, statements } = graph
  const named = entities.reduce((sum, { mentions }) => sum + mentions.length, 0)
  const places = statements.reduce((sum, { evidence }) => sum + evidence.length, named)
  if (places <= most) return graph
  throw new InputError(
    'says-too-much',
    `${document.name} names things and says something in ${places} places, more than the ${most} that are kept of one document; split it`,
    { details: { file: document.name, value: places } },
  )
}
