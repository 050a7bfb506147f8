import type { DocumentGraph, Modality, Statement } from '../model.ts'
import type { ViewStatement } from '../view-model.ts'
import { byCodeUnits, compareCodeUnits } from './compare-code-units.ts'
import { groupBy } from './group-by.ts'
import { statementKey } from './statement-key.ts'

/** A fact somewhere is a fact: the plainest way in which any document says it counts. */
const PLAINEST_FIRST: readonly Modality[] = ['asserted', 'called-for', 'inferred']

interface Found {
  readonly statement: Statement
  /** Index of the document. */
  readonly document: number
}

function mergeGroup(key: string, group: readonly Found[]): ViewStatement[] {
  const first = group[0]?.statement
  if (first === undefined) return []
  const modalities = group.map(({ statement }) => statement.modality)
  const modality = PLAINEST_FIRST.find((each) => modalities.includes(each)) ?? first.modality
  return [
    {
      key,
      subject: first.subject,
      predicate: first.predicate,
      object: first.object,
      confidence: Math.max(...group.map(({ statement }) => statement.confidence)),
      modality,
      source: 'text',
      rules: [...new Set(group.map(({ statement }) => statement.rule))].sort(compareCodeUnits),
      evidence: group.flatMap(({ statement, document }) =>
        statement.evidence.map(({ start, end, marks }) => ({ document, start, end, marks })),
      ),
    },
  ]
}

/**
 * The statements of several documents, one for each triple, sorted by key: the highest confidence
 * and all the evidence, document by document.
 */
export function mergeStatements(graphs: readonly DocumentGraph[]): ViewStatement[] {
  const found = graphs.flatMap((graph, document) =>
    graph.statements.map((statement): Found => ({ statement, document })),
  )
  return [...groupBy(found, ({ statement }) => statementKey(statement))]
    .flatMap(([key, group]) => mergeGroup(key, group))
    .sort(byCodeUnits(({ key }) => key))
}
