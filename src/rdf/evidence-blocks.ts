import type { DocumentGraph } from '../model.ts'
import { describeEvidence, type EvidenceOptions } from './describe-evidence.ts'
import { type Description, SORT_KEYS } from './description.ts'
import type { KeyedBlock, KeyedRow } from './keyed-blocks.ts'
import { term } from './terms.ts'

/**
 * What `describeEvidence` says, as blocks: most of what is written of a document, so no term and no
 * triple is made of it. A block for each description, unsorted.
 */
export function evidenceBlocks(
  graph: DocumentGraph,
  { base, marks }: EvidenceOptions & { readonly marks: number },
): KeyedBlock[] {
  return describeEvidence(graph, { base }, SORT_KEYS).map((each) => blockOf(each, marks))
}

function blockOf({ subject, rows }: Description<string, string>, marks: number): KeyedBlock {
  const filled: KeyedRow[] = []
  for (const [property, objects] of rows) {
    if (objects.length === 0) continue
    filled.push({
      predicate: term(property).value,
      objects: distinct(objects).map((key) => [key, marks]),
    })
  }
  return { subject, rows: filled }
}

/** Each once, sorted. */
const distinct = (keys: readonly string[]): readonly string[] =>
  keys.length === 1 ? keys : [...new Set(keys)].sort()
