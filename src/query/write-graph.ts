import { defaultGraph, Store } from 'oxigraph'
import { CallerError } from '../errors.ts'
import { holdsTripleTerm } from '../rdf/holds-triple-term.ts'
import { readRdf } from '../rdf/read-rdf.ts'
import { writeJsonLd } from '../rdf/write-json-ld.ts'
import { writeTurtle } from '../rdf/write-turtle.ts'
import { cutTriples } from './cut-triples.ts'
import type { GraphFormat } from './query-pool.ts'

export interface WriteGraphOptions {
  readonly format: GraphFormat
  readonly limit?: number | undefined
  readonly prefixes?: Readonly<Record<string, string>> | undefined
  readonly base?: string | undefined
}

export interface WrittenGraph {
  readonly body: string
  readonly count: number
  readonly truncated: boolean
}

/** N-Triples in another format: each triple once, sorted, and none beyond the limit. */
export function writeGraph(
  ntriples: string,
  { format, limit, prefixes = {}, base = '' }: WriteGraphOptions,
): WrittenGraph {
  const { text, count, truncated } = cutTriples(ntriples, limit)
  return { body: write(text, { format, prefixes, base }), count, truncated }
}

interface GraphForm {
  readonly format: GraphFormat
  readonly prefixes: Readonly<Record<string, string>>
  readonly base: string
}

function write(ntriples: string, { format, prefixes, base }: GraphForm): string {
  if (format === 'ntriples') return ntriples
  if (format === 'rdfxml') return writeRdfXml(ntriples)
  const { quads } = readRdf(ntriples, { file: 'the answer', format: 'ntriples' })
  const options = { baseIri: base }
  if (format === 'turtle') return writeTurtle(quads, prefixes, options)
  if (!holdsTripleTerm(quads)) return writeJsonLd(quads, prefixes, options)
  throw new CallerError(
    'triple-term',
    'The answer holds triples as terms (RDF 1.2), which JSON-LD has no form for; ' +
      'ask for Turtle, N-Triples or RDF/XML',
  )
}

function writeRdfXml(ntriples: string): string {
  const store = new Store()
  store.load(ntriples, { format: 'application/n-triples' })
  return store.dump({ format: 'application/rdf+xml', from_graph_name: defaultGraph() })
}
