import type { ViewData } from '../../view-model.ts'
import type { Scene } from '../create-scene.ts'
import { byId } from '../element.ts'

/** Puts the picture, which a printer cannot take from the renderer, on the printed page. */
export function mountPrint(data: ViewData, scene: Scene): void {
  window.addEventListener('beforeprint', () => {
    const { documentElement } = new DOMParser().parseFromString(
      scene.drawSvg(data),
      'image/svg+xml',
    )
    byId('print').replaceChildren(document.importNode(documentElement, true))
  })
  window.addEventListener('afterprint', () => byId('print').replaceChildren())
}
