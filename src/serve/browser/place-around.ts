export interface Place {
  readonly x: number
  readonly y: number
}

/** More than these on one ring would touch. */
const MOST_ON_RING = 11

/**
 * Places for a thing, in the middle, and so many around it: on one ellipse, or on two in turn where
 * they are many. `aspect` is width by height of the picture.
 */
export function placeAround(count: number, aspect: number): Place[] {
  const isCrowded = count > MOST_ON_RING
  const around = Array.from({ length: count }, (_, index) => {
    const angle = ((index + 0.5) / count) * 2 * Math.PI - Math.PI / 2
    const radius = isCrowded && index % 2 === 1 ? 0.62 : 1
    return { x: Math.cos(angle) * radius * aspect, y: -Math.sin(angle) * radius }
  })
  return [{ x: 0, y: 0 }, ...around]
}
