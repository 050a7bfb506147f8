import type { EditHistory } from './edit-history.ts'
import { byId, element, glyph } from './element.ts'
import type { Store } from './store.ts'

const BACK = 'M9 5v4h5a6 6 0 0 1 0 12H8v-2h6a4 4 0 0 0 0-8H9v4L3 10z'
const FORTH = 'M15 5v4h-5a6 6 0 0 0 0 12h6v-2h-6a4 4 0 0 1 0-8h5v4l6-5z'

/** Buttons that undo and redo what was filtered and picked out by hand. */
export function mountEdits(edits: EditHistory, store: Store): void {
  const button = (label: string, path: string, act: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', 'aria-label': label, title: label }, [
      glyph(path),
    ])
    made.addEventListener('click', act)
    return made
  }
  const undo = button('Undo', BACK, () => edits.undo())
  const redo = button('Redo', FORTH, () => edits.redo())
  const show = (): void => {
    undo.disabled = !edits.canUndo()
    redo.disabled = !edits.canRedo()
  }
  store.subscribe(show)
  show()
  byId('edits').append(undo, redo)
}
