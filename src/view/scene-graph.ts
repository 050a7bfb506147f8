import { indexParallelEdgesIndex } from '@sigma/edge-curve'
import { MultiDirectedGraph } from 'graphology'
import type { ViewData, ViewEdge, ViewNode } from '../view-model.ts'

/** What the renderer needs on top of the data. */
export interface SceneNode extends ViewNode {
  readonly image: string
}

export interface SceneEdge extends ViewEdge {
  readonly type: 'straight' | 'curved'
  /** 0 for a straight edge. */
  readonly curvature: number
}

export type SceneGraph = MultiDirectedGraph<SceneNode, SceneEdge>

const CURVATURE = 0.22

/** The class's pictogram in white, as an image that the renderer draws on a disc of its colour. */
function pictogram(path: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="192" height="192" viewBox="0 0 24 24"><path fill="#fff" fill-rule="evenodd" d="${path.replace(/[^\w\s.,+-]/g, '')}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** Edges between the same two nodes are bent apart, a lone edge is straight. */
function bendParallelEdges(graph: SceneGraph): void {
  indexParallelEdgesIndex(graph)
  graph.updateEachEdgeAttributes((_, attributes) => {
    const { parallelIndex, parallelMaxIndex, ...edge } = attributes as SceneEdge & {
      // Set by the line above, which the type of the graph does not know.
      parallelIndex?: number | null
      parallelMaxIndex?: number | null
    }
    if (typeof parallelIndex !== 'number' || parallelIndex === 0) return edge
    const widest = Math.max(1, parallelMaxIndex ?? 1)
    const curvature = (CURVATURE * parallelIndex) / Math.max(1, Math.sqrt(widest))
    return { ...edge, type: 'curved', curvature }
  })
}

/** The graph as it is drawn. `isPortrait` lays it on its side, for screens that are high. */
export function makeSceneGraph(data: ViewData['graph'], isPortrait: boolean): SceneGraph {
  const graph: SceneGraph = new MultiDirectedGraph()
  for (const { key, attributes } of data.nodes) {
    const [x, y] = isPortrait ? [attributes.y, -attributes.x] : [attributes.x, attributes.y]
    graph.addNode(key, { ...attributes, x, y, image: pictogram(attributes.icon) })
  }
  for (const { key, source, target, attributes } of data.edges)
    graph.addEdgeWithKey(key, source, target, { ...attributes, type: 'straight', curvature: 0 })
  bendParallelEdges(graph)
  return graph
}
