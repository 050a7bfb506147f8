import { type Candidate, covers, namesByToken } from './candidate.ts'

/** A candidate that was kept, and the longer one that it stands inside. */
export interface Selected {
  readonly candidate: Candidate
  readonly outer?: Candidate
}

/** Which names may stand inside a longer one. */
export interface Holding {
  /** Whether the longer one may hold the other, which is no label of the pack. */
  readonly mayHold: (outer: Candidate, part: Candidate) => boolean
  /** Whether the other is the larger thing of its class that the longer one ends in: "crew of the | Rook Guild". */
  readonly isWhole: (outer: Candidate, part: Candidate) => boolean
}

/**
 * Keeps candidates that do not overlap, the longest first, and inside each the next longest of
 * other classes as its parts: labels of the pack, and what it may hold besides. In the order of the
 * sentence, an outer before its parts.
 */
export function selectCandidates(
  candidates: readonly Candidate[],
  { mayHold, isWhole }: Holding = { mayHold: () => true, isWhole: () => false },
): Selected[] {
  if (candidates.length === 0) return []
  const known = namesByToken(candidates.filter((name) => isKnown(name) && length(name) > 1))
  const whole = candidates.filter((candidate) => isKnown(candidate) || !cutsAny(candidate, known))
  const ranked = whole.sort(byRank)
  const outers = keepApart(ranked.filter(({ nestedOnly }) => !nestedOnly))
  const within = byOuter(ranked, outers)
  const selected = outers.flatMap((outer): Selected[] => [
    { candidate: outer },
    ...partsOf(
      (within.get(outer) ?? []).filter(
        (part) => isKnown(part) || mayHold(outer, part) || isWhole(outer, part),
      ),
      outer,
      isWhole,
    ),
  ])
  return selected.sort(
    (a, b) => a.candidate.first - b.candidate.first || length(b.candidate) - length(a.candidate),
  )
}

/** A name of the same class is one of its own only when words of the longer one are on both sides. */
const isInMiddle = (inner: Candidate, outer: Candidate): boolean =>
  outer.first < inner.first && inner.last < outer.last

/** Whether the words break one of the names: "Grand Master | Grand". */
function cutsAny(candidate: Candidate, names: ReadonlyMap<number, readonly Candidate[]>): boolean {
  if (names.size === 0) return false
  const breaks = (name: Candidate): boolean => !covers(name, candidate) && !covers(candidate, name)
  const { first, last } = candidate
  return names.get(first)?.some(breaks) === true || names.get(last)?.some(breaks) === true
}

/** The candidates inside each of the outer ones, which do not overlap; better ones first, as given. */
function byOuter(
  ranked: readonly Candidate[],
  outers: readonly Candidate[],
): Map<Candidate, Candidate[]> {
  const outerAt = new Map<number, Candidate>()
  for (const outer of outers)
    for (let token = outer.first; token <= outer.last; token++) outerAt.set(token, outer)
  const within = new Map<Candidate, Candidate[]>()
  for (const candidate of ranked) {
    const outer = outerAt.get(candidate.first)
    if (!outer || outer !== outerAt.get(candidate.last)) continue
    const inside = within.get(outer)
    if (inside) inside.push(candidate)
    else within.set(outer, [candidate])
  }
  return within
}

/**
 * The candidates, better ones first, that overlap none before them. None before is shorter: it
 * covers an end of those that it overlaps.
 */
function keepApart(ranked: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>()
  return ranked.filter(({ first, last }) => {
    if (taken.has(first) || taken.has(last)) return false
    for (let token = first; token <= last; token++) taken.add(token)
    return true
  })
}

/** The parts of a name, and the parts of those that are names of its own class. */
function partsOf(
  ranked: readonly Candidate[],
  outer: Candidate,
  isWhole: Holding['isWhole'],
): Selected[] {
  if (length(outer) === 1) return []
  const inner = ranked.filter(
    (candidate) => covers(outer, candidate) && length(candidate) < length(outer),
  )
  const apart = keepApart(
    inner.filter(
      (candidate) =>
        candidate.classIri !== outer.classIri ||
        isInMiddle(candidate, outer) ||
        isWhole(outer, candidate),
    ),
  )
  return apart.flatMap((candidate): Selected[] => {
    const within = candidate.classIri === outer.classIri ? partsOf(inner, candidate, isWhole) : []
    return [{ candidate, outer }, ...within]
  })
}

function byRank(a: Candidate, b: Candidate): number {
  return (
    length(b) - length(a) ||
    Number(isKnown(b)) - Number(isKnown(a)) ||
    b.score - a.score ||
    a.first - b.first ||
    (a.classIri < b.classIri ? -1 : a.classIri > b.classIri ? 1 : 0) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}

/** What a label of the pack found is surer than what only looks like a name. */
const isKnown = ({ individual, relativeName }: Candidate): boolean =>
  individual !== undefined || relativeName !== undefined

const length = ({ first, last }: Candidate): number => last - first + 1
