import type { DatasetCore, Quad } from '@rdfjs/types'
import { Store } from 'n3'
import { quad as makeQuad } from './terms.ts'

/**
 * An indexed RDF/JS dataset of the triples, all in the default graph whatever graph they came
 * from. Takes about 1.3 kB a triple: for what fits in memory many times over.
 */
export function dataset(quads: Iterable<Quad>): DatasetCore {
  const store = new Store()
  for (const { subject, predicate, object } of quads) {
    store.add(makeQuad(subject, predicate, object))
  }
  return store
}
