import type { Frame, Scattered } from '../../graph/rearrange.ts'
import type { SceneGraph } from '../scene-graph.ts'
import type { Shown } from '../view-graph.ts'
import type { Place } from '../view-state.ts'

/** Fewer nodes than this get the room of so many. */
const FEWEST = 10

/**
 * The shown part of a graph, as it stands, to be laid out anew, and the keys of its nodes. The whole
 * graph fills the frame that it had at home; a part as much of it as is its share, where it stands.
 */
export function scatter(
  graph: SceneGraph,
  shown: Shown,
  homeOf: (node: string) => Place,
): { readonly keys: readonly string[]; readonly scattered: Scattered } {
  const keys = [...shown.nodes]
  const indexOf = new Map(keys.map((key, index) => [key, index]))
  const placeOf = (node: string): Place => graph.getNodeAttributes(node)
  const ends = [...shown.edges].flatMap((edge) => {
    const [source, target] = graph.extremities(edge)
    return source === target ? [] : [indexOf.get(source) ?? 0, indexOf.get(target) ?? 0]
  })
  const joined = [...new Set(ends)].map((index) => placeOf(keys[index] ?? ''))
  const all = graph.filterNodes((node) => graph.degreeWithoutSelfLoops(node) > 0).map(homeOf)
  return {
    keys,
    scattered: {
      places: Float32Array.from(keys.flatMap((key) => [placeOf(key).x, placeOf(key).y])),
      sizes: Float32Array.from(keys, (key) => graph.getNodeAttribute(key, 'size')),
      ends: Uint32Array.from(ends),
      frame: frameOf(joined, all),
    },
  }
}

function frameOf(joined: readonly Place[], all: readonly Place[]): Frame {
  const whole = boundsOf(all)
  if (joined.length === all.length) return whole
  const share = Math.min(1, Math.sqrt(Math.max(FEWEST, joined.length) / Math.max(1, all.length)))
  const [width, height] = [whole.width * share, whole.height * share]
  const { x, y } = boundsOf(joined)
  const inside = (at: number, middle: number, room: number): number =>
    Math.min(middle + room / 2, Math.max(middle - room / 2, at))
  return {
    x: inside(x, whole.x, whole.width - width),
    y: inside(y, whole.y, whole.height - height),
    width,
    height,
  }
}

function boundsOf(places: readonly Place[]): Frame {
  const [across, down] = [sideOf(places.map(({ x }) => x)), sideOf(places.map(({ y }) => y))]
  return { x: across.middle, y: down.middle, width: across.length, height: down.length }
}

function sideOf(values: readonly number[]): { middle: number; length: number } {
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return values.length === 0
    ? { middle: 0, length: 1 }
    : { middle: (least + most) / 2, length: most - least || 1 }
}
