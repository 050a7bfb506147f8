import type { ViewEdge } from '../view-model.ts'
import type { Manner } from './view-state.ts'

export const MANNERS: readonly { readonly manner: Manner; readonly label: string }[] = [
  { manner: 'asserted', label: 'stated' },
  { manner: 'called-for', label: 'called for' },
  { manner: 'inferred', label: 'inferred' },
  { manner: 'pack', label: 'from the pack' },
]

/** How a statement comes to be in the graph: how the text says it, or that only the pack does. */
export function mannerOf({ source, modality }: Pick<ViewEdge, 'source' | 'modality'>): Manner {
  return source === 'pack' ? 'pack' : modality
}
