import type { Store } from './store.ts'
import { EDITED_KEYS, type Edits, type ViewState } from './view-state.ts'

/** Undoes and redoes what was filtered, hidden, pinned, expanded and moved; not where one looked. */
export interface EditHistory {
  undo(): void
  redo(): void
  canUndo(): boolean
  canRedo(): boolean
}

const MOST_EDITS = 200

function editedPart(state: ViewState): Edits {
  // Every key of `Edits` is in the list.
  return Object.fromEntries(EDITED_KEYS.map((key) => [key, state[key]])) as unknown as Edits
}

/** Changes of one thing that follow each other this fast are one: a slider that is drawn along. */
const ONE_EDIT_MS = 500

export interface EditHistoryOptions {
  /** Milliseconds. */
  readonly now: () => number
  /** Called before anything is undone or redone. */
  readonly settle?: () => void
}

/** Remembers every edit from now on. */
export function createEditHistory(
  store: Store,
  { now, settle = () => {} }: EditHistoryOptions,
): EditHistory {
  const done: Edits[] = []
  const undone: Edits[] = []
  let isOurs = false
  let last: { readonly keys: string; readonly time: number } | undefined

  store.subscribe((state, before) => {
    const changed = EDITED_KEYS.filter((key) => state[key] !== before[key])
    if (isOurs || changed.length === 0) return
    const edit = { keys: changed.join(' '), time: now() }
    const goesOn = last?.keys === edit.keys && edit.time - last.time < ONE_EDIT_MS
    const isSlider = changed.every((key) => typeof state[key] === 'number')
    if (!(goesOn && isSlider)) done.push(editedPart(before))
    if (done.length > MOST_EDITS) done.shift()
    undone.length = 0
    last = edit
  })

  function go(from: Edits[], to: Edits[]): void {
    settle()
    const target = from.pop()
    if (target === undefined) return
    to.push(editedPart(store.get()))
    last = undefined
    isOurs = true
    store.set(target)
    isOurs = false
  }

  return {
    undo: () => go(done, undone),
    redo: () => go(undone, done),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  }
}
