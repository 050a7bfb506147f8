import type { Camera } from './camera.ts'
import { byId, element, glyph } from './element.ts'
import type { Store } from './store.ts'

const PLUS = 'M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z'
const MINUS = 'M4 11h16v2H4z'
const FRAME = 'M3 3h7v2H5v5H3zM14 3h7v7h-2V5h-5zM3 14h2v5h5v2H3zM19 14h2v7h-7v-2h5z'
const TAG = 'M3 3h9l9 9-9 9-9-9zM7.5 5.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4z'
const STEP = 1.6

/** Buttons for those who have no wheel: nearer, farther, the whole graph; and the names of lines. */
export function mountControls(camera: Camera, store: Store): void {
  const actions: readonly (readonly [string, string, () => void])[] = [
    ['Zoom in', PLUS, () => camera.zoom(1 / STEP)],
    ['Zoom out', MINUS, () => camera.zoom(STEP)],
    ['Show the whole graph', FRAME, () => camera.reset()],
  ]
  for (const [label, path, act] of actions) {
    const button = element('button', { type: 'button', 'aria-label': label, title: label }, [
      glyph(path),
    ])
    button.addEventListener('click', act)
    byId('controls').append(button)
  }
  const label = 'Names of lines'
  const names = element('button', { type: 'button', 'aria-label': label, title: label }, [
    glyph(TAG),
  ])
  const show = (): void => names.setAttribute('aria-pressed', String(store.get().hasEdgeNames))
  names.addEventListener('click', () => store.set({ hasEdgeNames: !store.get().hasEdgeNames }))
  store.subscribe(show)
  show()
  byId('controls').append(names)
}
