import type { Renderer } from './create-renderer.ts'

/** A node as it is drawn: its middle and radius, in pixels of the view. */
export interface NodeInView {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Where a node is drawn at the moment; `undefined` when it is not shown. */
export function nodeInView(renderer: Renderer, node: string): NodeInView | undefined {
  const data = renderer.getNodeDisplayData(node)
  if (data === undefined || data.hidden) return undefined
  return { ...renderer.framedGraphToViewport(data), radius: renderer.scaleSize(data.size) }
}
