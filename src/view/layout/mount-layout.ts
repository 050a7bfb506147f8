import { counted } from '../counted.ts'
import type { Scene } from '../create-scene.ts'
import { byId, element, glyph } from '../element.ts'
import type { ShownOf } from '../shown.ts'
import type { Store } from '../store.ts'
import { createLayoutRun, type LayoutRun, type LayoutState } from './create-layout-run.ts'

const GRAPH =
  'M12 2a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM5 15.6A3.2 3.2 0 1 1 5 22a3.2 3.2 0 0 1 0-6.4zM19 15.6a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM10.3 8.3l1.7.9-3.4 6.8-1.7-.9zM13.7 8.3l-1.7.9 3.4 6.8 1.7-.9zM8.9 17.8h6.2v2H8.9z'
const SQUARE = 'M5 5h14v14H5z'

const SAID: Readonly<Record<Exclude<LayoutState['kind'], 'running'>, string>> = {
  done: 'Laid out anew. Undo brings the old places back.',
  stopped: 'The layout was stopped. Undo brings the old places back.',
  failed: 'The layout cannot run in this browser.',
}

/**
 * The button that has what is shown laid out anew, and while that runs a bar that says how far it
 * is, with a button that stops it.
 */
export function mountLayout(
  scene: Scene,
  { store, shownOf }: { readonly store: Store; readonly shownOf: ShownOf },
): LayoutRun {
  const button = element('button', { type: 'button' })
  const words = element('span')
  const progress = element('progress', {
    max: '1',
    'aria-label': 'Share of the layout that is done',
  })
  const stop = element('button', { type: 'button', class: 'run-stop' }, [
    glyph(SQUARE),
    'Stop',
    element('kbd', { 'aria-hidden': 'true' }, ['Esc']),
  ])
  const status = element('p', { class: 'visually-hidden', role: 'status' })
  const bar = byId('run')
  bar.append(words, progress, stop)
  bar.after(status)

  function show(state: LayoutState): void {
    const isRunning = state.kind === 'running'
    const label = isRunning ? 'Stop the layout' : 'Lay out what is shown anew'
    if (isRunning) progress.value = state.share
    if (button.title === label) return
    button.title = label
    button.setAttribute('aria-label', label)
    button.setAttribute('aria-pressed', String(isRunning))
    button.replaceChildren(glyph(isRunning ? SQUARE : GRAPH))
    words.textContent = `Laying out ${counted(shownOf(store.get()).nodes.size, 'entity', 'entities')}`
    // A hidden button must not keep the focus.
    if (!isRunning && bar.contains(document.activeElement)) button.focus()
    bar.hidden = !isRunning
  }

  const run = createLayoutRun(scene, {
    store,
    shownOf,
    onChange(state) {
      show(state)
      if (state.kind !== 'running') status.textContent = SAID[state.kind]
      else if (state.share === 0) status.textContent = words.textContent
    },
  })
  button.addEventListener('click', () => {
    if (!run.stop()) run.start()
  })
  stop.addEventListener('click', () => run.stop())
  show({ kind: 'done' })
  byId('controls').append(button)
  return run
}
