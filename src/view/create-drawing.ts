import { createRenderer } from './create-renderer.ts'
import type { Drawing, DrawingOptions } from './drawing.ts'
import { edgeAt } from './edge-in-view.ts'
import { paintEdges } from './paint-items.ts'
import type { SceneGraph } from './scene-graph.ts'
import { sightOf } from './sight.ts'

const LOOPS_LAYER = 'loops'

/** A graph drawn by the renderer; edges from a node to itself, which it cannot draw, by us. */
export function createDrawing(
  graph: SceneGraph,
  container: HTMLElement,
  { look, onFrame }: DrawingOptions,
): Drawing {
  const renderer = createRenderer(graph, container, { look })
  const loops = graph.filterEdges((edge) => graph.isSelfLoop(edge))
  const shownLoops = (): string[] => loops.filter((edge) => look().shown.edges.has(edge))
  if (loops.length > 0)
    renderer.createCanvasContext(LOOPS_LAYER, { style: { pointerEvents: 'none' } })
  renderer.resize(true)
  const { [LOOPS_LAYER]: canvas, nodes } = renderer.getCanvases()
  if (canvas) nodes?.before(canvas)
  renderer.on('afterRender', () => {
    const context = canvas?.getContext('2d')
    if (context) {
      const { width, height } = renderer.getDimensions()
      context.clearRect(0, 0, width, height)
      paintEdges(context, shownLoops(), { renderer, look: look() })
    }
    onFrame()
  })
  return {
    renderer,
    redraw: () => renderer.refresh(),
    move: () => renderer.refresh(),
    sight: () => sightOf(look()),
    findAt: (point) => {
      const edge = edgeAt(point, shownLoops(), { renderer, look: look() })
      return edge === undefined ? undefined : { edge }
    },
  }
}
