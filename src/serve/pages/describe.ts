import type { Quad_Object, Quad as RdfQuad } from '@rdfjs/types'
import { defaultGraph, namedNode, type Quad, type Store, type Term } from 'oxigraph'
import { InternalError } from '../../errors.ts'
import { evidenceGraph, factsGraph } from '../../rdf/graph-names.ts'
import { parseTurtle } from '../../rdf/parse-turtle.ts'
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
export function describe({ iri, kind }: Resource, served: Served): readonly RdfQuad[] {
  const { store } = served
  const self = namedNode(iri)
  switch (kind) {
    case 'graph':
      return readAll([textOfGraph(iri, store)])
    case 'document': {
      const own = store.query(`CONSTRUCT WHERE { ${self} ?p ?o }`, { results_format: 'nt' })
      const graphs = [factsGraph(iri), evidenceGraph(iri)]
      // The engine gives a text where it is told the form of its results.
      return readAll([...graphs.map((graph) => textOfGraph(graph, store)), own as string])
    }
    case 'statement':
    case 'thing': {
      const own = store.match(self, null, null, defaultGraph())
      const incoming = store.match(null, null, self, defaultGraph()).slice(0, MOST_INCOMING)
      return distinct([...own, ...incoming, ...around([...own, ...incoming], served)])
    }
  }
}

/** As N-Triples: where there are very many, terms of the engine would cost many times more. */
function textOfGraph(graph: string, store: Store): string {
  return store.dump({ format: 'nt', from_graph_name: namedNode(graph) })
}

/** The triples of all texts, each once. */
function readAll(texts: readonly string[]): readonly RdfQuad[] {
  const lines = new Set(texts.flatMap((text) => text.trimEnd().split('\n')))
  const options = { file: 'the dataset', format: 'N-Triples', blankNodePrefix: '' } as const
  return parseTurtle([...lines].join('\n'), { ...options, fail: InternalError }).quads
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
