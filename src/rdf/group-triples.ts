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
  const subjects = new Map<string, { subject: Term; rows: Map<string, OpenRow> }>()
  for (const { subject, predicate, object } of quads) {
    const block = getOrAdd(subjects, sortKey(subject), () => ({ subject, rows: new Map() }))
    const row = getOrAdd(block.rows, predicateKey(predicate.value), () => ({
      predicate,
      objects: new Map(),
    }))
    getOrAdd(row.objects, sortKey(object), () => object)
  }
  return inOrder(subjects).map(([key, { subject, rows }]) => ({
    ...{ subject, key },
    rows: inOrder(rows).map(([, { predicate, objects }]) => {
      const sorted = inOrder(objects)
      return {
        predicate,
        objects: sorted.map(([, object]) => object),
        keys: sorted.map(([key]) => key),
      }
    }),
  }))
}

interface OpenRow {
  readonly predicate: Term
  readonly objects: Map<string, Term>
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}
