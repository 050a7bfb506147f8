import { type Hit, LEAST_SHARE } from './hit.ts'
import type { LabelLattice } from './label-index.ts'
import type { NameTokens } from './name-tokens.ts'

/** One stretch of a label with the words of the name that stand for it. */
export interface AlignedPair {
  readonly hit: Hit
  /** Positions in the name, rising. */
  readonly tokens: readonly number[]
}

/** The best way found to lay a name along a label. */
export interface Alignment {
  /** In the order of the label. */
  readonly pairs: readonly AlignedPair[]
  /** Share of the weight of the label that the name covers, as far as it is believed: 0 to 1. */
  readonly labelCover: number
  /** The same of the words of the name. */
  readonly nameCover: number
  /** The share that nothing at all covers, however little it is believed. */
  readonly labelMissing: number
  readonly nameMissing: number
  /** How often the name goes back where the label goes on. */
  readonly turns: number
}

interface State {
  readonly used: number
  readonly last: number
  readonly labelWeight: number
  readonly nameWeight: number
  readonly labelSeen: number
  readonly nameSeen: number
  readonly turns: number
  readonly pair?: { readonly hit: Hit; readonly mask: number; readonly before: State }
}

/** So many ways to have come to a place in the label are followed further. */
const BEAM = 10
const START: State = {
  used: 0,
  last: -1,
  labelWeight: 0,
  nameWeight: 0,
  labelSeen: 0,
  nameSeen: 0,
  turns: 0,
}
/** What a turn costs while ways are compared: as much as this share of the label. */
const TURN_COST = 0.05

/**
 * Lays the words of a name along a label: each unit of the label in at most one stretch, each word
 * in at most one of them, so that as much of both as possible is covered. A beam search along the
 * label; words may come in another order, at a cost.
 */
export function align(lattice: LabelLattice, name: NameTokens, hits: readonly Hit[]): Alignment {
  const { units } = lattice
  const total = units.reduce((sum, { weight }) => sum + weight, 0)
  const value = (state: State) =>
    state.labelWeight / total + state.nameWeight / name.weight - state.turns * TURN_COST
  const places: Map<number, State>[] = Array.from({ length: units.length + 1 }, () => new Map())
  places[0]?.set(0, START)
  const arrive = (place: number, state: State) => {
    const known = places[place]?.get(state.used)
    if (known === undefined || value(known) < value(state)) places[place]?.set(state.used, state)
  }
  const hitsAt: Hit[][] = units.map(() => [])
  for (const hit of hits) hitsAt[hit.start]?.push(hit)
  for (let place = 0; place < units.length; place++) {
    const states = [...(places[place]?.values() ?? [])]
    const kept = states.length <= BEAM ? states : states.sort((a, b) => value(b) - value(a))
    for (const known of kept.slice(0, BEAM)) {
      arrive(place + 1, known)
      for (const hit of hitsAt[place] ?? []) {
        const next = take(hit, known, lattice, name)
        if (next !== undefined) arrive(hit.end, next)
      }
    }
  }
  let best = START
  for (const known of places[units.length]?.values() ?? []) {
    if (value(known) > value(best)) best = known
  }
  return {
    pairs: pairsOf(best),
    labelCover: best.labelWeight / total,
    nameCover: Math.min(1, best.nameWeight / name.weight),
    labelMissing: Math.max(0, 1 - best.labelSeen / total),
    nameMissing: Math.max(0, 1 - best.nameSeen / name.weight),
    turns: best.turns,
  }
}

/** Words that are still free for a hit; `undefined` when they say too little of it. */
function take(
  hit: Hit,
  state: State,
  { units }: LabelLattice,
  name: NameTokens,
): State | undefined {
  let mask = 0
  let weight = 0
  let nameWeight = 0
  let first = 32
  let last = -1
  for (const part of hit.parts) {
    const position = choose(part.tokens & ~(state.used | mask), state.last)
    if (position < 0) continue
    mask |= 1 << position
    weight += part.weight * part.likeness
    nameWeight += (name.tokens[position]?.weight ?? 0) * part.likeness
    if (position < first) first = position
    if (position > last) last = position
  }
  const share = weight / hit.weight
  if (mask === 0 || share < LEAST_SHARE) return undefined
  let labelWeight = 0
  for (let unit = hit.start; unit < hit.end; unit++) labelWeight += units[unit]?.weight ?? 0
  // Half a meaning is more than half a name: the other half is often left out.
  const labelShare = Math.sqrt(share)
  return {
    used: state.used | mask,
    last,
    labelWeight: state.labelWeight + labelWeight * hit.trust * labelShare,
    nameWeight: state.nameWeight + nameWeight * hit.trust * (0.5 + 0.5 * share),
    labelSeen: state.labelSeen + labelWeight * labelShare,
    nameSeen: state.nameSeen + nameWeight,
    turns: state.turns + (first < state.last ? 1 : 0),
    pair: { hit, mask, before: state },
  }
}

/** The first free word after the last one taken, or else the first; -1 when none is free. */
function choose(free: number, last: number): number {
  if (free === 0) return -1
  const after = free & ~((1 << (last + 1)) - 1)
  return 31 - Math.clz32((after || free) & -(after || free))
}

function pairsOf(state: State): AlignedPair[] {
  const pairs: AlignedPair[] = []
  for (let at: State | undefined = state; at?.pair !== undefined; at = at.pair.before) {
    const { hit, mask } = at.pair
    const tokens: number[] = []
    for (let rest = mask; rest !== 0; rest &= rest - 1) tokens.push(31 - Math.clz32(rest & -rest))
    pairs.unshift({ hit, tokens })
  }
  return pairs
}
