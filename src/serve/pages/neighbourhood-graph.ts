/** What the server tells the script that draws a thing among its neighbours. The first is the thing. */
export interface NeighbourhoodGraph {
  readonly nodes: readonly NeighbourNode[]
  readonly edges: readonly NeighbourEdge[]
}

export interface NeighbourNode {
  readonly iri: string
  readonly name: string
  /** Of its page. */
  readonly href?: string
  readonly colour: string
  /** The `d` of one SVG path in a 24 × 24 box. */
  readonly icon: string
}

export interface NeighbourEdge {
  /** IRIs. */
  readonly source: string
  readonly target: string
  readonly name: string
  /** How it is said: `asserted`, `called-for`, `inferred` or `pack`. */
  readonly manner: string
}
