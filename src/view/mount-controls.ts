import type { Camera } from './camera.ts'
import { byId, element, glyph } from './element.ts'

const PLUS = 'M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z'
const MINUS = 'M4 11h16v2H4z'
const FRAME = 'M3 3h7v2H5v5H3zM14 3h7v7h-2V5h-5zM3 14h2v5h5v2H3zM19 14h2v7h-7v-2h5z'
const STEP = 1.6

/** Buttons for those who have no wheel: nearer, farther, the whole graph. */
export function mountControls(camera: Camera): void {
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
}
