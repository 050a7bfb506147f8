import type { Look } from './appearance.ts'
import type { Insets } from './camera.ts'
import { NAMES_LAYER, type Renderer } from './create-renderer.ts'
import { type NameBlock, setNameBlock } from './name-block.ts'
import { paintEdgeNames } from './paint-edge-names.ts'
import {
  type BoxIndex,
  createBoxIndex,
  type LabelRequest,
  type PlacedLabel,
  placeLabels,
  SIDES,
  type Side,
} from './place-labels.ts'

/** Width of the halo that lifts a name off the lines under it. */
const HALO = 4
const MOST_NAMES = 400
/** So many of the most important names are always there: the first is what the graph is about. */
const NEEDED_NAMES = 1
/** An edge that leaves a node within this angle of a side runs through a name on that side. */
const SIDE_ANGLE = Math.PI / 5
const SIDE_DIRECTIONS: Readonly<Record<Side, number>> = {
  below: Math.PI / 2,
  right: 0,
  left: Math.PI,
  above: -Math.PI / 2,
  'below-right': Math.PI / 4,
  'below-left': (3 * Math.PI) / 4,
  'above-right': -Math.PI / 4,
  'above-left': (-3 * Math.PI) / 4,
}

interface Spot extends LabelRequest {
  readonly block: NameBlock
}

/** Where a node is in the view, in pixels; `undefined` when it is not shown. */
function nodeInView(renderer: Renderer, node: string) {
  const data = renderer.getNodeDisplayData(node)
  if (data === undefined || data.hidden) return undefined
  return { ...renderer.framedGraphToViewport(data), radius: renderer.scaleSize(data.size) }
}

/** The nodes whose names are wanted, the most important first. */
function wantedNodes({ graph, focus }: Look): string[] {
  const nodes = focus === undefined ? graph.nodes() : [...focus.nodes]
  const rank = (node: string): number =>
    (node === focus?.node ? 1e6 : 0) +
    graph.getNodeAttribute(node, 'size') * 100 +
    graph.degree(node)
  return nodes
    .map((node) => ({ node, rank: rank(node) }))
    .sort((a, b) => b.rank - a.rank || (a.node < b.node ? -1 : 1))
    .map(({ node }) => node)
}

/** Sides of a node, those that the fewest of its lines run through first. */
function quietSides(renderer: Renderer, look: Look, node: string): Side[] {
  const from = nodeInView(renderer, node)
  const angles = look.graph.neighbors(node).flatMap((neighbour) => {
    const to = nodeInView(renderer, neighbour)
    return from === undefined || to === undefined ? [] : [Math.atan2(to.y - from.y, to.x - from.x)]
  })
  const noise = (side: Side): number =>
    angles.filter((angle) => {
      const turn = Math.abs(angle - SIDE_DIRECTIONS[side])
      return Math.min(turn, 2 * Math.PI - turn) < SIDE_ANGLE
    }).length
  return SIDES.map((side) => ({ side, noise: noise(side) }))
    .sort((a, b) => a.noise - b.noise)
    .map(({ side }) => side)
}

function spotsOf(renderer: Renderer, look: Look, context: CanvasRenderingContext2D): Spot[] {
  const { width, height } = renderer.getDimensions()
  const margin = 200
  const spots: Spot[] = []
  for (const node of wantedNodes(look)) {
    const place = nodeInView(renderer, node)
    if (place === undefined || spots.length >= MOST_NAMES) continue
    const { x, y, radius } = place
    if (x < -margin || y < -margin || x > width + margin || y > height + margin) continue
    const block = setNameBlock(look.graph.getNodeAttributes(node), {
      context,
      fontFamily: look.theme.font,
      language: look.state.language,
      radius: look.graph.getNodeAttribute(node, 'size'),
      // The card has the whole name of the node that is picked.
      isFocused: look.focus?.nodes.has(node) === true && node !== look.state.picked,
    })
    const { width: blockWidth, height: blockHeight } = block
    spots.push({
      key: node,
      x,
      y,
      radius,
      block,
      width: blockWidth,
      height: blockHeight,
      sides: quietSides(renderer, look, node),
      isNeeded: spots.length < NEEDED_NAMES,
    })
  }
  return spots
}

/** Names may cover nodes that are dimmed, but none that is not. */
function blockNodes(renderer: Renderer, look: Look, index: BoxIndex): void {
  for (const node of look.focus?.nodes ?? look.graph.nodes()) {
    const place = nodeInView(renderer, node)
    if (place === undefined) continue
    const { x, y, radius } = place
    index.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }, node)
  }
}

function paintBlock(
  context: CanvasRenderingContext2D,
  { lines }: NameBlock,
  { box, look }: { readonly box: PlacedLabel; readonly look: Look },
): void {
  const { theme } = look
  const align = box.side.endsWith('right') ? 'left' : box.side.endsWith('left') ? 'right' : 'center'
  const x = { left: box.left, right: box.right, center: (box.left + box.right) / 2 }[align]
  context.textAlign = align
  context.textBaseline = 'middle'
  let top = box.top
  for (const line of lines) {
    context.font = line.font
    context.strokeStyle = theme.canvas
    context.lineWidth = HALO
    context.strokeText(line.text, x, top + line.height / 2)
    context.fillStyle = line.isOther ? theme.muted : theme.text
    context.fillText(line.text, x, top + line.height / 2)
    top += line.height
  }
}

/** A ring around the node that is picked, and a finer one around the node under the pointer. */
function paintRings(renderer: Renderer, look: Look, context: CanvasRenderingContext2D): void {
  const { picked, hoveredNode } = look.state
  for (const node of new Set([hoveredNode, picked])) {
    const place = node === undefined ? undefined : nodeInView(renderer, node)
    if (place === undefined) continue
    context.beginPath()
    context.arc(place.x, place.y, place.radius + 3.5, 0, 2 * Math.PI)
    context.lineWidth = node === picked ? 2.5 : 1.5
    context.strokeStyle = node === picked ? look.theme.accent : look.theme.muted
    context.stroke()
  }
}

/** Writes names of nodes and edges and draws the rings: after every frame of the renderer. */
export function paintNames(
  renderer: Renderer,
  look: Look,
  { insets }: { readonly insets: Insets },
): void {
  const context = renderer.getCanvases()[NAMES_LAYER]?.getContext('2d')
  if (context === null || context === undefined) return
  const { width, height } = renderer.getDimensions()
  const view = { width: width - insets.right, height: height - insets.bottom }
  context.clearRect(0, 0, width, height)
  context.lineJoin = 'round'
  const index = createBoxIndex()
  blockNodes(renderer, look, index)
  const spots = spotsOf(renderer, look, context)
  const placed = placeLabels(spots, { index, view })
  paintEdgeNames(renderer, look, { context, index })
  paintRings(renderer, look, context)
  for (const { key, block } of spots) {
    const box = placed.get(key)
    if (box !== undefined) paintBlock(context, block, { box, look })
  }
}
