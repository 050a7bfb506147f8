import { namedNode, type Quad, quad } from 'oxigraph'
import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import { documentOfFacts, packGraph } from '../../rdf/graph-names.ts'
import { statementIri } from '../../rdf/statement-iri.ts'
import { expand } from '../../rdf/terms.ts'
import { triplesTo } from '../lookup.ts'
import type { Served } from '../served.ts'
import type { Saying } from './facts.ts'
import { readSaying } from './read-saying.ts'

/** A thing that more is said of than this is not searched for statements with IRIs of other makers. */
const MOST_SEARCHED = 50

/**
 * All sayings of a triple, the surest first; empty where the dataset does not say who says it.
 * `quads` is the triple in each of its graphs.
 */
export function sayingsOf(quads: readonly Quad[], served: Served): Saying[] {
  const named = namedSayings(quads, served)
  const found = named.length > 0 ? named : searchSayings(quads[0], served)
  return found.sort(
    (a, b) => (b.confidence ?? 0) - (a.confidence ?? 0) || compareCodeUnits(a.iri, b.iri),
  )
}

/** By the graphs that the triple stands in: source and triple make the IRI of the statement. */
function namedSayings(quads: readonly Quad[], { store, base, pack }: Served): Saying[] {
  return quads.flatMap(({ subject, predicate, object, graph }) => {
    if (graph.termType !== 'NamedNode') return []
    const isPack = graph.value === packGraph(base)
    const source = isPack ? pack.iri : documentOfFacts(graph.value)
    if (source === undefined) return []
    const iri = statementIri([subject, predicate, object], { base, source })
    return readSaying(iri, store) ?? []
  })
}

function searchSayings(triple: Quad | undefined, { store }: Served): Saying[] {
  if (triple === undefined) return []
  const { subject, predicate, object } = triple
  const found = triplesTo(store, 'rdf:subject', subject)
  if (found.length > MOST_SEARCHED) return []
  return found
    .filter(
      ({ subject: node }) =>
        store.has(quad(node, namedNode(expand('rdf:predicate')), predicate)) &&
        store.has(quad(node, namedNode(expand('rdf:object')), object)),
    )
    .flatMap(({ subject: node }) => readSaying(node.value, store) ?? [])
}
