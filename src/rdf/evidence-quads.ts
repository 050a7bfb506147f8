import type { Quad } from '@rdfjs/types'
import type { DocumentGraph } from '../model.ts'
import { describeEvidence, type EvidenceOptions } from './describe-evidence.ts'
import { RDF_TERMS } from './description.ts'
import { quad, term } from './terms.ts'

/** What `describeEvidence` says, as triples in the default graph. */
export function evidenceQuads(graph: DocumentGraph, options: EvidenceOptions): Quad[] {
  return describeEvidence(graph, options, RDF_TERMS).flatMap(({ subject, rows }) =>
    rows().flatMap(([property, objects]) =>
      objects.map((object) => quad(subject, term(property), object)),
    ),
  )
}
