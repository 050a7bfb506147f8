import type { Quad } from '@rdfjs/types'
import type { Store } from 'oxigraph'
import { expand, literal, namedNode, quad, term } from '../../rdf/terms.ts'
import { countRows, selectRows } from '../lookup.ts'

export const SD = 'http://www.w3.org/ns/sparql-service-description#'
export const FORMATS = 'http://www.w3.org/ns/formats/'

const RESULT_FORMATS = [
  'SPARQL_Results_JSON',
  'SPARQL_Results_XML',
  'SPARQL_Results_CSV',
  'SPARQL_Results_TSV',
  'Turtle',
  'N-Triples',
  'JSON-LD',
  'RDF_XML',
]

export interface DescribeServiceOptions {
  /** Where queries are sent. */
  readonly endpoint: string
  readonly sizes: StoreSizes
  /** Whether updates are taken. */
  readonly isWritable: boolean
}

/**
 * What a service can do and what it holds, in the vocabulary for that; no blank nodes.
 *
 *     <…/sparql#service> a sd:Service ; sd:endpoint <…/sparql> ;
 *         sd:supportedLanguage sd:SPARQL11Query ; sd:resultFormat formats:Turtle ;
 *         sd:defaultDataset <…/sparql#dataset> .
 */
export function describeService(options: DescribeServiceOptions): Quad[] {
  const { endpoint, sizes, isWritable } = options
  const service = namedNode(`${endpoint}#service`)
  const dataset = namedNode(`${endpoint}#dataset`)
  const all = namedNode(`${endpoint}#default-graph`)
  const languages = ['SPARQL11Query', ...(isWritable ? ['SPARQL11Update'] : [])]
  return [
    quad(service, term('rdf:type'), sd('Service')),
    quad(service, sd('endpoint'), namedNode(endpoint)),
    ...languages.map((language) => quad(service, sd('supportedLanguage'), sd(language))),
    ...RESULT_FORMATS.map((name) => quad(service, sd('resultFormat'), namedNode(FORMATS + name))),
    quad(service, sd('feature'), sd('UnionDefaultGraph')),
    quad(service, sd('defaultDataset'), dataset),
    quad(dataset, term('rdf:type'), sd('Dataset')),
    quad(dataset, sd('defaultGraph'), all),
    quad(all, term('rdf:type'), sd('Graph')),
    quad(all, term('void:triples'), countLiteral(sizes.triples)),
    ...sizes.graphs.flatMap(([iri, count], index) => {
      const named = namedNode(`${endpoint}#named-graph-${index + 1}`)
      const graph = namedNode(`${endpoint}#graph-${index + 1}`)
      return [
        quad(dataset, sd('namedGraph'), named),
        quad(named, term('rdf:type'), sd('NamedGraph')),
        quad(named, sd('name'), namedNode(iri)),
        quad(named, sd('graph'), graph),
        quad(graph, term('rdf:type'), sd('Graph')),
        quad(graph, term('void:triples'), countLiteral(count)),
      ]
    }),
  ]
}

const sd = (name: string) => namedNode(SD + name)
const countLiteral = (count: number) => literal(String(count), namedNode(expand('xsd:integer')))

export interface StoreSizes {
  /** In the default graph. */
  readonly triples: number
  /** Named graphs and how many triples stand in each, by IRI. */
  readonly graphs: readonly (readonly [iri: string, count: number])[]
}

/** How large a store is; it looks at every quad. */
export function measureStore(store: Store): StoreSizes {
  return { triples: countRows(store, '?s ?p ?o'), graphs: graphsOf(store) }
}

function graphsOf(store: Store): StoreSizes['graphs'] {
  const sparql = 'SELECT ?g (COUNT(*) AS ?count) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g'
  return selectRows(store, sparql)
    .flatMap((row) => {
      const graph = row.get('g')
      if (graph?.termType !== 'NamedNode') return []
      return [[graph.value, Number(row.get('count')?.value)] as const]
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
