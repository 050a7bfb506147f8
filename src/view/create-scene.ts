import type { ViewData } from '../view-model.ts'
import type { Look } from './appearance.ts'
import { type Camera, createCamera, type Insets } from './camera.ts'
import { coveredBoxes } from './covered-boxes.ts'
import { createRenderer, type Renderer } from './create-renderer.ts'
import { createNameSheet } from './name-spots.ts'
import { paintNames } from './paint-names.ts'
import { makeSceneGraph, type SceneGraph } from './scene-graph.ts'
import type { Store } from './store.ts'
import { onThemeChange, readTheme } from './theme.ts'
import { focusOf } from './visibility.ts'

export interface Scene {
  readonly graph: SceneGraph
  readonly renderer: Renderer
  readonly camera: Camera
}

export interface SceneOptions {
  readonly container: HTMLElement
  readonly store: Store
  /** How much of the view is covered at the moment. */
  readonly insets: () => Insets
  /** What else lies over the view. */
  readonly covers: readonly HTMLElement[]
  readonly pick: (node: string | undefined) => void
  /** Shows a statement of the node that it is about. */
  readonly pickEdge: (edge: string) => void
}

function listen(renderer: Renderer, { container, store, pick, pickEdge }: SceneOptions): void {
  const point = (change: Parameters<Store['set']>[0]): void => {
    store.set(change)
    const { hoveredNode, hoveredEdge } = store.get()
    container.classList.toggle(
      'is-pointing',
      hoveredNode !== undefined || hoveredEdge !== undefined,
    )
  }
  renderer.on('enterNode', ({ node }) => point({ hoveredNode: node, hoveredEdge: undefined }))
  renderer.on('leaveNode', () => point({ hoveredNode: undefined }))
  renderer.on('enterEdge', ({ edge }) => point({ hoveredEdge: edge }))
  renderer.on('leaveEdge', () => point({ hoveredEdge: undefined }))
  renderer.on('leaveStage', () => point({ hoveredNode: undefined, hoveredEdge: undefined }))
  renderer.on('clickNode', ({ node }) => pick(node))
  // Two quick clicks on two nodes are no wish to zoom.
  renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault()
    pick(node)
  })
  renderer.on('clickEdge', ({ edge }) => pickEdge(edge))
  renderer.on('clickStage', () => pick(undefined))
}

/** In a graph larger than this, what is in focus is not brought to the front: it would take long. */
const MOST_ITEMS_SORTED = 6000

/** The drawn graph: draws itself anew whenever the state or the colours of the system change. */
export function createScene(data: ViewData, options: SceneOptions): Scene {
  const { container, store, insets } = options
  const screen = { width: container.offsetWidth, height: container.offsetHeight }
  const graph = makeSceneGraph(data.graph, screen)
  let theme = readTheme()
  let look: Look = { graph, state: store.get(), focus: undefined, theme }
  const renderer = createRenderer(graph, container, { look: () => look })
  const redraw = (): void => {
    look = { graph, state: store.get(), focus: focusOf(graph, store.get()), theme }
    renderer.refresh({ skipIndexation: graph.order + graph.size > MOST_ITEMS_SORTED })
  }
  let sheet = createNameSheet(renderer)
  renderer.on('afterRender', () => {
    if (sheet === undefined) return
    const covered = coveredBoxes(container, options.covers)
    paintNames(renderer, look, { sheet, insets: insets(), covered })
  })
  store.subscribe(redraw)
  onThemeChange(() => {
    theme = readTheme()
    sheet = createNameSheet(renderer)
    redraw()
  })
  listen(renderer, options)
  redraw()
  return { graph, renderer, camera: createCamera(renderer, insets) }
}
