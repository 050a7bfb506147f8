import type { ViewGraph } from '../view-graph.ts'
import type { Place } from '../view-state.ts'

/** From a node to the first ring around it, from ring to ring, and between two places on one. */
const GAP = 74
/** A place nearer than this to a node is taken; less than the gap, so that some are free. */
const NEAREST = 56
/** So many nodes and no more are kept clear of: those nearest. */
const MOST_KEPT_CLEAR = 2000

const TURN = 2 * Math.PI

export interface Newcomers {
  /** What they are placed around. */
  readonly node: string
  /** In the order in which they take places. */
  readonly added: Iterable<string>
  /** Nodes that stay where they are. */
  readonly shown: Iterable<string>
}

/**
 * Places for nodes that come into view, on rings around one that is there: first on its far side
 * from what it is joined with, and none where a node stands. Lengths in pixels of the first view.
 */
export function placeAround(
  graph: ViewGraph,
  { node, added, shown }: Newcomers,
): Map<string, Place> {
  const placeOf = (each: string): Place => graph.getNodeAttributes(each)
  const middle = placeOf(node)
  const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y)
  const taken = Array.from(shown, placeOf)
    .sort((a, b) => distance(a, middle) - distance(b, middle))
    .slice(0, MOST_KEPT_CLEAR)
  const joined = new Set(graph.neighbors(node))
  const others = Array.from(shown).filter((each) => each !== node && joined.has(each))
  const spots = spotsAround(middle, awayFrom(middle, others.map(placeOf)))
  const places = new Map<string, Place>()
  for (const each of added) {
    let spot = spots.next().value
    while (taken.some((place) => distance(place, spot) < NEAREST)) spot = spots.next().value
    places.set(each, spot)
  }
  return places
}

/** The direction from the middle of some places to one; to the right where there are none. */
function awayFrom({ x, y }: Place, others: readonly Place[]): number {
  const across = others.reduce((sum, other) => sum + x - other.x, 0)
  const down = others.reduce((sum, other) => sum + y - other.y, 0)
  return Math.atan2(down, across)
}

/** Places on ring after ring without end, each ring from a direction on to both sides in turn. */
function* spotsAround({ x, y }: Place, direction: number): Generator<Place, never> {
  for (let ring = 1; ; ring += 1) {
    const count = Math.floor(TURN * ring)
    for (let index = 0; index < count; index += 1) {
      const step = Math.ceil(index / 2) * (index % 2 === 0 ? 1 : -1)
      const angle = direction + (step / count) * TURN
      yield { x: x + ring * GAP * Math.cos(angle), y: y + ring * GAP * Math.sin(angle) }
    }
  }
}
