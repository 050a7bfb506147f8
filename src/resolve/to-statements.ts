import type { Evidence, Modality, Statement, StatementObject } from '../model.ts'
import type { PropertyCue } from '../pack.ts'

/** A claim as `extract/` makes it; things are known by reference. */
export interface UnnamedStatement<Thing> {
  readonly subject: Thing
  readonly predicate: string
  readonly object:
    | { readonly kind: 'thing'; readonly thing: Thing }
    | Exclude<StatementObject, { kind: 'entity' }>
  readonly confidence: number
  readonly modality: Modality
  readonly cue: PropertyCue
  readonly evidence: Evidence
}

const STRENGTH: Readonly<Record<Modality, number>> = { asserted: 2, 'called-for': 1, inferred: 0 }
/** A statement that the text makes again and again is surer, but never certain. */
const MOST_CERTAIN = 0.99

/**
 * One statement for each triple, with the evidence of all the claims that make it; those of which
 * another property says more, and those that are not sure enough, are left out.
 */
export function toStatements<Thing>(
  claims: readonly UnnamedStatement<Thing>[],
  { iriOf, minConfidence }: { iriOf: ReadonlyMap<Thing, string>; minConfidence: number },
): Statement[] {
  const byTriple = new Map<string, { claims: Statement[]; cue: PropertyCue }>()
  for (const claim of claims) {
    const statement = toStatement(claim, iriOf)
    const key = `${endsKey(statement)}\0${statement.predicate}`
    const same = byTriple.get(key)
    if (same) same.claims.push(statement)
    else byTriple.set(key, { claims: [statement], cue: claim.cue })
  }
  return [...byTriple.values()].flatMap(({ claims: same, cue }) => {
    const statement = merge(same)
    if (!statement || isLoop(statement) || statement.confidence < minConfidence) return []
    const saysLess = cue.yieldsTo.some((other) => byTriple.has(`${endsKey(statement)}\0${other}`))
    return saysLess ? [] : [statement]
  })
}

const isLoop = ({ subject, object }: Statement): boolean =>
  object.kind === 'entity' && object.iri === subject

function toStatement<Thing>(
  { subject, predicate, object, confidence, modality, cue, evidence }: UnnamedStatement<Thing>,
  iriOf: ReadonlyMap<Thing, string>,
): Statement {
  const named: StatementObject =
    object.kind === 'thing' ? { kind: 'entity', iri: iriOf.get(object.thing) ?? '' } : object
  return {
    subject: iriOf.get(subject) ?? '',
    predicate,
    object: named,
    confidence,
    modality,
    rule: cue.iri,
    evidence: [evidence],
  }
}

const endsKey = ({ subject, object }: Statement): string =>
  `${subject}\0${object.kind === 'entity' ? object.iri : `${object.kind} ${object.value}`}`

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
