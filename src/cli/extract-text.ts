import { groupBy } from '../graph/group-by.ts'
import { mainLabel, termLabels } from '../graph/term-labels.ts'
import type { DocumentGraph, Statement } from '../model.ts'
import type { Pack } from '../pack.ts'
import { alignColumns } from './align-columns.ts'
import { onOneLine } from './on-one-line.ts'

/**
 * What was read in a document, for people: each thing with its statements, and under statements
 * the sentences that say so, in the order of the text.
 *
 *     The match (Event)
 *       90 %  won by   Ada Example
 *       85 %  lost by  Bob Sample
 *             "Ada Example beat Bob Sample."
 */
export function extractText(graph: DocumentGraph, pack: Pack): string {
  const { document, statements } = graph
  const entities = new Map(graph.entities.map((entity) => [entity.iri, entity]))
  const nameOf = (iri: string) =>
    onOneLine(iri === document.iri ? document.name : mainLabel(entities.get(iri)?.labels ?? []))
  const cells = ({ predicate, object, confidence, modality }: Statement) => [
    `${Math.round(confidence * 100)} %`,
    mainLabel(termLabels(predicate, pack)),
    (object.kind === 'entity' ? nameOf(object.iri) : onOneLine(object.value)) +
      (modality === 'asserted' ? '' : ` (${modality.replace('-', ' ')})`),
  ]
  const subjects = [...groupBy(statements, ({ subject }) => subject)].map(([iri, group]) => {
    const className = mainLabel(termLabels(entities.get(iri)?.classIri ?? '', pack))
    return [`${nameOf(iri)} (${className})`, ...statementLines(group, document.text, cells)]
  })
  const heading = onOneLine(document.name)
  return [[heading], ...subjects].map((lines) => `${lines.join('\n')}\n`).join('\n')
}

/** Statements that the same sentences say stand together above them. */
function statementLines(
  statements: readonly Statement[],
  text: string,
  cells: (statement: Statement) => string[],
): string[] {
  const rows = alignColumns(statements.map(cells), { right: [0] })
  const rowOf = new Map(statements.map((statement, index) => [statement, rows[index] ?? '']))
  const inTextOrder = [...statements].sort((a, b) => startOf(a) - startOf(b))
  return [...groupBy(inTextOrder, evidenceKey).values()].flatMap((group) => [
    ...group.map((statement) => `  ${rowOf.get(statement)}`),
    ...(group[0]?.evidence ?? []).map(
      ({ start, end }) => `        "${onOneLine(text.slice(start, end))}"`,
    ),
  ])
}

function startOf({ evidence }: Statement): number {
  return evidence[0]?.start ?? 0
}

function evidenceKey({ evidence }: Statement): string {
  return evidence.map(({ start, end }) => `${start},${end}`).join(' ')
}
