import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { NodeProgramType } from 'sigma/rendering'
import type { Look } from '../appearance.ts'
import { commonSettings, NAMES_LAYER, type Renderer } from '../create-renderer.ts'
import type { SceneEdge, SceneGraph, SceneNode } from '../scene-graph.ts'

/** Names of the canvases that a crowd is painted on: all of it, and what is in focus. */
export const CROWD_LAYER = 'crowd'
export const FOCUS_LAYER = 'focus'

/** Draws nothing. */
const undrawn: NodeProgramType<SceneNode, SceneEdge> = class {
  drawLabel = undefined
  drawHover = undefined
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}

/**
 * Sigma over the nodes alone, none of which it draws: it knows where they are, moves the camera and
 * hears the pointer. What is seen is painted on layers of its own.
 */
export function createCrowdRenderer(
  graph: SceneGraph,
  container: HTMLElement,
  look: () => Look,
): Renderer {
  const nodes: SceneGraph = new MultiDirectedGraph()
  graph.forEachNode((key, attributes) => nodes.addNode(key, attributes))
  const renderer: Renderer = new Sigma(nodes, container, {
    ...commonSettings(container),
    nodeProgramClasses: { undrawn },
    edgeProgramClasses: {},
    nodeReducer: (key, { x, y, size }) => {
      const hidden = !look().shown.nodes.has(key)
      return { x, y, size, hidden, label: null, type: 'undrawn' }
    },
  })
  for (const layer of [CROWD_LAYER, FOCUS_LAYER, NAMES_LAYER])
    renderer.createCanvasContext(layer, { style: { pointerEvents: 'none' } })
  return renderer.resize(true)
}
