/** In pixels of the view, the y axis pointing down. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Side =
  | 'below'
  | 'right'
  | 'left'
  | 'above'
  | 'below-right'
  | 'below-left'
  | 'above-right'
  | 'above-left'

/** From the usual to the least usual. */
export const SIDES: readonly Side[] = [
  'below',
  'right',
  'left',
  'above',
  'below-right',
  'below-left',
  'above-right',
  'above-left',
]

export interface LabelRequest {
  readonly key: string
  /** Middle and radius of the node. */
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
  /** Sides to try, the best first. */
  readonly sides: readonly Side[]
  /** Whether it is shown even where it covers something. */
  readonly isNeeded: boolean
}

export interface PlacedLabel extends Box {
  readonly side: Side
}

export interface BoxIndex {
  /** How many boxes it would cover, those of `owner` not counted. */
  countUnder(box: Box, owner?: string): number
  add(box: Box, owner?: string): void
}

const CELL = 64

/** Boxes on a grid, so that a box is compared only with those near it. */
export function createBoxIndex(): BoxIndex {
  const cells = new Map<string, { box: Box; owner: string | undefined }[]>()
  function* cellsOf(box: Box): Generator<string> {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++)
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++)
        yield `${x},${y}`
  }
  const overlaps = (a: Box, b: Box): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  return {
    countUnder(box, owner) {
      const under = new Set<Box>()
      for (const cell of cellsOf(box))
        for (const other of cells.get(cell) ?? [])
          if ((owner === undefined || other.owner !== owner) && overlaps(box, other.box))
            under.add(other.box)
      return under.size
    },
    add(box, owner) {
      for (const cell of cellsOf(box)) {
        const list = cells.get(cell)
        if (list === undefined) cells.set(cell, [{ box, owner }])
        else list.push({ box, owner })
      }
    },
  }
}

/** From node to label; a label that is needed may stand farther off. */
const NEAR = 5
const DISTANCES: readonly number[] = [NEAR, 12]
const DISTANCES_IF_NEEDED: readonly number[] = [NEAR, 12, 22, 34]
/** Share of the radius by which a corner label stands off: the disc is round. */
const CORNER = 0.75

/** The edges of a box of a length, before (-1), around (0) or after (1) a node of a radius. */
function along(length: number, radius: number, where: -1 | 0 | 1): [number, number] {
  if (where === 0) return [-length / 2, length / 2]
  return where === 1 ? [radius, radius + length] : [-radius - length, -radius]
}

function boxAt(request: LabelRequest, side: Side, distance: number): Box {
  const { x, y, radius, width, height } = request
  const across = side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0
  const down = side.startsWith('below') ? 1 : side.startsWith('above') ? -1 : 0
  const isCorner = across !== 0 && down !== 0
  const reach = isCorner ? radius * CORNER + distance - NEAR : radius + distance
  const [left, right] = along(width, reach, across)
  const [top, bottom] = along(height, reach, down)
  return { left: x + left, right: x + right, top: y + top, bottom: y + bottom }
}

export interface PlaceOptions {
  /** Boxes to keep clear of; takes up the placed labels too. */
  readonly index: BoxIndex
  /** The part of the view that nothing lies over. */
  readonly view: { readonly width: number; readonly height: number }
}

/** A label and the least space around it that keeps it apart from its neighbours. */
function withAir({ left, top, right, bottom }: Box): Box {
  return { left: left - 4, top: top - 1, right: right + 4, bottom: bottom + 1 }
}

function isInside({ left, top, right, bottom }: Box, { view }: PlaceOptions): boolean {
  return left >= 2 && top >= 2 && right <= view.width - 2 && bottom <= view.height - 2
}

function findPlace(request: LabelRequest, options: PlaceOptions): PlacedLabel | undefined {
  const { index, view } = options
  const { key, x, y, sides, isNeeded } = request
  const isNodeInView = x > 0 && y > 0 && x < view.width && y < view.height
  let best: { readonly label: PlacedLabel; readonly cost: number } | undefined
  for (const distance of isNeeded ? DISTANCES_IF_NEEDED : DISTANCES)
    for (const side of sides) {
      const label = { ...boxAt(request, side, distance), side }
      if (isNodeInView && !isInside(label, options)) continue
      const cost = index.countUnder(withAir(label), key)
      if (cost === 0) return label
      if (best === undefined || cost < best.cost) best = { label, cost }
    }
  return isNeeded ? best?.label : undefined
}

/**
 * Finds a free side for each label, the first requests first; a label that fits nowhere is left
 * out unless it is needed. No other covers a label or a node, and none of a node in view runs over
 * the edge of it.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  options: PlaceOptions,
): Map<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>()
  for (const request of requests) {
    const label = findPlace(request, options)
    if (label === undefined) continue
    options.index.add(label, request.key)
    placed.set(request.key, label)
  }
  return placed
}
