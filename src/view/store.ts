/** How a statement comes to be in the graph; one way in which edges are told apart and filtered. */
export type Manner = 'asserted' | 'called-for' | 'inferred' | 'pack'

export interface ViewState {
  /** IRI of the node whose card is open. */
  readonly picked: string | undefined
  readonly hoveredNode: string | undefined
  readonly hoveredEdge: string | undefined
  readonly hiddenClasses: ReadonlySet<string>
  readonly hiddenProperties: ReadonlySet<string>
  readonly hiddenManners: ReadonlySet<string>
  /** Language tag of the names to show; `undefined` for all. */
  readonly language: string | undefined
}

export const INITIAL_STATE: ViewState = Object.freeze({
  picked: undefined,
  hoveredNode: undefined,
  hoveredEdge: undefined,
  hiddenClasses: new Set<string>(),
  hiddenProperties: new Set<string>(),
  hiddenManners: new Set<string>(),
  language: undefined,
})

type Listener = (state: ViewState, before: ViewState) => void

/** What the parts of the page share: each reads it, changes it and hears of changes. */
export interface Store {
  get(): ViewState
  set(change: Partial<ViewState>): void
  subscribe(listener: Listener): void
}

export function createStore(): Store {
  let state = INITIAL_STATE
  const listeners: Listener[] = []
  return {
    get: () => state,
    set(change) {
      const before = state
      const keys = Object.keys(change) as (keyof ViewState)[] // `change` has no other keys
      if (keys.every((key) => before[key] === change[key])) return
      state = { ...before, ...change }
      for (const listener of listeners) listener(state, before)
    },
    subscribe: (listener) => {
      listeners.push(listener)
    },
  }
}
