import type { StatementObject } from '../model.ts'
import type { ViewData, ViewDocument, ViewGraph, ViewNode, ViewStatement } from '../view-model.ts'

/**
 * `ViewData` as a page holds it: nothing twice. What follows from something else is left out (an
 * edge from its statement, a key from its triple, a colour from the class), and so is what is as it
 * is for most; IRIs are numbers: indices into `iris`.
 */
export interface PackedView extends Omit<ViewData, 'graph' | 'statements' | 'documents'> {
  /** Those of the nodes first, in their order. */
  readonly iris: readonly string[]
  readonly nodes: readonly PackedNode[]
  readonly statements: readonly PackedStatement[]
  /** Edges that no statement tells. */
  readonly edges: ViewGraph['edges']
  readonly documents: readonly PackedDocument[]
}

/** What is not as `usualNode` of its class has it. */
export type PackedNode = Pick<ViewNode, 'classIri' | 'labels' | 'size' | 'x' | 'y'> &
  Partial<ViewNode>

export type PackedStatement = readonly [
  subject: number,
  predicate: number,
  /** An entity as a number. */
  object: number | StatementObject,
  confidence: number,
  /** Of each sentence: document, start, end, number of marks, start and end of each mark. */
  evidence: readonly number[],
  unusual?: Unusual,
]

/** What few statements have. */
export interface Unusual extends Partial<Pick<ViewStatement, 'key' | 'modality' | 'source'>> {
  readonly rules?: readonly number[]
}

export interface PackedDocument extends Omit<ViewDocument, 'mentions'> {
  /** Of each: node, start, end. */
  readonly mentions: readonly number[]
}
