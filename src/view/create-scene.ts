import type { ViewData } from '../view-model.ts'
import type { Look } from './appearance.ts'
import { type Camera, createCamera, type Insets } from './camera.ts'
import { coveredBoxes } from './covered-boxes.ts'
import { createRenderer, drawFrame, type Renderer } from './create-renderer.ts'
import { focusOf } from './focus.ts'
import { createNameSheet } from './name-spots.ts'
import { paintNames } from './paint-names.ts'
import { drawSvg } from './save/draw-svg.ts'
import { type SceneGraph, stageGraph } from './scene-graph.ts'
import type { ShownOf } from './shown.ts'
import type { Store } from './store.ts'
import { onThemeChange, readTheme } from './theme.ts'
import type { ViewGraph } from './view-graph.ts'

export interface Scene {
  readonly graph: SceneGraph
  readonly renderer: Renderer
  readonly camera: Camera
  /** What the view shows at the moment, as `drawSvg` of `save/` draws it. */
  drawSvg(data: ViewData): string
}

export interface SceneOptions {
  readonly container: HTMLElement
  readonly store: Store
  readonly shownOf: ShownOf
  /** How much of the view is covered at the moment. */
  readonly insets: () => Insets
  /** What else lies over the view. */
  readonly covers: readonly HTMLElement[]
  readonly pick: (node: string | undefined) => void
  /** Shows a statement of the node that it is about. */
  readonly pickEdge: (edge: string) => void
  /** Ends the scene, which lets go of what it drew with. */
  readonly signal?: AbortSignal
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
  // The renderer tells late that the pointer has left: by then another part may point at something.
  let node: string | undefined
  const leave = (): void => {
    if (node === store.get().hoveredNode) point({ hoveredNode: undefined, hoveredEdge: undefined })
    else point({ hoveredEdge: undefined })
    node = undefined
  }
  renderer.on('enterNode', (event) => {
    node = event.node
    point({ hoveredNode: node, hoveredEdge: undefined })
  })
  renderer.on('leaveNode', leave)
  renderer.on('enterEdge', ({ edge }) => point({ hoveredEdge: edge }))
  renderer.on('leaveEdge', () => point({ hoveredEdge: undefined }))
  renderer.on('leaveStage', leave)
  renderer.on('clickNode', (event) => pick(event.node))
  // Two quick clicks on two nodes are no wish to zoom.
  renderer.on('doubleClickNode', (event) => {
    event.preventSigmaDefault()
    pick(event.node)
  })
  renderer.on('clickEdge', ({ edge }) => pickEdge(edge))
  renderer.on('clickStage', () => pick(undefined))
}

/** In a graph larger than this, what is in focus is not brought to the front: it would take long. */
const MOST_ITEMS_SORTED = 6000

/** The drawn graph: draws itself anew whenever the state or the colours of the system change. */
export function createScene(all: ViewGraph, options: SceneOptions): Scene {
  const { container, store, shownOf, insets } = options
  const screen = { width: container.offsetWidth, height: container.offsetHeight }
  const graph = stageGraph(all, screen)
  let theme = readTheme()
  const lookAt = (): Look => {
    const state = store.get()
    const shown = shownOf(state)
    return { graph, state, shown, focus: focusOf(graph, state, shown), theme }
  }
  let look = lookAt()
  const renderer = createRenderer(graph, container, { look: () => look })
  const redraw = (): void => {
    look = lookAt()
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
  }, options.signal)
  options.signal?.addEventListener('abort', () => renderer.kill())
  listen(renderer, options)
  drawFrame(renderer)
  const measure = (text: string, font: string): number => {
    const context = sheet?.context
    if (context === undefined) return 0
    context.font = font
    return context.measureText(text).width
  }
  return {
    graph,
    renderer,
    camera: createCamera(renderer, insets),
    drawSvg: (data) => drawSvg({ data, renderer, look, measure }),
  }
}
