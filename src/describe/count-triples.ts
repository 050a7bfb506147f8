import type { Quad } from '@rdfjs/types'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { RDF_TYPE } from '../rdf/namespaces.ts'
import { termWriter } from '../rdf/term-writer.ts'

export interface TripleCounts {
  readonly triples: number
  readonly distinctSubjects: number
  readonly distinctObjects: number
}

export interface Statistics extends TripleCounts {
  /** Things of each class, by its IRI. */
  readonly classes: ReadonlyMap<string, number>
  readonly properties: ReadonlyMap<string, TripleCounts>
}

/**
 * What there is to count in quads, whatever graphs they are in: a triple that stands in two graphs
 * counts once. The maps are sorted by IRI (code units).
 */
export function countTriples(quads: Iterable<Quad>): Statistics {
  const all = makeTally()
  const classes = new Map<string, Set<string>>()
  const properties = new Map<string, Tally>()
  const { write } = termWriter({})
  for (const { subject, predicate, object } of quads) {
    const triple = [write(subject), predicate.value, write(object)] as const
    all.add(triple)
    getOrAdd(properties, predicate.value, makeTally).add(triple)
    if (predicate.value !== RDF_TYPE) continue
    getOrAdd(classes, object.value, () => new Set<string>()).add(triple[0])
  }
  return {
    ...all.counts(),
    classes: new Map(inOrder(classes).map(([iri, things]) => [iri, things.size])),
    properties: new Map(inOrder(properties).map(([iri, tally]) => [iri, tally.counts()])),
  }
}

type Triple = readonly [subject: string, predicate: string, object: string]

interface Tally {
  readonly add: (triple: Triple) => void
  readonly counts: () => TripleCounts
}

function makeTally(): Tally {
  const triples = new Set<string>()
  const subjects = new Set<string>()
  const objects = new Set<string>()
  return {
    add: (triple) => {
      triples.add(triple.join(' '))
      subjects.add(triple[0])
      objects.add(triple[2])
    },
    counts: () => ({
      triples: triples.size,
      distinctSubjects: subjects.size,
      distinctObjects: objects.size,
    }),
  }
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}
