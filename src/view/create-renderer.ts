import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { createNodeImageProgram } from '@sigma/node-image'
import Sigma from 'sigma'
import { createEdgeArrowProgram } from 'sigma/rendering'
import { edgeLook, type Look, nodeLook } from './appearance.ts'
import type { SceneEdge, SceneGraph, SceneNode } from './scene-graph.ts'

export type Renderer = Sigma<SceneNode, SceneEdge>

/** Name of the canvas that names are written on, above everything that the renderer draws. */
export const NAMES_LAYER = 'names'

const ARROW = { lengthToThicknessRatio: 4.5, widenessToThicknessRatio: 3.2 }

/**
 * Sigma over the graph. It draws nodes and edges as `look()` says at the time; names are written by
 * `paintNames` on a layer of their own, where they can be kept from covering each other.
 */
export function createRenderer(
  graph: SceneGraph,
  container: HTMLElement,
  { look }: { readonly look: () => Look },
): Renderer {
  const renderer: Renderer = new Sigma(graph, container, {
    nodeProgramClasses: {
      pictogram: createNodeImageProgram<SceneNode, SceneEdge>({
        padding: 0.26,
        keepWithinCircle: true,
        debounceTimeout: 0,
        crossOrigin: null,
      }),
    },
    edgeProgramClasses: {
      straight: createEdgeArrowProgram<SceneNode, SceneEdge>(ARROW),
      curved: createEdgeCurveProgram<SceneNode, SceneEdge>({
        arrowHead: { extremity: 'target', ...ARROW },
      }),
    },
    defaultNodeType: 'pictogram',
    defaultEdgeType: 'straight',
    renderLabels: false,
    renderEdgeLabels: false,
    defaultDrawNodeHover: () => {},
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: Math.min(60, container.offsetWidth * 0.1),
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    allowInvalidContainer: true,
    nodeReducer: (key, node) => nodeLook(key, node, look()),
    edgeReducer: (key, edge) => edgeLook(key, edge, look()),
  })
  renderer.createCanvasContext(NAMES_LAYER, { style: { pointerEvents: 'none' } })
  return renderer.resize(true)
}
