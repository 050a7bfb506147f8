import type { MultiDirectedGraph } from 'graphology'
import type { ViewEdge, ViewNode } from '../view-model.ts'
import { iconPath } from './icon-path.ts'
import type { ViewGraph } from './view-graph.ts'

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

/** The pictograms of classes in white, as images that the renderer draws on discs of their colours. */
function pictograms(): (path: string) => string {
  const made = new Map<string, string>()
  return (path) => {
    const known = made.get(path)
    if (known !== undefined) return known
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="192" height="192" viewBox="0 0 24 24"><path fill="#fff" fill-rule="evenodd" d="${iconPath(path)}"/></svg>`
    const image = `data:image/svg+xml,${encodeURIComponent(svg)}`
    made.set(path, image)
    return image
  }
}

/**
 * How far each edge is bent: edges between the same two nodes apart, to either side where all go
 * one way, each way to a side of its own where they do not; a lone edge is straight.
 */
function bendsOf(graph: ViewGraph): Map<string, number> {
  const ways = new Map<string, Map<string, string[]>>()
  graph.forEachEdge((edge, _, source, target) => {
    const targets = ways.get(source) ?? new Map<string, string[]>()
    ways.set(source, targets)
    const edges = targets.get(target)
    if (edges === undefined) targets.set(target, [edge])
    else edges.push(edge)
  })
  const bends = new Map<string, number>()
  for (const [source, targets] of ways)
    for (const [target, edges] of targets) {
      const hasOther = source !== target && ways.get(target)?.has(source) === true
      if (edges.length === 1 && !hasOther) continue
      const middle = hasOther ? -1 : (edges.length - 1) / 2
      const widest = Math.max(1, hasOther ? edges.length : middle)
      edges.forEach((edge, index) => {
        bends.set(edge, (CURVATURE * (index - middle)) / Math.sqrt(widest))
      })
    }
  return bends
}

/** How much more one side of the picture may be stretched than the other, to suit the screen. */
const MOST_STRETCH = 1.35
/** Least share of their size that nodes have where the graph has little room. */
const SMALLEST_SHARE = 0.6
const SMALLEST_SHARE_IN_CROWD = 0.2
/** A graph of more nodes and edges than this is a crowd. */
const MOST_ITEMS = 2500

/** Whether a graph is so large that it is drawn plainly until little of it is in view. */
export function isCrowd({ order, size }: ViewGraph): boolean {
  return order + size > MOST_ITEMS
}

export interface ScreenSize {
  readonly width: number
  readonly height: number
}

function sideLengths(graph: ViewGraph): ScreenSize {
  const length = (values: readonly number[]): number =>
    values.reduce((a, b) => Math.max(a, b), 1) - values.reduce((a, b) => Math.min(a, b), -1)
  return {
    width: length(graph.mapNodes((_, { x }) => x)),
    height: length(graph.mapNodes((_, { y }) => y)),
  }
}

/**
 * Makes the graph ready to be drawn on a screen, in place: laid on its side where the screen is
 * high, stretched a little towards the shape of it, with smaller nodes where there is little room.
 */
export function stageGraph(graph: ViewGraph, screen: ScreenSize): SceneGraph {
  const isPortrait = screen.height > screen.width * 1.1
  const sides = sideLengths(graph)
  const [width, height] = isPortrait ? [sides.height, sides.width] : [sides.width, sides.height]
  const wanted = screen.height / screen.width / (height / width)
  const stretch = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, wanted))
  // Sizes and places are in pixels of the first view; here is the room that there is for them.
  const room = Math.min(screen.width / width, screen.height / (height * stretch))
  const smallest = isCrowd(graph) ? SMALLEST_SHARE_IN_CROWD : SMALLEST_SHARE
  const scale = Math.min(1, Math.max(smallest, Math.sqrt(room)))
  const image = pictograms()
  const staged = graph as SceneGraph // with what is added here
  staged.updateEachNodeAttributes((_, node) => {
    const [x, y] = isPortrait ? [node.y, -node.x] : [node.x, node.y]
    return { ...node, x, y: y * stretch, size: node.size * scale, image: image(node.icon) }
  })
  const bends = bendsOf(graph)
  staged.updateEachEdgeAttributes((key, edge) => {
    const curvature = bends.get(key) ?? 0
    return { ...edge, type: curvature === 0 ? 'straight' : 'curved', curvature }
  })
  return staged
}
