/** What of `rdf-canonize`, which comes without types, is used here. */
declare module 'rdf-canonize' {
  import type { Quad } from '@rdfjs/types'

  /** Canonical N-Quads; throws when blank nodes are too entangled for the work allowed. */
  export function canonize(
    dataset: readonly Quad[],
    options: { readonly algorithm: 'RDFC-1.0'; readonly maxWorkFactor?: number },
  ): Promise<string>
}
