import { SIDES, type Side } from './place-labels.ts'

/** A line that leaves a node within this angle of a side runs through a name on that side. */
const SIDE_ANGLE = Math.PI / 5

/** Directions in the view, whose y axis points down. */
const DIRECTIONS: Readonly<Record<Side, number>> = {
  below: Math.PI / 2,
  right: 0,
  left: Math.PI,
  above: -Math.PI / 2,
  'below-right': Math.PI / 4,
  'below-left': (3 * Math.PI) / 4,
  'above-right': -Math.PI / 4,
  'above-left': (-3 * Math.PI) / 4,
}

/**
 * The sides of a node, those that the fewest of its lines run through first; else the usual order.
 * `angles` are the directions of the lines, in radians from -π to π.
 */
export function quietSides(angles: readonly number[]): Side[] {
  const noise = (side: Side): number =>
    angles.filter((angle) => {
      const turn = Math.abs(angle - DIRECTIONS[side])
      return Math.min(turn, 2 * Math.PI - turn) < SIDE_ANGLE
    }).length
  return SIDES.map((side) => ({ side, noise: noise(side) }))
    .sort((a, b) => a.noise - b.noise)
    .map(({ side }) => side)
}
