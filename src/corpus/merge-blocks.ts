import { type KeyedBlock, mergeBlocks } from '../rdf/keyed-blocks.ts'
import { mergeSorted } from './merge-sorted.ts'
import { readLines } from './read-lines.ts'

/** Sorted blocks of several sources as one list, each subject once. */
export async function* mergeBlockLists(
  lists: readonly AsyncIterable<KeyedBlock>[],
): AsyncGenerator<KeyedBlock> {
  const bySubject = (a: KeyedBlock, b: KeyedBlock) =>
    a.subject === b.subject ? 0 : a.subject < b.subject ? -1 : 1
  for await (const group of mergeSorted(lists, bySubject)) yield mergeBlocks(group)
}

/** The blocks of a file with one on each line. */
export async function* readBlocks(path: string): AsyncGenerator<KeyedBlock> {
  for await (const line of readLines(path)) yield JSON.parse(line)
}

export async function* listed<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}
