import type { Look } from './appearance.ts'
import type { Renderer } from './create-renderer.ts'
import type { Point } from './edge-shape.ts'
import type { Sight } from './sight.ts'

/** What is under the pointer. */
export type Found =
  | { readonly node: string; readonly edge?: undefined }
  | { readonly node?: undefined; readonly edge: string }

/** A graph that is drawn. */
export interface Drawing {
  readonly renderer: Renderer
  /** Draws anew after the look has changed. */
  redraw(before: Look): void
  /** Draws anew after nodes have been moved. */
  move(): void
  sight(): Sight
  /** What is drawn at a point of the view, of that which the renderer does not find by itself. */
  findAt(point: Point): Found | undefined
}

export interface DrawingOptions {
  /** How things look at the moment. */
  readonly look: () => Look
  /** Is called after every frame. */
  readonly onFrame: () => void
}
