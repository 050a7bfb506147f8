import type { Quad_Object, Quad as RdfQuad } from '@rdfjs/types'
import { defaultGraph, namedNode, type Quad, type Term } from 'oxigraph'
import { evidenceGraph, factsGraph } from '../../rdf/graph-names.ts'
import { blankNode, expand, literal, quad, namedNode as rdfNode } from '../../rdf/terms.ts'
import type { Served } from '../served.ts'
import type { Resource } from './resource.ts'

/** Of what is said elsewhere of a thing, a description holds so many triples at most. */
const MOST_INCOMING = 5000

/**
 * What the dataset says of a resource, as triples: of a thing, what it is subject or object of, with
 * the statements about it and the labels of its neighbours; of a document, all of its two graphs,
 * since the IRIs of its words lead here; of a graph, what is in it.
 */
export function describe({ iri, kind }: Resource, served: Served): RdfQuad[] {
  const { store } = served
  const self = namedNode(iri)
  const inGraph = (graph: string): Quad[] => store.match(null, null, null, namedNode(graph))
  switch (kind) {
    case 'graph':
      return distinct(inGraph(iri))
    case 'document':
      return distinct([
        ...inGraph(factsGraph(iri)),
        ...inGraph(evidenceGraph(iri)),
        ...store.match(self, null, null, defaultGraph()),
      ])
    case 'statement':
    case 'thing': {
      const own = store.match(self, null, null, defaultGraph())
      const incoming = store.match(null, null, self, defaultGraph()).slice(0, MOST_INCOMING)
      return distinct([...own, ...incoming, ...around([...own, ...incoming], served)])
    }
  }
}

const ABOUT_STATEMENTS = new Set([expand('rdf:subject'), expand('rdf:object')])
const LABELS = ['rdfs:label', 'skos:prefLabel'] as const

/** The statements that are about a thing, in full, and the names of what it is joined to. */
function around(triples: readonly Quad[], { store }: Served): Quad[] {
  return triples.flatMap(({ subject, predicate, object }) => {
    if (ABOUT_STATEMENTS.has(predicate.value)) {
      return store.match(subject, null, null, defaultGraph())
    }
    return [subject, object].flatMap((end) =>
      end.termType === 'NamedNode'
        ? LABELS.flatMap((name) => store.match(end, namedNode(expand(name)), null, defaultGraph()))
        : [],
    )
  })
}

function distinct(quads: readonly Quad[]): RdfQuad[] {
  const triples = quads.map(({ subject, predicate, object }) => ({ subject, predicate, object }))
  const byText = new Map(triples.map((triple) => [textOf(triple), triple]))
  return [...byText.values()].map(({ subject, predicate, object }) =>
    quad(subjectTerm(subject), rdfNode(predicate.value), objectTerm(object)),
  )
}

type Triple = Pick<Quad, 'subject' | 'predicate' | 'object'>

const textOf = ({ subject, predicate, object }: Triple): string =>
  `${subject} ${predicate} ${object}`

const subjectTerm = (term: Term) =>
  term.termType === 'BlankNode' ? blankNode(term.value) : rdfNode(term.value)

function objectTerm(term: Term): Quad_Object {
  if (term.termType === 'Quad') {
    const { subject, predicate, object } = term
    return quad(subjectTerm(subject), rdfNode(predicate.value), objectTerm(object))
  }
  if (term.termType !== 'Literal') return subjectTerm(term)
  return literal(term.value, term.language || rdfNode(term.datatype.value))
}
