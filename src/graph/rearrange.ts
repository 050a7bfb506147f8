import { UndirectedGraph } from 'graphology'
import DEFAULTS from 'graphology-layout-forceatlas2/defaults.js'
import helpers from 'graphology-layout-forceatlas2/helpers.js'
import iterate from 'graphology-layout-forceatlas2/iterate.js'
import noverlap from 'graphology-layout-noverlap'
import {
  forceSettings,
  roundsFor,
  type Skeleton,
  spreadOut,
  TOUCH,
  tieTogether,
} from './skeleton.ts'

/** Nodes that are to be laid out anew, by their index; lengths in pixels of the first view. */
export interface Scattered {
  /** Where they are: x and y of the first, then of the next. */
  readonly places: Float32Array
  /** Radii. */
  readonly sizes: Float32Array
  /** Both nodes of the first line, then of the next. */
  readonly ends: Uint32Array
  /** What the joined nodes are to fill. */
  readonly frame: Frame
}

export interface Frame {
  /** Its middle. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Places on the way to a new layout. */
export interface Step {
  readonly places: Float32Array
  /** Share of the way that is done, from 0 to 1. */
  readonly share: number
}

/** How much more one side may be stretched than the other. */
const MOST_STRETCH = 1.5
/** Share of the rounds in which the nodes come from where they were into the frame. */
const START = 0.1
/** Steps from where forces leave the nodes to where each has room. */
const LAST_STEPS = 12
/** Of more nodes than this it takes too long to give each its room. */
const MOST_WITH_ROOM = 2000

/**
 * Lays nodes out anew by ForceAtlas2, from where they are; `isDue` says after each round, given how
 * many there were since the last step and how many there are in all, whether the places are to be
 * seen. What no line joins stays, but where others would cover it. The last step is the same
 * whichever others there are.
 */
export function* rearrange(
  scattered: Scattered,
  isDue: (rounds: number, all: number) => boolean,
): Generator<Step, void> {
  const { places } = scattered
  const skeleton = skeletonOf(scattered)
  if (skeleton.order === 0) return
  tieTogether(skeleton)
  const settings = { ...DEFAULTS, ...forceSettings(skeleton) }
  const forces = helpers.graphToByteArrays(skeleton, (_, { weight }) => weight)
  const all = roundsFor(skeleton.order)
  let last = 0
  for (let round = 1; round <= all; round += 1) {
    iterate(settings, forces.nodes, forces.edges)
    if (!isDue(round - last, all)) continue
    last = round
    helpers.assignLayoutChanges(skeleton, forces.nodes, null)
    const share = round / all
    yield { places: mix(places, filled(skeleton, scattered), share / START), share }
  }
  helpers.assignLayoutChanges(skeleton, forces.nodes, null)
  const before = mix(places, filled(skeleton, scattered), 1)
  const after = finish(skeleton, scattered)
  for (let step = 1; step <= LAST_STEPS; step += 1)
    yield { places: mix(before, after, step / LAST_STEPS), share: 1 }
}

/** The nodes that lines join, under their indices. */
function skeletonOf({ places, sizes, ends }: Scattered): Skeleton {
  const skeleton: Skeleton = new UndirectedGraph()
  const joined = new Set(ends)
  for (const node of [...joined].sort((a, b) => a - b)) add(skeleton, node, { places, sizes })
  for (let line = 0; line < ends.length; line += 2) {
    const [source, target] = [ends[line], ends[line + 1]]
    if (source !== target) skeleton.mergeEdge(source, target, { weight: 1 })
  }
  return skeleton
}

function add(
  skeleton: Skeleton,
  node: number,
  { places, sizes }: Pick<Scattered, 'places' | 'sizes'>,
): void {
  const [x = 0, y = 0] = places.subarray(2 * node)
  skeleton.addNode(node, { x, y, size: sizes[node] ?? 1 })
}

/** The places of all, those of the skeleton moved and stretched to fill the frame. */
function filled(skeleton: Skeleton, { places, frame }: Scattered): Float32Array {
  const xs = sideOf(skeleton.mapNodes((_, { x }) => x))
  const ys = sideOf(skeleton.mapNodes((_, { y }) => y))
  const [across, down] = [frame.width / xs.length, frame.height / ys.length]
  const least = Math.min(across, down) * MOST_STRETCH
  const [scaleX, scaleY] = [Math.min(across, least), Math.min(down, least)]
  const after = places.slice()
  skeleton.forEachNode((node, { x, y }) => {
    after[2 * Number(node)] = frame.x + (x - xs.middle) * scaleX
    after[2 * Number(node) + 1] = frame.y + (y - ys.middle) * scaleY
  })
  return after
}

function sideOf(values: readonly number[]): { middle: number; length: number } {
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return { middle: (least + most) / 2, length: most - least || 1 }
}

/** Gives each node its room, as a build does, also beside what no line joins. */
function finish(skeleton: Skeleton, scattered: Scattered): Float32Array {
  const { places, sizes, frame } = scattered
  if (skeleton.order > MOST_WITH_ROOM) return filled(skeleton, scattered)
  const isHigh = frame.height > frame.width
  const turn = (): void => {
    // Points are fitted with their long side flat.
    if (isHigh) skeleton.updateEachNodeAttributes((_, node) => ({ ...node, x: node.y, y: node.x }))
  }
  turn()
  spreadOut(skeleton, isHigh ? { width: frame.height, height: frame.width } : frame)
  turn()
  skeleton.updateEachNodeAttributes((_, node) => ({
    ...node,
    x: node.x + frame.x,
    y: node.y + frame.y,
  }))
  for (const node of sizes.keys())
    if (!skeleton.hasNode(node)) add(skeleton, node, { places, sizes })
  if (skeleton.order <= MOST_WITH_ROOM)
    noverlap.assign(skeleton, { maxIterations: 200, settings: TOUCH })
  const after = places.slice()
  skeleton.forEachNode((node, { x, y }) => after.set([x, y], 2 * Number(node)))
  return after
}

/** Places on the straight ways from some to others. */
function mix(from: Float32Array, to: Float32Array, share: number): Float32Array {
  const kept = 1 - Math.min(1, share)
  return to.map((value, index) => value + ((from[index] ?? value) - value) * kept)
}
