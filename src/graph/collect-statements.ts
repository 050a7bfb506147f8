import type { DocumentGraph } from '../model.ts'
import type { Pack } from '../pack.ts'
import type { ViewStatement } from '../view-model.ts'
import { byCodeUnits } from './compare-code-units.ts'
import { mergeStatements } from './merge-statements.ts'
import { packStatements } from './pack-statements.ts'

/**
 * All statements of the graph, sorted by key: those of the documents, and what the pack adds about
 * the same things. Where both say it, the text's statement stays, since it has the evidence.
 */
export function collectStatements(graphs: readonly DocumentGraph[], pack: Pack): ViewStatement[] {
  const iris = new Set(graphs.flatMap((graph) => graph.entities.map((entity) => entity.iri)))
  const fromText = mergeStatements(graphs)
  const keys = new Set(fromText.map(({ key }) => key))
  const fromPack = packStatements(pack, iris).filter(({ key }) => !keys.has(key))
  return [...fromText, ...fromPack].sort(byCodeUnits(({ key }) => key))
}
