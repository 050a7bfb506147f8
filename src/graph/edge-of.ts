import type { ViewGraph, ViewStatement } from '../view-model.ts'

type Edge = ViewGraph['edges'][number]

/** Which statements are edges, and what edges are called. */
export interface EdgeContext {
  readonly isNode: (iri: string) => boolean
  /** The name of a property. */
  readonly labelOf: (predicate: string) => string
}

/** The edge of a statement; `undefined` where an end of it is no node. */
export function edgeOf(statement: ViewStatement, context: EdgeContext): Edge | undefined {
  const { key, subject, predicate, object, confidence, modality, source, evidence } = statement
  if (object.kind !== 'entity' || !context.isNode(object.iri) || !context.isNode(subject))
    return undefined
  const label = context.labelOf(predicate)
  const documents = [...new Set(evidence.map(({ document }) => document))]
  const attributes = { predicate, label, confidence, modality, source, documents }
  return { key, source: subject, target: object.iri, attributes }
}
