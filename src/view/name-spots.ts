import type { Look } from './appearance.ts'
import { NAMES_LAYER, type Renderer } from './create-renderer.ts'
import { type NameBlock, setNameBlock } from './name-block.ts'
import { nodeInView } from './node-in-view.ts'
import type { PaintContext } from './paint-context.ts'
import type { LabelRequest } from './place-labels.ts'
import { quietSides } from './quiet-sides.ts'

const MOST_NAMES = 400
/** Pixels outside the view within which a node may have its name in view. */
const BEYOND = 200
/** So many of the most important names are always there: the first is what the graph is about. */
const NEEDED_NAMES = 1

/** A name to be placed. */
export interface NameSpot extends LabelRequest {
  readonly block: NameBlock
}

/** Where names are written, and the names that have been set already: to set one takes time. */
export interface NameSheet {
  readonly context: PaintContext
  readonly blocks: Map<string, NameBlock>
}

/** The sheet of a renderer; a new one is due when the font may have changed. */
export function createNameSheet(renderer: Renderer): NameSheet | undefined {
  const context = renderer.getCanvases()[NAMES_LAYER]?.getContext('2d')
  return context ? { context, blocks: new Map() } : undefined
}

function blockOf(node: string, look: Look, { context, blocks }: NameSheet): NameBlock {
  const { graph, state, focus, theme } = look
  // The card has the whole name of the node that is picked.
  const isFocused = focus?.nodes.has(node) === true && node !== state.picked
  const key = `${isFocused} ${state.language} ${node}`
  const known = blocks.get(key)
  if (known !== undefined) return known
  const attributes = graph.getNodeAttributes(node)
  const block = setNameBlock(attributes, {
    context,
    fontFamily: theme.font,
    language: state.language,
    radius: attributes.size,
    isFocused,
  })
  blocks.set(key, block)
  return block
}

/** The directions in which the lines of a node leave it. */
function lineAngles(renderer: Renderer, look: Look, node: string): number[] {
  const from = nodeInView(renderer, node)
  return look.graph.neighbors(node).flatMap((neighbour) => {
    const to = nodeInView(renderer, neighbour)
    return from === undefined || to === undefined ? [] : [Math.atan2(to.y - from.y, to.x - from.x)]
  })
}

/** The names of nodes that are in the view, set and ready to be placed, in the order given. */
export function nameSpots(
  renderer: Renderer,
  look: Look,
  { sheet, nodes }: { readonly sheet: NameSheet; readonly nodes: readonly string[] },
): NameSpot[] {
  const { width, height } = renderer.getDimensions()
  const spots: NameSpot[] = []
  for (const node of nodes) {
    if (spots.length >= MOST_NAMES) break
    const place = nodeInView(renderer, node)
    if (place === undefined) continue
    const { x, y, radius } = place
    if (x < -BEYOND || y < -BEYOND || x > width + BEYOND || y > height + BEYOND) continue
    const block = blockOf(node, look, sheet)
    spots.push({
      key: node,
      x,
      y,
      radius,
      block,
      width: block.width,
      height: block.height,
      sides: quietSides(lineAngles(renderer, look, node)),
      isNeeded: spots.length < NEEDED_NAMES && node !== look.state.picked,
    })
  }
  return spots
}
