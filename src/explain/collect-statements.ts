import type { DocumentGraph, Statement } from '../model.ts'
import { objectTerm } from '../rdf/object-term.ts'
import { statementIri } from '../rdf/statement-iri.ts'
import { namedNode } from '../rdf/terms.ts'

/** A statement with the document that makes it. */
export interface MadeStatement {
  /** As in the dataset. */
  readonly iri: string
  readonly graph: DocumentGraph
  readonly statement: Statement
}

/** The statements of some documents, in their order. */
export function collectStatements(
  graphs: readonly DocumentGraph[],
  { base }: { readonly base: string },
): MadeStatement[] {
  return graphs.flatMap((graph) =>
    graph.statements.map((statement) => {
      const { subject, predicate, object } = statement
      const triple = [namedNode(subject), namedNode(predicate), objectTerm(object)] as const
      return { iri: statementIri(triple, { base, source: graph.document.iri }), graph, statement }
    }),
  )
}
