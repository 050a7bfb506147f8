import { namedNode } from 'oxigraph'
import { irisOf, isIri } from '../paths.ts'
import type { Served } from '../served.ts'
import { readSaying } from './read-saying.ts'
import { siteOf } from './site.ts'

/** What an IRI of the dataset stands for, as far as its page goes. */
export interface Resource {
  readonly iri: string
  readonly kind: 'document' | 'graph' | 'statement' | 'thing'
}

/** What the path of an address stands for; `undefined` when the dataset says nothing of it. */
export function findResource(path: string, served: Served): Resource | undefined {
  const iri = irisOf(path, served).find((candidate) => isKnown(candidate, served))
  return iri === undefined ? undefined : { iri, kind: kindOf(iri, served) }
}

function kindOf(iri: string, served: Served): Resource['kind'] {
  if (siteOf(served).documents.includes(iri)) return 'document'
  if (readSaying(iri, served.store) !== undefined) return 'statement'
  return isGraph(iri, served) ? 'graph' : 'thing'
}

/** Whether the dataset says something of an IRI, or in it. */
function isKnown(iri: string, served: Served): boolean {
  if (!isIri(iri)) return false
  const sparql = `ASK { { <${iri}> ?p ?x } UNION { ?x ?p <${iri}> } UNION { GRAPH <${iri}> { ?s ?p ?o } } }`
  return served.store.query(sparql) === true
}

function isGraph(iri: string, { store }: Served): boolean {
  return store.query(`ASK { GRAPH <${namedNode(iri).value}> { ?s ?p ?o } }`) === true
}
