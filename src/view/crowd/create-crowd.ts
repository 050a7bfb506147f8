import { DIMMED_NODE, type Look, quietColor } from '../appearance.ts'
import type { Drawing, DrawingOptions, Found } from '../drawing.ts'
import { edgeAt } from '../edge-in-view.ts'
import type { Point } from '../edge-shape.ts'
import { paintEdges, paintNodes } from '../paint-items.ts'
import type { SceneGraph } from '../scene-graph.ts'
import { type Sight, sightOf } from '../sight.ts'
import { CROWD_LAYER, createCrowdRenderer, FOCUS_LAYER } from './create-crowd-renderer.ts'
import { markShown, readCrowd, readPlaces } from './crowd.ts'
import { frameCrowd, MOST_IN_FULL } from './frame-crowd.ts'
import { type CrowdPart, paintCrowd } from './paint-crowd.ts'

/** Most names in view while a crowd is seen from far. */
const MOST_NAMES = 80
/** How far from a node a pointer still is on it, in pixels. */
const REACH = 2

/**
 * A crowd, painted on two canvases one above the other: all of it, dimmed as a whole while
 * something is in focus, and what is in focus. Only the second is painted anew when the focus moves.
 */
export function createCrowd(
  graph: SceneGraph,
  container: HTMLElement,
  { look, onFrame }: DrawingOptions,
): Drawing {
  const renderer = createCrowdRenderer(graph, container, look)
  let crowd = readCrowd(graph, renderer)
  let hasMoved = false
  const canvases = renderer.getCanvases()
  let marks = markShown(crowd, look().shown)
  let frame = frameCrowd(crowd, marks, renderer)

  function paint(layer: string, act: (context: CanvasRenderingContext2D) => void): void {
    const context = canvases[layer]?.getContext('2d')
    if (!context) return
    const { width, height } = renderer.getDimensions()
    context.clearRect(0, 0, width, height)
    act(context)
  }

  function paintPart(part: CrowdPart, how: { readonly look: Look; readonly isFull: boolean }) {
    return (context: CanvasRenderingContext2D): void => {
      if (how.isFull) {
        const keys = keysOf(part)
        paintEdges(context, keys.edges, { renderer, look: how.look })
        paintNodes(context, keys.nodes.toReversed(), { renderer, look: how.look })
        return
      }
      const { theme, focus } = how.look
      const colorOf = (manner: keyof typeof theme.manners): string =>
        focus === undefined ? quietColor(manner, theme) : theme.manners[manner]
      paintCrowd(context, part, { crowd, frame, colorOf, lineWidth: 1 / devicePixelRatio })
    }
  }

  const keysOf = ({ nodes, edges }: CrowdPart) => ({
    nodes: nodes.flatMap((node) => crowd.nodes[node] ?? []),
    edges: edges.flatMap((edge) => crowd.edges[edge] ?? []),
  })

  function paintFocus(): void {
    const now = look()
    const base = canvases[CROWD_LAYER]
    if (base) base.style.opacity = now.focus === undefined ? '' : String(1 - DIMMED_NODE)
    paint(FOCUS_LAYER, (context) => {
      if (now.focus === undefined) return
      const { nodes, edges } = now.focus
      const part = {
        nodes: frame.nodes.filter((node) => nodes.has(crowd.nodes[node] ?? '')),
        edges: frame.edges.filter((edge) => edges.has(crowd.edges[edge] ?? '')),
      }
      const isFull = part.nodes.length + part.edges.length <= MOST_IN_FULL
      paintPart(part, { look: now, isFull })(context)
    })
  }

  function paintAll(): void {
    if (hasMoved) crowd = { ...crowd, ...readPlaces(crowd.nodes, renderer) }
    hasMoved = false
    frame = frameCrowd(crowd, marks, renderer)
    const whole = { ...look(), focus: undefined }
    paint(CROWD_LAYER, paintPart(frame, { look: whole, isFull: frame.isNear }))
    paintFocus()
    onFrame()
  }

  function sight(): Sight {
    const now = look()
    if (now.focus !== undefined) return sightOf(now)
    const most = frame.isNear ? frame.nodes.length : MOST_NAMES
    const { nodes, edges } = keysOf({ nodes: frame.nodes.slice(0, most), edges: frame.edges })
    // From far a name may cover nodes: there would be no room for any.
    const isNamed = frame.isNear && now.state.hasEdgeNames
    return { nodes, edges: isNamed ? edges : [], obstacles: nodes }
  }

  function findAt(point: Point): Found | undefined {
    const index = frame.nodes.find((node) => {
      const radius = (crowd.sizes[node] ?? 0) * frame.scale + REACH
      return Math.hypot((frame.x[node] ?? 0) - point.x, (frame.y[node] ?? 0) - point.y) < radius
    })
    const node = index === undefined ? undefined : crowd.nodes[index]
    if (node !== undefined) return { node }
    const edges = frame.isNear ? keysOf({ nodes: [], edges: frame.edges }).edges : []
    const edge = edgeAt(point, edges, { renderer, look: look() })
    return edge === undefined ? undefined : { edge }
  }

  renderer.on('afterRender', paintAll)
  return {
    renderer,
    redraw(before) {
      const { shown, theme } = look()
      if (shown !== before.shown) {
        marks = markShown(crowd, shown)
        renderer.refresh() // and with it all is painted
      } else if (theme !== before.theme) paintAll()
      else {
        paintFocus()
        onFrame()
      }
    },
    move() {
      hasMoved = true
      marks = markShown(crowd, look().shown)
      renderer.refresh()
    },
    sight,
    findAt,
  }
}
