import type { ViewData } from '../view-model.ts'
import type { Look } from './appearance.ts'
import { type Camera, createCamera, type Insets } from './camera.ts'
import { coveredBoxes } from './covered-boxes.ts'
import { createDrawing } from './create-drawing.ts'
import { drawFrame, type Renderer } from './create-renderer.ts'
import { createCrowd } from './crowd/create-crowd.ts'
import type { Drawing, Found } from './drawing.ts'
import { focusOf } from './focus.ts'
import { createNameSheet } from './name-spots.ts'
import { paintNames } from './paint-names.ts'
import { drawSvg } from './save/draw-svg.ts'
import { isCrowd, type SceneGraph, stageGraph } from './scene-graph.ts'
import type { ShownOf } from './shown.ts'
import type { Store } from './store.ts'
import { onThemeChange, readTheme } from './theme.ts'
import type { ViewGraph } from './view-graph.ts'
import type { Place } from './view-state.ts'

export interface Scene {
  readonly graph: SceneGraph
  readonly renderer: Renderer
  readonly camera: Camera
  /** Where the build put a node, in the frame of the graph. */
  homeOf(node: string): Place
  /** Shows nodes at other places, by IRI, all others at home; no edit that could be undone. */
  place(places: ReadonlyMap<string, Place>): void
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

function listen(drawing: Drawing, { container, store, pick, pickEdge }: SceneOptions): void {
  const { renderer, findAt } = drawing
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
  const enter = (found: Found): void => {
    node = found.node
    point({ hoveredNode: found.node, hoveredEdge: found.edge })
  }
  renderer.on('enterNode', enter)
  renderer.on('leaveNode', leave)
  renderer.on('enterEdge', enter)
  renderer.on('leaveEdge', () => point({ hoveredEdge: undefined }))
  let last: Found | undefined
  renderer.on('leaveStage', () => {
    last = undefined
    leave()
  })
  renderer.getMouseCaptor().on('mousemove', (place) => {
    const found = findAt(place)
    if (found?.node === last?.node && found?.edge === last?.edge) return
    if (found !== undefined) enter(found)
    else if (last?.edge === store.get().hoveredEdge) leave()
    last = found
  })
  const take = (found: Found | undefined): void =>
    found?.edge === undefined ? pick(found?.node) : pickEdge(found.edge)
  renderer.on('clickNode', take)
  renderer.on('clickEdge', take)
  renderer.on('clickStage', ({ event }) => take(findAt(event)))
  // Two quick clicks on two nodes are no wish to zoom.
  renderer.on('doubleClickNode', (event) => {
    event.preventSigmaDefault()
    pick(event.node)
  })
  renderer.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    const found = findAt(event)
    if (found === undefined) return
    preventSigmaDefault()
    take(found)
  })
}

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
  let built: ReadonlyMap<string, Place> | undefined
  const homeOf = (node: string): Place => {
    built ??= new Map(graph.mapNodes((each, { x, y }) => [each, { x, y }]))
    return built.get(node) ?? { x: 0, y: 0 }
  }
  const draw = isCrowd(graph) ? createCrowd : createDrawing
  const drawing = draw(graph, container, { look: () => look, onFrame: () => writeNames() })
  const { renderer } = drawing
  let sheet = createNameSheet(renderer)
  const writeNames = (): void => {
    if (sheet === undefined) return
    const covered = coveredBoxes(container, options.covers)
    paintNames(renderer, look, { sheet, insets: insets(), covered, sight: drawing.sight() })
  }
  const place = (places: ReadonlyMap<string, Place>): void => {
    // However far nodes go, the view stays on what it shows.
    renderer.setCustomBBox(renderer.getCustomBBox() ?? renderer.getBBox())
    // In place: told of every change, the renderer would do all twice.
    graph.forEachNode((node, attributes) =>
      Object.assign(attributes, places.get(node) ?? homeOf(node)),
    )
    drawing.move()
  }
  const redraw = (): void => {
    const before = look
    look = lookAt()
    const { places } = look.state
    if (places === before.state.places) drawing.redraw(before)
    else place(places)
  }
  store.subscribe(redraw)
  onThemeChange(() => {
    theme = readTheme()
    sheet = createNameSheet(renderer)
    redraw()
  }, options.signal)
  options.signal?.addEventListener('abort', () => renderer.kill())
  listen(drawing, options)
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
    camera: createCamera(renderer, { graph, insets }),
    homeOf,
    place,
    drawSvg: (data) => drawSvg({ data, renderer, look, sight: drawing.sight(), measure }),
  }
}
