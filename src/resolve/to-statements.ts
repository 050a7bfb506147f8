import type { Evidence, Modality, Statement, StatementObject } from '../model.ts'
import type { PackProperty, PropertyCue } from '../pack.ts'
import { calibrateConfidence } from './calibrate-confidence.ts'
import { mergeSame, tripleKey } from './merge-same.ts'

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

interface NamingOptions<Thing> {
  readonly iriOf: ReadonlyMap<Thing, string>
  readonly minConfidence: number
  readonly properties: ReadonlyMap<string, PackProperty>
}

/**
 * One statement for each triple, with the evidence of all the claims that make it; those of which
 * another property says more, and those that are not sure enough, are left out.
 */
export function toStatements<Thing>(
  claims: readonly UnnamedStatement<Thing>[],
  { iriOf, minConfidence, properties }: NamingOptions<Thing>,
): Statement[] {
  const cues = new Map<string, PropertyCue>()
  const statements = claims.map((claim) => {
    const statement = toStatement(claim, iriOf, properties.get(claim.predicate)?.trust ?? 1)
    const triple = tripleKey(statement)
    if (!cues.has(triple)) cues.set(triple, claim.cue)
    return statement
  })
  return mergeSame(statements).filter((statement) => {
    const yieldsTo = cues.get(tripleKey(statement))?.yieldsTo ?? []
    const saysLess = yieldsTo.some((predicate) => cues.has(tripleKey({ ...statement, predicate })))
    return statement.confidence >= minConfidence && !saysLess
  })
}

function toStatement<Thing>(
  { subject, predicate, object, confidence, modality, cue, evidence }: UnnamedStatement<Thing>,
  iriOf: ReadonlyMap<Thing, string>,
  trust: number,
): Statement {
  const named: StatementObject =
    object.kind === 'thing' ? { kind: 'entity', iri: iriOf.get(object.thing) ?? '' } : object
  return {
    subject: iriOf.get(subject) ?? '',
    predicate,
    object: named,
    confidence: Math.round(100 * calibrateConfidence(confidence, trust)) / 100,
    modality,
    rule: cue.iri,
    evidence: [evidence],
  }
}
