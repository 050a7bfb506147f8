import { type KeyedBlock, mergeBlocks } from '../rdf/keyed-blocks.ts'
import { mergeSorted, type SortedBy } from './merge-sorted.ts'

/** No subject is a literal: what an IRI cannot hold parts it from its rows. */
const SEPARATOR = '\t'

/** A block as a line, without its end: what it is sorted by, and the rest as JSON. */
export function lineOfBlock({ subject, rows }: KeyedBlock): string {
  return `${subject}${SEPARATOR}${JSON.stringify(rows)}`
}

const BY_SUBJECT: SortedBy<string> = {
  keyOf: (line) => line.slice(0, line.indexOf(SEPARATOR)),
  compare: (a, b) => (a < b ? -1 : a === b ? 0 : 1),
}

/**
 * Sorted blocks of several sources, as lines, as one list, each subject once. What many say in the
 * same way is read once.
 */
export function* mergeBlockLists(lists: readonly Iterable<string>[]): Generator<KeyedBlock> {
  for (const group of mergeSorted(lists, BY_SUBJECT)) {
    yield mergeBlocks(distinct(group).map(blockOfLine))
  }
}

/** Mostly all say the same: to compare them takes less than to look each of them up. */
function distinct(lines: readonly string[]): readonly string[] {
  const [first] = lines
  if (first !== undefined && lines.every((line) => line === first)) return [first]
  return [...new Set(lines)]
}

function blockOfLine(line: string): KeyedBlock {
  const end = line.indexOf(SEPARATOR)
  return { subject: line.slice(0, end), rows: JSON.parse(line.slice(end + 1)) }
}
