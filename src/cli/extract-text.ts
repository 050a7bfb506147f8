import { groupBy } from '../graph/group-by.ts'
import { mainLabel, termLabels } from '../graph/term-labels.ts'
import type { DocumentGraph, Statement, StatementObject } from '../model.ts'
import type { Pack } from '../pack.ts'
import { alignColumns } from './align-columns.ts'
import { onOneLine } from './on-one-line.ts'

/**
 * What was read in a document, for people: each thing with its statements, and under each
 * statement the sentences that say so.
 *
 *     The match (Event)
 *       won by  Ada Example  90 %
 *         "Ada Example won the match."
 */
export function extractText(graph: DocumentGraph, pack: Pack): string {
  const { document, entities, statements } = graph
  const byIri = new Map(entities.map((entity) => [entity.iri, entity]))
  const nameOf = (iri: string) =>
    mainLabel(byIri.get(iri)?.labels ?? []) || (iri === document.iri ? document.name : iri)
  const classOf = (iri: string) => {
    const classIri = byIri.get(iri)?.classIri
    return classIri === undefined ? '' : ` (${mainLabel(termLabels(classIri, pack))})`
  }
  const ofObject = (object: StatementObject) =>
    object.kind === 'entity' ? nameOf(object.iri) : object.value
  const subjects = [...groupBy(statements, ({ subject }) => subject)].map(([iri, group]) => {
    const rows = group.map((statement) => [
      mainLabel(termLabels(statement.predicate, pack)),
      onOneLine(ofObject(statement.object)),
      manner(statement),
    ])
    const lines = alignColumns(rows, { right: [] }).flatMap((row, index) => [
      `  ${row}`,
      ...(group[index]?.evidence ?? []).map(
        ({ start, end }) => `    "${onOneLine(document.text.slice(start, end))}"`,
      ),
    ])
    return [`${onOneLine(nameOf(iri))}${classOf(iri)}`, ...lines].join('\n')
  })
  return [`# ${onOneLine(document.name)}`, ...subjects].join('\n\n').concat('\n')
}

/** How sure it is, and how the text says it unless it says it as a fact. */
function manner({ confidence, modality }: Statement): string {
  const share = `${Math.round(confidence * 100)} %`
  return modality === 'asserted' ? share : `${share}, ${modality.replace('-', ' ')}`
}
