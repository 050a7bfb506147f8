import { type Candidate, covers, overlaps } from './candidate.ts'

/** A candidate that was kept, and the longer one that it stands inside. */
export interface Selected {
  readonly candidate: Candidate
  readonly outer?: Candidate
}

/**
 * Keeps candidates that do not overlap, the longest first, and inside each the next longest of
 * other classes as its parts. In the order of the sentence, an outer before its parts.
 */
export function selectCandidates(candidates: readonly Candidate[]): Selected[] {
  const ranked = candidates.filter((candidate) => !cutsKnown(candidate, candidates)).sort(byRank)
  const outers: Candidate[] = []
  for (const candidate of ranked) {
    if (candidate.nestedOnly || outers.some((outer) => overlaps(outer, candidate))) continue
    outers.push(candidate)
  }
  const selected = outers.flatMap((outer): Selected[] => [
    { candidate: outer },
    ...selectParts(ranked, outer).map((candidate) => ({ candidate, outer })),
  ])
  return selected.sort(
    (a, b) => a.candidate.first - b.candidate.first || length(b.candidate) - length(a.candidate),
  )
}

/** Whether the words break a name that the pack knows: "General Secretary | General". */
function cutsKnown(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  if (isKnown(candidate)) return false
  return candidates.some(
    (known) =>
      isKnown(known) &&
      length(known) > 1 &&
      overlaps(known, candidate) &&
      !covers(known, candidate) &&
      !covers(candidate, known),
  )
}

function selectParts(ranked: readonly Candidate[], outer: Candidate): Candidate[] {
  const parts: Candidate[] = []
  for (const candidate of ranked) {
    const fits = candidate.classIri !== outer.classIri && covers(outer, candidate)
    if (!fits || parts.some((part) => overlaps(part, candidate))) continue
    parts.push(candidate)
  }
  return parts
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
