import type { DocumentGraph } from '../model.ts'
import { describeEvidence, type EvidenceOptions } from './describe-evidence.ts'
import { type Row, SORT_KEYS } from './description.ts'
import type { KeyedRow, PendingBlock } from './keyed-blocks.ts'
import { term } from './terms.ts'

/**
 * What `describeEvidence` says, as blocks: most of what is written of a document, so no term and no
 * triple is made of it. A block for each description, unsorted.
 */
export function evidenceBlocks(
  graph: DocumentGraph,
  { base, marks }: EvidenceOptions & { readonly marks: number },
): PendingBlock[] {
  return describeEvidence(graph, { base }, SORT_KEYS).map(({ subject, rows }) => ({
    subject,
    make: () => ({ subject, rows: keyedRows(rows(), marks) }),
  }))
}

function keyedRows(rows: readonly Row<string, string>[], marks: number): KeyedRow[] {
  const filled: KeyedRow[] = []
  for (const [property, objects] of rows) {
    if (objects.length === 0) continue
    filled.push({
      predicate: term(property).value,
      objects: distinct(objects).map((key) => [key, marks]),
    })
  }
  return filled
}

/** Each once, sorted. */
const distinct = (keys: readonly string[]): readonly string[] =>
  keys.length === 1 ? keys : [...new Set(keys)].sort()
