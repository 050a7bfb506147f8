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
  const merged = new Map<string, { statement: Statement; cue: PropertyCue }>()
  for (const claim of claims) {
    const statement = toStatement(claim, iriOf)
    const key = `${endsKey(statement)}\0${statement.predicate}`
    const same = merged.get(key)
    merged.set(
      key,
      same
        ? { ...same, statement: merge(same.statement, statement) }
        : { statement, cue: claim.cue },
    )
  }
  return [...merged.values()]
    .filter(
      ({ statement, cue }) =>
        !cue.yieldsTo.some((other) => merged.has(`${endsKey(statement)}\0${other}`)),
    )
    .map(({ statement }) => ({
      ...statement,
      confidence: Math.round(statement.confidence * 100) / 100,
    }))
    .filter(
      ({ subject, object, confidence }) =>
        confidence > 0 &&
        confidence >= minConfidence &&
        !(object.kind === 'entity' && object.iri === subject),
    )
}

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

/** The surer claim gives the rule; independent claims add to each other. */
function merge(a: Statement, b: Statement): Statement {
  const [strong, weak] = a.confidence >= b.confidence ? [a, b] : [b, a]
  const repeated = a.evidence.some(({ start }) => b.evidence.some((other) => other.start === start))
  const both = 1 - (1 - a.confidence) * (1 - b.confidence)
  return {
    ...strong,
    confidence: repeated ? strong.confidence : Math.min(MOST_CERTAIN, both),
    modality: STRENGTH[a.modality] >= STRENGTH[b.modality] ? a.modality : b.modality,
    evidence: mergeEvidence([...strong.evidence, ...weak.evidence]),
  }
}

/** One piece of evidence a sentence, in the order of the text, with all its marks. */
function mergeEvidence(evidence: readonly Evidence[]): Evidence[] {
  const bySentence = new Map<string, Evidence>()
  for (const one of evidence) {
    const key = `${one.start} ${one.end}`
    if (!bySentence.has(key)) bySentence.set(key, one)
  }
  return [...bySentence.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
