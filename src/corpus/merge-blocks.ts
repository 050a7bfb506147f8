import { type KeyedBlock, mergeBlocks } from '../rdf/keyed-blocks.ts'
import { mergeSorted, type SortedBy } from './merge-sorted.ts'
import { readLines } from './read-lines.ts'

/** A block as a line has it: what it is sorted by, and the rest as JSON until it is needed. */
export interface WrittenBlock {
  readonly subject: string
  readonly rows: string
}

/** No subject is a literal: what an IRI cannot hold parts it from its rows. */
const SEPARATOR = '\t'

export function writtenBlock({ subject, rows }: KeyedBlock): WrittenBlock {
  return { subject, rows: JSON.stringify(rows) }
}

/** The block as a line, with its end. */
export function lineOfBlock(block: KeyedBlock): string {
  const { subject, rows } = writtenBlock(block)
  return `${subject}${SEPARATOR}${rows}\n`
}

/** The blocks of a file with one on each line. */
export function* readBlocks(path: string): Generator<WrittenBlock> {
  for (const line of readLines(path)) {
    const end = line.indexOf(SEPARATOR)
    yield { subject: line.slice(0, end), rows: line.slice(end + 1) }
  }
}

const BY_SUBJECT: SortedBy<WrittenBlock> = {
  keyOf: ({ subject }) => subject,
  compare: (a, b) => (a < b ? -1 : a === b ? 0 : 1),
}

/**
 * Sorted blocks of several sources as one list, each subject once. What many say in the same way is
 * read once.
 */
export function* mergeBlockLists(lists: readonly Iterable<WrittenBlock>[]): Generator<KeyedBlock> {
  for (const group of mergeSorted(lists, BY_SUBJECT)) {
    const [first] = group
    if (first === undefined) continue
    const { subject } = first
    const different = group.length === 1 ? [first.rows] : new Set(group.map(({ rows }) => rows))
    yield mergeBlocks([...different].map((rows) => ({ subject, rows: JSON.parse(rows) })))
  }
}
