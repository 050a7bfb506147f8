import type { Label } from '../../model.ts'
import type { Manner } from '../../view/view-state.ts'

/** A result as things and lines between them: what the server tells the script that draws it. */
export interface ResultGraph {
  /** Most frequent first; the last may be that of things of no known class. */
  readonly classes: readonly ResultClass[]
  readonly nodes: readonly ResultNode[]
  readonly edges: readonly ResultEdge[]
}

export interface ResultClass {
  /** IRI; `''` for things of no known class. */
  readonly iri: string
  readonly colour: string
  /** The `d` of one SVG path in a 24 × 24 box. */
  readonly icon: string
  /** Of things. */
  readonly count: number
}

export interface ResultNode {
  /** The IRI, or `_:` and the name of a blank node. */
  readonly key: string
  /** The first is the one to show. */
  readonly labels: readonly Label[]
  /** Of its page; of a thing without one `undefined`. */
  readonly href?: string
  /** Index into `classes`. */
  readonly classIndex: number
}

/** `row`: nothing is known to join the two but that they stand in one row. */
export type LineKind = Manner | 'row'

export interface ResultEdge {
  /** Indices into `nodes`. */
  readonly source: number
  readonly target: number
  readonly name: string
  readonly kind: LineKind
}

export interface DrawnResult {
  readonly graph: ResultGraph
  /** How many rows were drawn; those behind them found no room. */
  readonly rowsDrawn: number
  /** Of the drawn rows, those that name no thing. */
  readonly rowsWithoutThings: number
}
