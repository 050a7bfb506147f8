import type { CameraPlace } from './address.ts'
import type { Renderer } from './create-renderer.ts'
import type { SceneGraph } from './scene-graph.ts'
import { prefersStillness } from './theme.ts'

/** Parts of the view that something lies over, in pixels. */
export interface Insets {
  readonly right: number
  readonly bottom: number
}

export interface Camera {
  flyTo(node: string): void
  /** Brings some nodes into view together, no nearer than where the view is. */
  showTogether(nodes: readonly string[]): void
  /** Moves a node out from under what lies over the view, if it is there; else does nothing. */
  uncover(node: string): void
  /** Brings a node into the view, if it is outside; else does nothing. */
  keepInView(node: string): void
  zoom(factor: number): void
  reset(): void
  place(): CameraPlace
  /** Goes to a place at once. */
  moveTo(place: CameraPlace): void
  /** Calls back whenever somebody moves the view, and not when it flies of itself. */
  onMovedByHand(listener: () => void): void
}

const DURATION_MS = 450
/** As near as a flight goes, so that what is around a node stays in view. */
const NEAREST = 0.6
const MARGIN = 110
/** A node nearer to the edge of the view than this is not well seen. */
const EDGE = 30

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

/** Moves the view; `insets` says, whenever it moves, how much of the view is covered. */
export function createCamera(
  renderer: Renderer,
  { graph, insets }: { readonly graph: SceneGraph; readonly insets: () => Insets },
): Camera {
  const camera = renderer.getCamera()
  const duration = (): number => (prefersStillness() ? 0 : DURATION_MS)

  /** Puts a point of the graph (in the renderer's frame) into the middle of what is not covered. */
  function moveTo(x: number, y: number, ratio: number): void {
    const { width, height } = renderer.getDimensions()
    const { right, bottom } = insets()
    const cameraState = { x, y, ratio, angle: 0 }
    const shifted = renderer.viewportToFramedGraph(
      { x: (width + right) / 2, y: (height + bottom) / 2 },
      { cameraState },
    )
    const target = { ...cameraState, x: shifted.x, y: shifted.y }
    // Sigma divides by the duration, so that an animation of none would never arrive.
    if (duration() === 0) camera.setState(target)
    else void camera.animate(target, { duration: duration() })
  }

  /** How far to zoom for a node and its neighbours to fit into what is not covered. */
  function ratioAround(node: string): number {
    const centre = renderer.getNodeDisplayData(node)
    if (centre === undefined) return 1
    const { width, height } = renderer.getDimensions()
    const { right, bottom } = insets()
    const middle = renderer.framedGraphToViewport(centre)
    const { ratio } = camera.getState()
    const needs = graph.neighbors(node).flatMap((neighbour) => {
      const data = renderer.getNodeDisplayData(neighbour)
      if (data === undefined || data.hidden) return []
      const { x, y } = renderer.framedGraphToViewport(data)
      const [roomX, roomY] = [(width - right) / 2 - MARGIN, (height - bottom) / 2 - MARGIN]
      return [
        Math.abs(x - middle.x) / Math.max(80, roomX),
        Math.abs(y - middle.y) / Math.max(80, roomY),
      ]
    })
    return Math.min(1.3, Math.max(NEAREST, ratio * Math.max(0, ...needs)))
  }

  return {
    showTogether(nodes) {
      const places = nodes.flatMap((node) => renderer.getNodeDisplayData(node) ?? [])
      if (places.length === 0) return
      const spots = places.map((place) => renderer.framedGraphToViewport(place))
      const { width, height } = renderer.getDimensions()
      const { right, bottom } = insets()
      const { ratio } = camera.getState()
      const share = Math.max(
        spread(spots.map(({ x }) => x)) / Math.max(80, width - right - 2 * MARGIN),
        spread(spots.map(({ y }) => y)) / Math.max(80, height - bottom - 2 * MARGIN),
      )
      const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2
      moveTo(
        middle(places.map(({ x }) => x)),
        middle(places.map(({ y }) => y)),
        camera.getBoundedRatio(ratio * Math.max(1, share)),
      )
    },
    flyTo(node) {
      const data = renderer.getNodeDisplayData(node)
      if (data !== undefined) moveTo(data.x, data.y, ratioAround(node))
    },
    uncover(node) {
      const data = renderer.getNodeDisplayData(node)
      if (data === undefined) return
      const { width, height } = renderer.getDimensions()
      const { right, bottom } = insets()
      const { x, y } = renderer.framedGraphToViewport(data)
      if (x > width - right - MARGIN || y > height - bottom - MARGIN)
        moveTo(data.x, data.y, camera.getState().ratio)
    },
    keepInView(node) {
      const data = renderer.getNodeDisplayData(node)
      if (data === undefined) return
      const { width, height } = renderer.getDimensions()
      const { right, bottom } = insets()
      const { x, y } = renderer.framedGraphToViewport(data)
      const isInside =
        x > EDGE && y > EDGE && x < width - right - EDGE && y < height - bottom - EDGE
      if (!isInside) moveTo(data.x, data.y, camera.getState().ratio)
    },
    zoom(factor) {
      const state = camera.getState()
      const ratio = camera.getBoundedRatio(state.ratio * factor)
      if (duration() === 0) camera.setState({ ...state, ratio })
      else void camera.animate({ ratio }, { duration: duration() / 2 })
    },
    reset: () => moveTo(0.5, 0.5, 1),
    place() {
      const { x, y, ratio } = camera.getState()
      return { x, y, ratio }
    },
    moveTo: (place) => camera.setState({ ...place, angle: 0 }),
    onMovedByHand(listener) {
      const captor = renderer.getMouseCaptor()
      captor.on('mouseup', listener)
      captor.on('wheel', listener)
      captor.on('doubleClick', listener)
      renderer.getTouchCaptor().on('touchup', listener)
    },
  }
}
