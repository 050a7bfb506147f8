import { getOrAdd } from '../rdf/get-or-add.ts'
import { type KeyedBlock, markedPart } from '../rdf/keyed-blocks.ts'
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
  const [whole, facts, evidence] = [tallyBlocks(), tallyBlocks(), tallyBlocks()]
  const stated = { asserted: 0, calledFor: 0, inferred: 0 }
  const byProperty = new Map<string, number>()
  return {
    add: (block) => {
      whole.add(block)
      facts.add(markedPart(block, MARKS.fact))
      evidence.add(markedPart(block, MARKS.evidence))
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

function tallyBlocks() {
  let triples = 0
  let subjects = 0
  const classes = new Map<string, number>()
  const properties = new Map<string, { triples: number; subjects: number }>()
  return {
    add: (block: KeyedBlock | undefined): void => {
      if (block === undefined) return
      subjects += 1
      for (const { predicate, objects } of block.rows) {
        triples += objects.length
        const counts = getOrAdd(properties, predicate, () => ({ triples: 0, subjects: 0 }))
        counts.triples += objects.length
        counts.subjects += 1
        if (predicate !== RDF_TYPE) continue
        for (const [key] of objects) {
          const iri = key.slice(1)
          classes.set(iri, (classes.get(iri) ?? 0) + 1)
        }
      }
    },
    counts: (): SharedCounts => ({ triples, subjects, classes, properties }),
  }
}
