import { type Look, nodeLook } from './appearance.ts'
import type { Renderer } from './create-renderer.ts'
import { edgeInView } from './edge-in-view.ts'
import { iconPath } from './icon-path.ts'
import { nodeInView } from './node-in-view.ts'

/** Share of a node's radius that its pictogram takes, as the renderer draws it. */
export const PICTOGRAM = 0.64
/** Side of the box that the pictograms are drawn in. */
export const ICON_SIDE = 24

/** Paints edges on a canvas as the renderer draws them. */
export function paintEdges(
  context: CanvasRenderingContext2D,
  edges: Iterable<string>,
  { renderer, look }: { readonly renderer: Renderer; readonly look: Look },
): void {
  for (const edge of edges) {
    const drawn = edgeInView(renderer, look, edge)
    if (drawn === undefined) continue
    const [from, near, far, to] = drawn.shape.curve
    context.strokeStyle = drawn.color
    context.lineWidth = drawn.width
    context.beginPath()
    context.moveTo(from.x, from.y)
    if (drawn.isStraight) context.lineTo(to.x, to.y)
    else context.bezierCurveTo(near.x, near.y, far.x, far.y, to.x, to.y)
    context.stroke()
    context.fillStyle = drawn.color
    context.beginPath()
    for (const corner of drawn.shape.arrow) context.lineTo(corner.x, corner.y)
    context.fill()
  }
}

/** Paints nodes on a canvas as the renderer draws them, the last on top. */
export function paintNodes(
  context: CanvasRenderingContext2D,
  nodes: Iterable<string>,
  { renderer, look }: { readonly renderer: Renderer; readonly look: Look },
): void {
  const icons = new Map<string, Path2D>()
  const iconOf = (icon: string): Path2D => {
    const path = icons.get(icon) ?? new Path2D(iconPath(icon))
    icons.set(icon, path)
    return path
  }
  for (const node of nodes) {
    const place = nodeInView(renderer, node)
    if (place === undefined) continue
    const attributes = look.graph.getNodeAttributes(node)
    const { color = '', image } = nodeLook(node, attributes, look)
    context.fillStyle = color
    context.beginPath()
    context.arc(place.x, place.y, place.radius, 0, 2 * Math.PI)
    context.fill()
    if (image === '') continue
    const scale = (place.radius * PICTOGRAM * 2) / ICON_SIDE
    context.save()
    context.translate(place.x, place.y)
    context.scale(scale, scale)
    context.translate(-ICON_SIDE / 2, -ICON_SIDE / 2)
    context.fillStyle = '#fff'
    context.fill(iconOf(attributes.icon), 'evenodd')
    context.restore()
  }
}
