/** Of the context of a canvas, what names and rings are painted with. */
export type PaintContext = Pick<
  CanvasRenderingContext2D,
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'clearRect'
  | 'fillText'
  | 'strokeText'
  | 'beginPath'
  | 'stroke'
  | 'save'
  | 'restore'
  | 'translate'
  | 'rotate'
> & {
  arc(x: number, y: number, radius: number, from: number, to: number): void
  measureText(text: string): { readonly width: number }
}
