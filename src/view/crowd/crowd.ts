import { mannerOf } from '../manner.ts'
import type { SceneGraph } from '../scene-graph.ts'
import { byImportance } from '../sight.ts'
import type { Shown } from '../view-graph.ts'
import type { Manner } from '../view-state.ts'

/** A graph of very many nodes as lists that are gone through fast; items by their index. */
export interface Crowd {
  /** The most important first. */
  readonly nodes: readonly string[]
  readonly indexOf: ReadonlyMap<string, number>
  /** Places in the frame of the graph. */
  readonly x: Float32Array
  readonly y: Float32Array
  /** Radii in pixels at the first zoom. */
  readonly sizes: Float32Array
  readonly colors: readonly string[]
  readonly edges: readonly string[]
  /** Indices of nodes. */
  readonly sources: Uint32Array
  readonly targets: Uint32Array
  readonly manners: readonly Manner[]
}

export function readCrowd(graph: SceneGraph): Crowd {
  const nodes = byImportance({ graph, focus: undefined }, graph.nodes())
  const indexOf = new Map(nodes.map((node, index) => [node, index]))
  const edges = graph.edges()
  const sources = new Uint32Array(edges.length)
  const targets = new Uint32Array(edges.length)
  const manners: Manner[] = []
  graph.forEachEdge((_, attributes, source, target) => {
    sources[manners.length] = indexOf.get(source) ?? 0
    targets[manners.length] = indexOf.get(target) ?? 0
    manners.push(mannerOf(attributes))
  })
  return {
    nodes,
    indexOf,
    ...readPlaces(graph, nodes),
    sizes: Float32Array.from(nodes, (node) => graph.getNodeAttribute(node, 'size')),
    colors: nodes.map((node) => graph.getNodeAttribute(node, 'color')),
    edges,
    sources,
    targets,
    manners,
  }
}

/** Where nodes stand at the moment. */
export function readPlaces(graph: SceneGraph, nodes: readonly string[]): Pick<Crowd, 'x' | 'y'> {
  return {
    x: Float32Array.from(nodes, (node) => graph.getNodeAttribute(node, 'x')),
    y: Float32Array.from(nodes, (node) => graph.getNodeAttribute(node, 'y')),
  }
}

/** Of each node and of each edge 1 when it is shown. */
export interface Marks {
  readonly nodes: Uint8Array
  readonly edges: Uint8Array
}

export function markShown({ nodes, edges }: Crowd, shown: Shown): Marks {
  const mark = (keys: readonly string[], set: ReadonlySet<string>): Uint8Array =>
    set.size === keys.length
      ? new Uint8Array(keys.length).fill(1)
      : Uint8Array.from(keys, (key) => (set.has(key) ? 1 : 0))
  return { nodes: mark(nodes, shown.nodes), edges: mark(edges, shown.edges) }
}
