import type { Quad, Term } from '@rdfjs/types'
import { getOrAdd } from './get-or-add.ts'
import { predicateKey, sortKey } from './sort-key.ts'

/** All that is said of one subject. */
export interface Block {
  readonly subject: Term
  /** The `sortKey` of the subject. */
  readonly key: string
  readonly rows: readonly Row[]
}

export interface Row {
  readonly predicate: Term
  /** At least one. */
  readonly objects: readonly Term[]
  /** Their sort keys, one for each. */
  readonly keys: readonly string[]
}

/**
 * The triples of one graph in the order in which they are written: by subject, predicate and
 * object, sorted by code unit, except that a type stands first, then labels, then the ends of a
 * reified statement; IRIs stand before literals. A triple given twice stands once. Graphs are not
 * looked at. Cost: linear but for the sorting.
 */
export function groupTriples(quads: Iterable<Quad>): Block[] {
  const blocks = new Map<string, OpenBlock>()
  let last: OpenBlock | undefined
  for (const { subject, predicate, object } of quads) {
    // Triples of one subject mostly come together.
    if (last?.subject !== subject) {
      const key = sortKey(subject)
      last = getOrAdd(blocks, key, () => ({ subject, key, triples: [] }))
    }
    const row = predicateKey(predicate.value)
    last.triples.push({ row, predicate, key: sortKey(object), object })
  }
  return [...blocks.values()]
    .sort((a, b) => compare(a.key, b.key))
    .map(({ subject, key, triples }) => ({ subject, key, rows: rowsOf(triples) }))
}

interface OpenBlock {
  readonly subject: Term
  readonly key: string
  readonly triples: OpenTriple[]
}

interface OpenTriple {
  /** The key of the predicate. */
  readonly row: string
  readonly predicate: Term
  /** The key of the object. */
  readonly key: string
  readonly object: Term
}

interface OpenRow {
  readonly predicate: Term
  readonly objects: Term[]
  readonly keys: string[]
}

/** Triples that are the same stand together once they are sorted. */
function rowsOf(triples: OpenTriple[]): Row[] {
  triples.sort((a, b) => compare(a.row, b.row) || compare(a.key, b.key))
  const rows: OpenRow[] = []
  let last: OpenTriple | undefined
  for (const triple of triples) {
    const { row, predicate, key, object } = triple
    if (row !== last?.row) rows.push({ predicate, objects: [object], keys: [key] })
    else if (key !== last.key) {
      const open = rows.at(-1)
      open?.objects.push(object)
      open?.keys.push(key)
    }
    last = triple
  }
  return rows
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
