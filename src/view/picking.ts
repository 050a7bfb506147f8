import type { Store } from './store.ts'

export type Pick = (iri: string | undefined) => void

function fromAddress(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1)) || undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps the picked node in the address, so that a link leads to it and the browser's back button
 * to the one before. Calls `onPick` for every change, also those that come from the address.
 */
export function createPicking(
  store: Store,
  { isNode, onPick }: { isNode: (iri: string) => boolean; onPick: (iri: string) => void },
): Pick {
  const set = (iri: string | undefined): void => {
    store.set({ picked: iri, hoveredNode: undefined, hoveredEdge: undefined })
    if (iri !== undefined) onPick(iri)
  }
  const follow = (): void => {
    const iri = fromAddress()
    const known = iri !== undefined && isNode(iri) ? iri : undefined
    if (known !== store.get().picked) set(known)
  }
  window.addEventListener('hashchange', follow)
  return (iri) => {
    set(iri)
    if (iri === fromAddress()) return
    location.hash = iri === undefined ? '' : encodeURIComponent(iri)
  }
}
