import { INITIAL_STATE, type ViewState } from './view-state.ts'

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
