import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { createNodeImageProgram } from '@sigma/node-image'
import Sigma from 'sigma'
import {
  createEdgeArrowHeadProgram,
  createEdgeClampedProgram,
  createEdgeCompoundProgram,
} from 'sigma/rendering'
import { edgeLook, type Look, nodeLook } from './appearance.ts'
import { ARROW } from './arrow.ts'
import type { SceneEdge, SceneGraph, SceneNode } from './scene-graph.ts'
import { withoutInstances } from './without-instances.ts'

export type Renderer = Sigma<SceneNode, SceneEdge>

/** Name of the canvas that names are written on, above everything that the renderer draws. */
export const NAMES_LAYER = 'names'

const HEAD = { lengthToThicknessRatio: ARROW.length, widenessToThicknessRatio: ARROW.width }

const pictogram = () =>
  withoutInstances(
    createNodeImageProgram<SceneNode, SceneEdge>({
      padding: 0.26,
      keepWithinCircle: true,
      debounceTimeout: 0,
      crossOrigin: null,
    }),
  )

const straight = () =>
  createEdgeCompoundProgram<SceneNode, SceneEdge>([
    withoutInstances(createEdgeClampedProgram<SceneNode, SceneEdge>(HEAD)),
    withoutInstances(createEdgeArrowHeadProgram<SceneNode, SceneEdge>(HEAD)),
  ])

const curved = () =>
  withoutInstances(
    createEdgeCurveProgram<SceneNode, SceneEdge>({
      arrowHead: { extremity: 'target', ...HEAD },
    }),
  )

/** Settings of Sigma whoever draws. */
export function commonSettings(container: HTMLElement) {
  return {
    renderLabels: false,
    renderEdgeLabels: false,
    defaultDrawNodeHover: () => {},
    stagePadding: Math.min(60, container.offsetWidth * 0.1),
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    allowInvalidContainer: true,
  }
}

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
    nodeProgramClasses: { pictogram: pictogram() },
    edgeProgramClasses: { straight: straight(), curved: curved() },
    ...commonSettings(container),
    defaultNodeType: 'pictogram',
    defaultEdgeType: 'straight',
    enableEdgeEvents: true,
    zIndex: true,
    nodeReducer: (key, node) => nodeLook(key, node, look()),
    edgeReducer: (key, edge) => edgeLook(key, edge, look()),
  })
  renderer.createCanvasContext(NAMES_LAYER, { style: { pointerEvents: 'none' } })
  return renderer
}

/** Draws a frame at once, out of what the renderer knows of nodes and edges already. */
export function drawFrame(renderer: Renderer): void {
  renderer.refresh({ partialGraph: {}, skipIndexation: true })
}
