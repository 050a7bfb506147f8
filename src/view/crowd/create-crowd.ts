import { DIMMED_NODE, type Look, quietColor } from '../appearance.ts'
import { mixColours } from '../colour.ts'
import type { Drawing, DrawingOptions, Found } from '../drawing.ts'
import { edgeAt } from '../edge-in-view.ts'
import type { Point } from '../edge-shape.ts'
import type { Focus } from '../focus.ts'
import { paintEdges, paintNodes } from '../paint-items.ts'
import type { SceneGraph } from '../scene-graph.ts'
import { byImportance, type Sight, sightOf } from '../sight.ts'
import { CROWD_LAYER, createCrowdRenderer, FOCUS_LAYER } from './create-crowd-renderer.ts'
import { markShown, readCrowd, readPlaces } from './crowd.ts'
import { edgesNear, nodeAt } from './find-in-crowd.ts'
import { frameCrowd, MOST_IN_FULL, wayToView } from './frame-crowd.ts'
import { type CrowdPart, paintCrowd } from './paint-crowd.ts'

/** Most names in view while a crowd is seen from far. */
const MOST_NAMES = 80
/** How much farther towards the background lines go that are too many to be told apart. */
const VEIL = 0.45
/** So many nodes and edges are painted anew for every frame while the view moves. */
const MOST_AT_ONCE = 1500
/** More are moved as they are painted until the view has rested so long. */
const REST_MS = 120

/**
 * A crowd, painted on two canvases one above the other: all of it, dimmed as a whole while
 * something is in focus, and what is in focus. Only the second is painted anew when the focus moves;
 * and while the view moves, the first is moved and stretched with it.
 */
export function createCrowd(
  graph: SceneGraph,
  container: HTMLElement,
  { look, onFrame }: DrawingOptions,
): Drawing {
  const renderer = createCrowdRenderer(graph, container, look)
  let crowd = readCrowd(graph)
  const canvases = renderer.getCanvases()
  const base = canvases[CROWD_LAYER]
  if (base) base.style.transformOrigin = '0 0'
  let marks = markShown(crowd, look().shown)
  let frame = frameCrowd(crowd, marks, renderer)
  /** From where things were when all was painted last to where they are. */
  let slide = new DOMMatrix()
  /** Whether what is painted is no longer what is to be seen, wherever the view is. */
  let isStale = true
  let rest: ReturnType<typeof setTimeout> | undefined

  function paint(layer: string, act: (context: CanvasRenderingContext2D) => void): void {
    const context = canvases[layer]?.getContext('2d')
    if (!context) return
    const { width, height } = renderer.getDimensions()
    context.clearRect(0, 0, width, height)
    act(context)
  }

  function paintPart(part: CrowdPart, how: { readonly look: Look; readonly isFull: boolean }) {
    return (context: CanvasRenderingContext2D): void => {
      if (how.isFull) paintInFull(context, keysOf(part), how.look)
      else {
        const { theme, focus } = how.look
        const colorOf = (manner: keyof typeof theme.manners): string =>
          focus === undefined
            ? mixColours(quietColor(manner, theme), theme.canvas, VEIL)
            : theme.manners[manner]
        paintCrowd(context, part, { crowd, frame, colorOf, lineWidth: 1 / devicePixelRatio })
      }
    }
  }

  function paintInFull(
    context: CanvasRenderingContext2D,
    { nodes, edges }: { readonly nodes: readonly string[]; readonly edges: Iterable<string> },
    now: Look,
  ): void {
    paintEdges(context, edges, { renderer, look: now })
    paintNodes(context, nodes.toReversed(), { renderer, look: now })
  }

  const keysOf = ({ nodes, edges }: CrowdPart) => ({
    nodes: nodes.flatMap((node) => crowd.nodes[node] ?? []),
    edges: edges.flatMap((edge) => crowd.edges[edge] ?? []),
  })

  const isSmall = ({ nodes, edges }: Focus): boolean => nodes.size + edges.size <= MOST_IN_FULL

  const isQuick = ({ nodes, edges }: CrowdPart): boolean =>
    nodes.length + edges.length <= MOST_AT_ONCE

  function paintFocus(): void {
    const now = look()
    const { focus } = now
    if (base) base.style.opacity = focus === undefined ? '' : String(1 - DIMMED_NODE)
    paint(FOCUS_LAYER, (context) => {
      if (focus === undefined) return
      const { nodes, edges } = focus
      if (isSmall(focus)) paintInFull(context, { nodes: byImportance(now, nodes), edges }, now)
      else
        paintPart(
          {
            nodes: frame.nodes.filter((node) => nodes.has(crowd.nodes[node] ?? '')),
            edges: frame.edges.filter((edge) => edges.has(crowd.edges[edge] ?? '')),
          },
          { look: now, isFull: false },
        )(context)
    })
  }

  function slideTo(way: DOMMatrix): void {
    slide = way
    if (base) base.style.transform = way.isIdentity ? '' : way.toString()
  }

  function paintAll(): void {
    clearTimeout(rest)
    isStale = false
    frame = frameCrowd(crowd, marks, renderer)
    slideTo(new DOMMatrix())
    const whole = { ...look(), focus: undefined }
    paint(CROWD_LAYER, paintPart(frame, { look: whole, isFull: frame.isNear }))
    paintFocus()
    onFrame()
  }

  function follow(): void {
    const { focus } = look()
    if (isStale || isQuick(frame) || (focus !== undefined && !isSmall(focus))) {
      paintAll()
      return
    }
    const way = wayToView(renderer).multiply(frame.way.inverse())
    clearTimeout(rest)
    rest = setTimeout(paintAll, REST_MS)
    slideTo(way)
    paintFocus()
    onFrame()
  }

  function paintAnew(): void {
    isStale = true
    renderer.refresh()
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
    const painted = slide.inverse().transformPoint(point)
    const index = nodeAt(painted, crowd, frame)
    const node = index === undefined ? undefined : crowd.nodes[index]
    if (node !== undefined) return { node }
    const near = frame.isNear ? edgesNear(painted, crowd, frame) : []
    const { edges } = keysOf({ nodes: [], edges: near })
    const edge = edgeAt(point, edges, { renderer, look: look() })
    return edge === undefined ? undefined : { edge }
  }

  renderer.on('afterRender', follow)
  renderer.on('resize', () => {
    isStale = true
  })
  renderer.on('kill', () => clearTimeout(rest))
  return {
    renderer,
    redraw(before) {
      const { shown, theme } = look()
      if (shown !== before.shown) {
        marks = markShown(crowd, shown)
        paintAnew()
      } else if (theme !== before.theme) paintAll()
      else {
        paintFocus()
        onFrame()
      }
    },
    move() {
      crowd = { ...crowd, ...readPlaces(graph, crowd.nodes) }
      marks = markShown(crowd, look().shown)
      paintAnew()
    },
    sight,
    findAt,
  }
}
