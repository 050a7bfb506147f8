export interface Place {
  readonly x: number
  readonly y: number
}

export type Direction = 'up' | 'down' | 'left' | 'right'

const ANGLES: Readonly<Record<Direction, number>> = {
  right: 0,
  down: Math.PI / 2,
  left: Math.PI,
  up: -Math.PI / 2,
}
/** How far a line may turn from a direction and still lead that way. */
const WIDEST = Math.PI * 0.36

const angleTo = (from: Place, to: Place): number => Math.atan2(to.y - from.y, to.x - from.x)

/** Of places around another, that which lies most in a direction; `y` grows downwards. */
export function nextInDirection<Key>(
  from: Place,
  around: ReadonlyMap<Key, Place>,
  direction: Direction,
): Key | undefined {
  const turns = [...around].map(([key, place]) => {
    const turn = Math.abs(angleTo(from, place) - ANGLES[direction])
    return { key, turn: Math.min(turn, 2 * Math.PI - turn) }
  })
  return turns.filter(({ turn }) => turn <= WIDEST).sort((a, b) => a.turn - b.turn)[0]?.key
}

/** The next place around another, clockwise or (`by` -1) against it; the first where none is held. */
export function nextAround<Key>(
  from: Place,
  around: ReadonlyMap<Key, Place>,
  { current, by }: { readonly current: Key | undefined; readonly by: 1 | -1 },
): Key | undefined {
  const round = [...around]
    .map(([key, place]) => ({ key, angle: angleTo(from, place) }))
    .sort((a, b) => a.angle - b.angle)
    .map(({ key }) => key)
  const at = current === undefined ? -1 : round.indexOf(current)
  return round[at < 0 ? 0 : (at + by + round.length) % round.length]
}
