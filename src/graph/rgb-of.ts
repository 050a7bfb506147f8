/** The parts, from 0 to 255, of a colour `#rrggbb`. */
export function rgbOf(colour: string): {
  readonly r: number
  readonly g: number
  readonly b: number
} {
  const part = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16) || 0
  return { r: part(1), g: part(3), b: part(5) }
}
