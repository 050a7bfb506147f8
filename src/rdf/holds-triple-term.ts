import type { Quad } from '@rdfjs/types'

/** Whether some quad has a triple as a term, as RDF 1.2 allows and most forms do not. */
export function holdsTripleTerm(quads: readonly Quad[]): boolean {
  return quads.some(
    ({ subject, object }) => subject.termType === 'Quad' || object.termType === 'Quad',
  )
}
