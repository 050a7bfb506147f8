import type { Evidence, Modality, Statement } from '../model.ts'

const STRENGTH: Readonly<Record<Modality, number>> = { asserted: 2, 'called-for': 1, inferred: 0 }
/** A statement that the text makes again and again is surer, but never certain. */
const MOST_CERTAIN = 0.99

/** One statement for each triple, with the evidence of all that make it; none from a thing to itself. */
export function mergeSame(statements: readonly Statement[]): Statement[] {
  const byTriple = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = tripleKey(statement)
    const same = byTriple.get(key)
    if (same) same.push(statement)
    else byTriple.set(key, [statement])
  }
  return [...byTriple.values()].flatMap((same) => {
    const statement = merge(same)
    return statement && !isLoop(statement) ? [statement] : []
  })
}

const isLoop = ({ subject, object }: Statement): boolean =>
  object.kind === 'entity' && object.iri === subject

/** What a statement says, as a string: its subject, predicate and object. */
export function tripleKey({ subject, predicate, object }: Statement): string {
  const end = object.kind === 'entity' ? object.iri : `${object.kind} ${object.value}`
  return `${subject}\0${predicate}\0${end}`
}

/** The surest claim gives the rule; claims of other sentences add to it. */
function merge(claims: readonly Statement[]): Statement | undefined {
  const ranked = [...claims].sort((a, b) => b.confidence - a.confidence)
  const [surest] = ranked
  if (!surest) return undefined
  const bySentence = new Map(ranked.toReversed().map((claim) => [claim.evidence[0]?.start, claim]))
  const doubt = [...bySentence.values()].reduce(
    (left, { confidence }) => left * (1 - confidence),
    1,
  )
  const confidence = bySentence.size > 1 ? Math.min(MOST_CERTAIN, 1 - doubt) : surest.confidence
  return {
    ...surest,
    confidence: Math.round(confidence * 100) / 100,
    modality: ranked.map(({ modality }) => modality).reduce(stronger),
    evidence: mergeEvidence(ranked.flatMap(({ evidence }) => evidence)),
  }
}

const stronger = (a: Modality, b: Modality): Modality => (STRENGTH[a] >= STRENGTH[b] ? a : b)

/** One piece of evidence a sentence, in the order of the text, with all its marks. */
function mergeEvidence(evidence: readonly Evidence[]): Evidence[] {
  const bySentence = new Map<string, Evidence>()
  for (const one of evidence) {
    const key = `${one.start} ${one.end}`
    if (!bySentence.has(key)) bySentence.set(key, one)
  }
  return [...bySentence.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
