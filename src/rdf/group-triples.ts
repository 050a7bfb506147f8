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
      last = getOrAdd(blocks, key, () => ({ subject, key, rows: new Map() }))
    }
    const key = predicateKey(predicate.value)
    const row = getOrAdd(last.rows, key, () => ({ key, predicate, objects: [] }))
    row.objects.push({ key: sortKey(object), object })
  }
  return [...blocks.values()].sort(byKey).map(({ subject, key, rows }) => ({
    subject,
    key,
    rows: [...rows.values()].sort(byKey).map(closeRow),
  }))
}

interface OpenBlock {
  readonly subject: Term
  readonly key: string
  readonly rows: Map<string, OpenRow>
}

interface OpenRow {
  readonly key: string
  readonly predicate: Term
  readonly objects: OpenObject[]
}

interface OpenObject {
  readonly key: string
  readonly object: Term
}

function closeRow({ predicate, objects }: OpenRow): Row {
  const distinct = objects.length === 1 ? objects : withoutRepeats(objects.sort(byKey))
  return {
    predicate,
    objects: distinct.map(({ object }) => object),
    keys: distinct.map(({ key }) => key),
  }
}

/** Of those with one key, which stand together, the first. */
const withoutRepeats = (objects: readonly OpenObject[]): OpenObject[] =>
  objects.filter(({ key }, index) => key !== objects[index - 1]?.key)

type Keyed = { readonly key: string }

const byKey = (a: Keyed, b: Keyed): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
