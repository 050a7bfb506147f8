/** The parts of ForceAtlas2 that go on round by round; its types leave them out. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'

  export default function iterate(
    settings: ForceAtlas2Settings,
    nodes: Float32Array,
    edges: Float32Array,
  ): unknown
}

declare module 'graphology-layout-forceatlas2/defaults.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'

  const defaults: Required<ForceAtlas2Settings>
  export default defaults
}

declare module 'graphology-layout-forceatlas2/helpers.js' {
  import type Graph from 'graphology-types'

  const helpers: {
    graphToByteArrays(
      graph: Graph,
      weightOf: (edge: string, attributes: { readonly weight: number }) => number,
    ): { readonly nodes: Float32Array; readonly edges: Float32Array }
    /** Puts the places of the nodes into the graph. */
    assignLayoutChanges(graph: Graph, nodes: Float32Array, reducer: null): void
  }
  export default helpers
}
