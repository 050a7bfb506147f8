import type { StatementObject } from '../model.ts'
import type { MadeStatement } from './collect-statements.ts'
import { nameOf, type Thing } from './collect-things.ts'
import type { NamedThing, Rule, StatementExplanation } from './explanation.ts'
import { quoteSentence } from './quote.ts'

export interface StatementOptions {
  readonly things: ReadonlyMap<string, Thing>
  /** A rule as the pack words it. */
  readonly ruleOf: (iri: string) => Rule
  /** Less sure statements are in no graph. */
  readonly minConfidence: number
}

/** Why there is a statement: what reads it, and where. */
export function explainStatement(
  { iri, graph, statement }: MadeStatement,
  { things, ruleOf, minConfidence }: StatementOptions,
): StatementExplanation {
  const named = (end: string): NamedThing =>
    nameThing(things.get(end) ?? { iri: end, classIri: '', labels: [] })
  const objectOf = (object: StatementObject): StatementExplanation['object'] => {
    if (object.kind === 'entity') return named(object.iri)
    const type = object.kind === 'literal' ? object.datatype : object.language
    return { value: object.value, type }
  }
  const { subject, predicate, object, confidence, modality, rule, evidence } = statement
  return {
    iri,
    document: graph.document.name,
    subject: named(subject),
    predicate,
    object: objectOf(object),
    confidence,
    isLeftOut: confidence < minConfidence,
    modality,
    rule: ruleOf(rule),
    evidence: evidence.map((each) => quoteSentence(graph, each, each.marks)),
  }
}

export function nameThing(thing: Pick<Thing, 'iri' | 'classIri' | 'labels'>): NamedThing {
  return { iri: thing.iri, label: nameOf(thing), classIri: thing.classIri }
}
