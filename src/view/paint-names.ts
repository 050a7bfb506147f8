import type { Look } from './appearance.ts'
import type { Insets } from './camera.ts'
import type { Renderer } from './create-renderer.ts'
import type { NameBlock } from './name-block.ts'
import { type NameSheet, nameSpots } from './name-spots.ts'
import { nodeInView } from './node-in-view.ts'
import type { PaintContext } from './paint-context.ts'
import { paintEdgeNames } from './paint-edge-names.ts'
import {
  type Box,
  type BoxIndex,
  createBoxIndex,
  type PlacedLabel,
  placeLabels,
} from './place-labels.ts'
import type { Sight } from './sight.ts'

/** Width of the halo that lifts a name off the lines under it. */
const HALO = 4

function blockNodes(renderer: Renderer, nodes: Iterable<string>, index: BoxIndex): void {
  for (const node of nodes) {
    const place = nodeInView(renderer, node)
    if (place === undefined) continue
    const { x, y, radius } = place
    index.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }, node)
  }
}

function paintBlock(
  context: PaintContext,
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
function paintRings(renderer: Renderer, look: Look, context: PaintContext): void {
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

export interface PaintOptions {
  readonly sheet: NameSheet
  /** How much of the view the card covers. */
  readonly insets: Insets
  /** What else lies over the view. */
  readonly covered: readonly Box[]
  readonly sight: Sight
}

/** Writes names of nodes and edges and draws the rings: after every frame of the renderer. */
export function paintNames(
  renderer: Renderer,
  look: Look,
  { sheet, insets, covered, sight }: PaintOptions,
): void {
  const { context } = sheet
  const { width, height } = renderer.getDimensions()
  const view = { width: width - insets.right, height: height - insets.bottom }
  context.clearRect(0, 0, width, height)
  context.lineJoin = 'round'
  const index = createBoxIndex()
  for (const box of covered) index.add(box)
  blockNodes(renderer, sight.obstacles, index)
  const spots = nameSpots(renderer, look, { sheet, nodes: sight.nodes })
  const placed = placeLabels(spots, { index, view })
  paintEdgeNames(renderer, look, { context, index, edges: sight.edges })
  paintRings(renderer, look, context)
  for (const { key, block } of spots) {
    const box = placed.get(key)
    if (box !== undefined) paintBlock(context, block, { box, look })
  }
}
