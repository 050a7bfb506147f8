import type { Quad } from '@rdfjs/types'
import { RDF_MEDIA_TYPES, rdfFormatOf } from '../rdf/rdf-format.ts'
import { literal, namedNode, quad, term } from '../rdf/terms.ts'

/** A media type cannot say that a file needs a reader of Turtle 1.2: its standard does. */
const STANDARDS: Readonly<Record<string, string>> = {
  'dataset-rdf12.ttl': 'https://www.w3.org/TR/rdf12-turtle/',
}

const MEDIA_TYPE_REGISTRY = 'https://www.iana.org/assignments/media-types/'

/**
 * The files that hold a dataset, as DCAT describes them. They say no address: who publishes the
 * files gives them one.
 *
 *     <dataset/…#graph.ttl> a dcat:Distribution ; dcterms:title "graph.ttl" ;
 *         dcat:byteSize "24050"^^xsd:nonNegativeInteger ; dcat:mediaType <…/text/turtle> .
 */
export function distributionQuads(
  holder: string,
  files: ReadonlyMap<string, number>,
  dataset: string,
): Quad[] {
  return [...files].flatMap(([name, bytes]) => {
    const format = rdfFormatOf(name)
    // Files of other kinds are no form of a dataset.
    if (format === undefined) return []
    const file = namedNode(`${dataset}#${name}`)
    const standard = STANDARDS[name]
    const size = String(bytes)
    return [
      quad(namedNode(holder), term('dcat:distribution'), file),
      quad(file, term('rdf:type'), term('dcat:Distribution')),
      quad(file, term('dcterms:title'), literal(name)),
      quad(file, term('dcat:byteSize'), literal(size, term('xsd:nonNegativeInteger'))),
      quad(file, term('dcat:mediaType'), namedNode(MEDIA_TYPE_REGISTRY + RDF_MEDIA_TYPES[format])),
      ...(standard === undefined
        ? []
        : [quad(file, term('dcterms:conformsTo'), namedNode(standard))]),
    ]
  })
}
