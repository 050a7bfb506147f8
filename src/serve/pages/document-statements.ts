import type { Term } from 'oxigraph'
import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import { evidenceGraph } from '../../rdf/graph-names.ts'
import { iriPairs, propertiesOf } from '../lookup.ts'
import { parseSpanIri } from '../parse-span-iri.ts'
import type { Served } from '../served.ts'
import type { Saying } from './facts.ts'
import { readSaying } from './read-saying.ts'

export interface DocumentStatement {
  readonly subject: Term
  /** IRI. */
  readonly predicate: string
  readonly object: Term
  readonly saying: Saying
}

/** A page lists so many; the others stand on the pages of their things. */
const MOST_STATEMENTS = 200

export interface DocumentStatements {
  /** In the order of the sentences that say so. */
  readonly shown: readonly DocumentStatement[]
  readonly count: number
}

/** What was read off a document. */
export function documentStatements(document: string, served: Served): DocumentStatements {
  const { store } = served
  const all = iriPairs(store, 'prov:wasDerivedFrom', evidenceGraph(document))
    .map(([iri, span]) => ({ iri, at: parseSpanIri(span)?.start ?? 0 }))
    .sort((a, b) => a.at - b.at || compareCodeUnits(a.iri, b.iri))
  const iris = [...new Set(all.map(({ iri }) => iri))]
  const shown = iris.slice(0, MOST_STATEMENTS).flatMap((iri) => statementOf(iri, served) ?? [])
  return { shown, count: iris.length }
}

/** The triple that a statement of the dataset states, and how it is known. */
export function statementOf(iri: string, { store }: Served): DocumentStatement | undefined {
  const saying = readSaying(iri, store)
  const said = propertiesOf(store, iri)
  const [subject] = said.get('rdf:subject')
  const [predicate] = said.get('rdf:predicate')
  const [object] = said.get('rdf:object')
  if (saying === undefined || !subject || !predicate || !object) return undefined
  return { subject, predicate: predicate.value, object, saying }
}
