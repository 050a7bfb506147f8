import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import { mixColours } from './colour.ts'
import type { Focus } from './focus.ts'
import { mannerOf } from './manner.ts'
import type { SceneEdge, SceneGraph, SceneNode } from './scene-graph.ts'
import type { Theme } from './theme.ts'
import type { Shown } from './view-graph.ts'
import type { Manner, ViewState } from './view-state.ts'

/** How far the colours of what is out of focus go towards the background. */
export const DIMMED_NODE = 0.82
const DIMMED_EDGE = 0.86
const QUIET_EDGE = 0.32

export interface Look {
  readonly graph: SceneGraph
  readonly state: ViewState
  readonly shown: Shown
  readonly focus: Focus | undefined
  readonly theme: Theme
}

export type NodeLook = Partial<NodeDisplayData> & { readonly image: string }
export type EdgeLook = Partial<EdgeDisplayData> & { readonly curvature: number }

/** What the renderer draws of a node at the moment. */
export function nodeLook(key: string, node: SceneNode, look: Look): NodeLook {
  const { shown, focus, theme } = look
  const { x, y, size, color, image } = node
  const base = { x, y, size, label: node.label, type: 'pictogram' }
  if (!shown.nodes.has(key)) return { ...base, image, hidden: true }
  if (focus === undefined) return { ...base, color, image, zIndex: 1 }
  if (focus.nodes.has(key)) return { ...base, color, image, zIndex: key === focus.node ? 3 : 2 }
  return { ...base, color: mixColours(color, theme.canvas, DIMMED_NODE), image: '', zIndex: 0 }
}

/** What the renderer draws of an edge at the moment. */
export function edgeLook(key: string, edge: SceneEdge, look: Look): EdgeLook {
  const { shown, focus, theme } = look
  const { type, curvature, confidence } = edge
  const base = { type, curvature, size: 0.9 + confidence * 0.8 }
  if (!shown.edges.has(key)) return { ...base, hidden: true }
  const color = theme.manners[mannerOf(edge)]
  if (focus === undefined) return { ...base, color: quietColor(mannerOf(edge), theme), zIndex: 1 }
  if (focus.edges.has(key)) return { ...base, color, size: base.size + 0.5, zIndex: 2 }
  return { ...base, color: mixColours(color, theme.canvas, DIMMED_EDGE), zIndex: 0 }
}

/** The colour of a line while nothing is in focus. */
export function quietColor(manner: Manner, { manners, canvas }: Theme): string {
  return mixColours(manners[manner], canvas, QUIET_EDGE)
}
