import type { EditHistory } from './edit-history.ts'
import { byId } from './element.ts'

export interface KeyTargets {
  readonly close: () => void
  readonly edits: EditHistory
}

/** An editor stands in a tree of its own, whose root passes for the target outside of it. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'range'].includes(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  )
}

/**
 * Keys that work everywhere: `/` goes to the search box, Escape closes the card, Ctrl+Z and
 * Ctrl+Shift+Z (or Ctrl+Y) undo and redo.
 */
export function mountKeys({ close, edits }: KeyTargets): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || isTyping(event)) {
      if (event.key === 'Escape') close()
      return
    }
    const key = event.key.toLowerCase()
    if (event.ctrlKey || event.metaKey) {
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) edits.redo()
      else edits.undo()
    } else if (key === '/') {
      event.preventDefault()
      byId('search-input').focus()
    } else if (key === 'escape') close()
  })
}
