import type { EdgeShape, Point } from './edge-shape.ts'

/** Two decimals, as drawings write lengths. */
export const round = (value: number): number => Math.round(value * 100) / 100

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`

/** The line and the arrow of an edge as paths of SVG, for `d` or `Path2D`. */
export function edgePath({ curve: [a, b, c, d], arrow }: EdgeShape): {
  readonly line: string
  readonly arrow: string
} {
  return {
    line: `M${at(a)} C${at(b)} ${at(c)} ${at(d)}`,
    arrow: `M${arrow.map(at).join(' L')} Z`,
  }
}
