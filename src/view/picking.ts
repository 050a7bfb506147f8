import type { Store } from './store.ts'

export type Pick = (iri: string | undefined) => void

/** Picks a node, so that its card opens, or none; `onPick` is called for every node picked. */
export function createPicking(
  store: Store,
  { onPick }: { readonly onPick: (iri: string) => void },
): Pick {
  return (iri) => {
    store.set({
      picked: iri,
      pickedStatement: undefined,
      passage: undefined,
      hoveredNode: undefined,
      hoveredEdge: undefined,
    })
    if (iri !== undefined) onPick(iri)
  }
}
