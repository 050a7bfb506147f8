import type { Quad } from '@rdfjs/types'
import { getOrAdd } from './get-or-add.ts'
import { type Block, groupTriples } from './group-triples.ts'
import { predicateKey, sortKey, termOfKey } from './sort-key.ts'
import { namedNode } from './terms.ts'

/**
 * All that is said of one subject, as plain data that can be sorted, merged and kept. Rows and
 * objects are in the order in which they are written.
 */
export interface KeyedBlock {
  /** The `sortKey` of the subject. */
  readonly subject: string
  readonly rows: readonly KeyedRow[]
}

export interface KeyedRow {
  /** IRI of the predicate. */
  readonly predicate: string
  /** Sort keys, each with marks: bits that tell of a triple what its maker wants to know. */
  readonly objects: readonly (readonly [key: string, marks: number])[]
}

export interface MarkedQuad {
  readonly quad: Quad
  readonly marks: number
}

/** Triples by subject, sorted; of a triple given twice the marks are put together. No blank nodes. */
export function keyedBlocks(triples: Iterable<MarkedQuad>): KeyedBlock[] {
  const blocks = new Map<string, Rows>()
  for (const { quad, marks } of triples) {
    const rows = getOrAdd(blocks, sortKey(quad.subject), (): Rows => new Map())
    const objects = getOrAdd(rows, quad.predicate.value, () => new Map<string, number>())
    const key = sortKey(quad.object)
    objects.set(key, (objects.get(key) ?? 0) | marks)
  }
  return [...blocks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([subject, rows]) => ({ subject, rows: inOrder(rows) }))
}

type Rows = Map<string, Map<string, number>>

function inOrder(rows: Rows): KeyedRow[] {
  return [...rows]
    .map(([predicate, objects]) => ({ key: predicateKey(predicate), predicate, objects }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ predicate, objects }) => ({
      predicate,
      objects: [...objects].sort(([a], [b]) => (a < b ? -1 : 1)),
    }))
}

/** Blocks of one subject as one. */
export function mergeBlocks(blocks: readonly KeyedBlock[]): KeyedBlock {
  const [first] = blocks
  if (first !== undefined && blocks.length === 1) return first
  const merged: Rows = new Map()
  for (const { predicate, objects } of blocks.flatMap(({ rows }) => rows)) {
    const known = getOrAdd(merged, predicate, () => new Map<string, number>())
    for (const [key, marks] of objects) known.set(key, (known.get(key) ?? 0) | marks)
  }
  return { subject: first?.subject ?? '', rows: inOrder(merged) }
}

/** What of a block has one of the marks; `undefined` where nothing has. */
export function markedPart(block: KeyedBlock, marks: number): KeyedBlock | undefined {
  const isMarked = ([, own]: KeyedRow['objects'][number]): boolean => (own & marks) !== 0
  if (block.rows.every(({ objects }) => objects.every(isMarked))) return block
  const rows = block.rows.flatMap(({ predicate, objects }) => {
    const kept = objects.filter(isMarked)
    return kept.length === 0 ? [] : [{ predicate, objects: kept }]
  })
  return rows.length === 0 ? undefined : { ...block, rows }
}

/** The block as it is written. */
export function blockOf({ subject, rows }: KeyedBlock): Block {
  return {
    subject: termOfKey(subject),
    key: subject,
    rows: rows.map(({ predicate, objects }) => ({
      predicate: namedNode(predicate),
      objects: objects.map(([key]) => termOfKey(key)),
      keys: objects.map(([key]) => key),
    })),
  }
}

/** The same of triples that all have the same marks. */
export function keyedTriples(triples: Iterable<Quad>, marks: number): KeyedBlock[] {
  return groupTriples(triples).map(({ key, rows }) => ({
    subject: key,
    rows: rows.map(({ predicate, keys }) => ({
      predicate: predicate.value,
      objects: keys.map((object) => [object, marks] as const),
    })),
  }))
}

/** A block that is made when its turn comes. */
export interface PendingBlock {
  readonly subject: string
  readonly make: () => KeyedBlock
}

export const pendingBlock = (block: KeyedBlock): PendingBlock => ({
  subject: block.subject,
  make: () => block,
})

/** All that blocks say, a block for each subject, sorted: each is made, taken and let go. */
export function takeBlocks(
  blocks: Iterable<PendingBlock>,
  take: (block: KeyedBlock) => void,
): void {
  const sorted = [...blocks].sort((a, b) =>
    a.subject < b.subject ? -1 : a.subject === b.subject ? 0 : 1,
  )
  let alike: KeyedBlock[] = []
  for (let index = 0; index < sorted.length; index++) {
    const block = sorted[index]?.make()
    if (block === undefined) continue
    const isLast = sorted[index + 1]?.subject !== block.subject
    if (isLast && alike.length === 0) take(block)
    else alike.push(block)
    if (!isLast || alike.length === 0) continue
    take(mergeBlocks(alike))
    alike = []
  }
}

/** The same of blocks that are there already. */
export function joinKeyedBlocks(blocks: Iterable<KeyedBlock>): KeyedBlock[] {
  const joined: KeyedBlock[] = []
  takeBlocks(Array.from(blocks, pendingBlock), (block) => joined.push(block))
  return joined
}
