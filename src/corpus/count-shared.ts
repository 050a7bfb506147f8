import { getOrAdd } from '../rdf/get-or-add.ts'
import type { KeyedBlock, KeyedRow } from '../rdf/keyed-blocks.ts'
import { RDF_TYPE } from '../rdf/namespaces.ts'
import { MARKS } from './marks.ts'

/** Counts of merged blocks, of which no two have the same subject. */
export interface SharedCounts {
  readonly triples: number
  readonly subjects: number
  readonly classes: ReadonlyMap<string, number>
  readonly properties: ReadonlyMap<string, { readonly triples: number; readonly subjects: number }>
}

/** How often the plainest way in which any document states a fact is each of these. */
export interface StatedCounts {
  readonly asserted: number
  readonly calledFor: number
  readonly inferred: number
  /** Facts that documents state, by property. */
  readonly byProperty: ReadonlyMap<string, number>
}

export interface SharedTally {
  /** Takes each subject once. */
  readonly add: (block: KeyedBlock) => void
  readonly whole: () => SharedCounts
  readonly facts: () => SharedCounts
  readonly evidence: () => SharedCounts
  readonly stated: () => StatedCounts
}

/** Counts blocks one by one; keeps numbers alone. */
export function tallyShared(): SharedTally {
  const [whole, facts, evidence] = [
    tallyBlocks(() => true),
    tallyBlocks(([, marks]) => (marks & MARKS.fact) !== 0),
    tallyBlocks(([, marks]) => (marks & MARKS.evidence) !== 0),
  ]
  const stated = { asserted: 0, calledFor: 0, inferred: 0 }
  const byProperty = new Map<string, number>()
  return {
    add: (block) => {
      whole.add(block)
      facts.add(block)
      evidence.add(block)
      for (const { predicate, objects } of block.rows) {
        for (const [, marks] of objects) {
          const manner = mannerOf(marks)
          if (manner === undefined) continue
          stated[manner] += 1
          byProperty.set(predicate, (byProperty.get(predicate) ?? 0) + 1)
        }
      }
    },
    whole: whole.counts,
    facts: facts.counts,
    evidence: evidence.counts,
    stated: () => ({ ...stated, byProperty }),
  }
}

function mannerOf(marks: number): 'asserted' | 'calledFor' | 'inferred' | undefined {
  if ((marks & MARKS.asserted) !== 0) return 'asserted'
  if ((marks & MARKS['called-for']) !== 0) return 'calledFor'
  return (marks & MARKS.inferred) === 0 ? undefined : 'inferred'
}

type KeyedObject = KeyedRow['objects'][number]

/** Counts of the triples that count, by their objects. */
function tallyBlocks(isCounted: (object: KeyedObject) => boolean) {
  let triples = 0
  let subjects = 0
  const classes = new Map<string, number>()
  const properties = new Map<string, { triples: number; subjects: number }>()

  function countRow({ predicate, objects }: KeyedRow): number {
    let counted = 0
    for (const object of objects) {
      if (!isCounted(object)) continue
      counted += 1
      if (predicate !== RDF_TYPE) continue
      const iri = object[0].slice(1)
      classes.set(iri, (classes.get(iri) ?? 0) + 1)
    }
    if (counted === 0) return 0
    const counts = getOrAdd(properties, predicate, () => ({ triples: 0, subjects: 0 }))
    counts.triples += counted
    counts.subjects += 1
    return counted
  }

  return {
    add: ({ rows }: KeyedBlock): void => {
      let counted = 0
      for (const row of rows) counted += countRow(row)
      triples += counted
      if (counted > 0) subjects += 1
    },
    counts: (): SharedCounts => ({ triples, subjects, classes, properties }),
  }
}
