import type { Quad } from '@rdfjs/types'
import type { StatementObject } from '../model.ts'
import type { Pack } from '../pack.ts'
import { RDF_TYPE } from '../rdf/namespaces.ts'
import type { ViewStatement } from '../view-model.ts'
import { byCodeUnits } from './compare-code-units.ts'
import { statementKey } from './statement-key.ts'

/**
 * `undefined` for what states no knowledge: things that have no label, and literals of properties
 * that are not the pack's own, such as sources and notes.
 */
function objectOf(quad: Quad, pack: Pack): StatementObject | undefined {
  const { object } = quad
  if (object.termType === 'NamedNode' && pack.individuals.has(object.value))
    return { kind: 'entity', iri: object.value }
  if (object.termType !== 'Literal' || !pack.properties.has(quad.predicate.value)) return undefined
  return object.language === ''
    ? { kind: 'literal', value: object.value, datatype: object.datatype.value }
    : { kind: 'text', value: object.value, language: object.language }
}

/**
 * What the pack knows of the individuals that `subjects` names, as statements without evidence,
 * sorted by key, each once. Classes are left out: a node has its class already.
 */
export function packStatements(pack: Pack, subjects: ReadonlySet<string>): ViewStatement[] {
  const statements = new Map<string, ViewStatement>()
  for (const quad of pack.knowledge) {
    const object = objectOf(quad, pack)
    const subject = quad.subject.value
    const predicate = quad.predicate.value
    if (object === undefined || predicate === RDF_TYPE || !subjects.has(subject)) continue
    const key = statementKey({ subject, predicate, object })
    const rest = { confidence: 1, modality: 'asserted', source: 'pack', rules: [] } as const
    statements.set(key, { key, subject, predicate, object, ...rest, evidence: [] })
  }
  return [...statements.values()].sort(byCodeUnits(({ key }) => key))
}
