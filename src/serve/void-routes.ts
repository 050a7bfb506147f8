import type { Quad } from '@rdfjs/types'
import { Hono } from 'hono'
import { rdfFormatOf } from '../rdf/rdf-format.ts'
import { readRdf } from '../rdf/read-rdf.ts'
import { expand, literal, namedNode, quad, term } from '../rdf/terms.ts'
import { answerQuads } from './answer-quads.ts'
import { dumpPath } from './dump-path.ts'
import { countRows } from './lookup.ts'
import type { Served } from './served.ts'
import { SPARQL_PATH } from './sparql/sparql-routes.ts'

const DESCRIPTION = 'void.ttl'

/**
 * `/.well-known/void`, by section 7.2 of the note on VoID: what the dataset is and holds, with the
 * addresses at which this server has it.
 */
export function voidRoutes(served: Served): Hono {
  const app = new Hono()
  let known: readonly Quad[] | undefined
  let triples: number | undefined
  app.get('/.well-known/void', (context) => {
    known ??= readDescription(served)
    if (known.length === 0) triples ??= countRows(served.store, '?s ?p ?o')
    const { origin } = new URL(context.req.url)
    const quads = describe(served, { known, triples, origin })
    return answerQuads(context, quads, served.pack.prefixes)
  })
  return app
}

function readDescription({ dumps }: Served): readonly Quad[] {
  const text = dumps.get(DESCRIPTION)
  return text === undefined ? [] : readRdf(text, { file: DESCRIPTION, format: 'turtle' }).quads
}

interface Description {
  readonly known: readonly Quad[]
  /** Each counted once, where nothing else is known. */
  readonly triples: number | undefined
  readonly origin: string
}

function describe({ dumps }: Served, { known, triples, origin }: Description): Quad[] {
  const dataset = datasetIn(known) ?? namedNode(`${origin}/.well-known/void#dataset`)
  return [
    ...known,
    ...(triples === undefined
      ? []
      : [
          quad(dataset, term('rdf:type'), term('void:Dataset')),
          quad(dataset, term('void:triples'), literal(String(triples), term('xsd:integer'))),
        ]),
    quad(dataset, term('void:sparqlEndpoint'), namedNode(origin + SPARQL_PATH)),
    ...[...dumps.keys()]
      .filter((name) => rdfFormatOf(name) !== undefined && name !== DESCRIPTION)
      .map((name) => quad(dataset, term('void:dataDump'), namedNode(origin + dumpPath(name)))),
  ]
}

/** The dataset that a description is about: what others lead to, open data, is not also of DCAT. */
function datasetIn(quads: readonly Quad[]) {
  const subject = quads.find(
    ({ predicate, object }) =>
      predicate.value === expand('rdf:type') && object.value === expand('dcat:Dataset'),
  )?.subject
  return subject?.termType === 'NamedNode' ? subject : undefined
}
