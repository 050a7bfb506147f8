export interface Place {
  readonly x: number
  readonly y: number
}

/**
 * Places for a thing, in the middle, and so many around it on an ellipse; one of an odd number stands
 * at the top, since names are written below. `aspect` is width by height of the picture.
 */
export function placeAround(count: number, aspect: number): Place[] {
  const around = Array.from({ length: count }, (_, index) => {
    const angle = ((index + 0.5) / count) * 2 * Math.PI - Math.PI / 2
    return { x: Math.cos(angle) * aspect, y: Math.sin(angle) }
  })
  return [{ x: 0, y: 0 }, ...around]
}
