import type { Quad } from '@rdfjs/types'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { RDF_TYPE } from '../rdf/namespaces.ts'
import { sortKey } from '../rdf/sort-key.ts'
import { digestText } from './digest-text.ts'

/**
 * Counts of what stands in the graphs of some documents and nowhere else: those of several volumes
 * can be added.
 */
export interface OwnCounts {
  readonly triples: number
  readonly subjects: number
  /** By IRI of the class, and of the property. */
  readonly classes: Readonly<Record<string, number>>
  readonly properties: Readonly<Record<string, OwnProperty>>
  /** By section; see `SECTIONS`. */
  readonly objects: Readonly<Record<string, number>>
}

export interface OwnProperty {
  readonly triples: number
  readonly subjects: number
}

/** Objects are counted apart in facts, in evidence, and for each property: `p:` and its IRI. */
export const SECTIONS = Object.freeze({ facts: 'facts', evidence: 'evidence', all: 'all' })

export const sectionOf = (property: string): string => `p:${property}`

export interface OwnTally {
  /** The triples of one document; answers with those that are not its own. */
  readonly add: (document: DocumentTriples) => void
  readonly counts: () => OwnCounts
  /** Objects that other documents may have too, by section but `all`; sorted, each once. */
  readonly digests: () => ReadonlyMap<string, Float64Array>
}

export interface DocumentTriples {
  readonly facts: readonly Quad[]
  readonly evidence: readonly Quad[]
  /** Whether an IRI is of this document alone. */
  readonly isOwn: (iri: string) => boolean
}

/** Counts document by document; keeps eight bytes for each object that is not a document's own. */
export function tallyOwn(): OwnTally {
  let triples = 0
  let subjects = 0
  const classes = new Map<string, number>()
  const properties = new Map<string, { triples: number; subjects: number }>()
  const objects = new Map<string, number>()
  const digests = new Map<string, Set<number>>()

  function add({ facts, evidence, isOwn }: DocumentTriples): void {
    countOwn(evidence.filter(({ subject }) => isOwn(subject.value)))
    const known = new Map<string, number>()
    const own = new Map<string, Set<string>>()
    for (const [section, quads] of [
      [SECTIONS.facts, facts],
      [SECTIONS.evidence, evidence],
    ] as const) {
      for (const { predicate, object } of quads) {
        const key = sortKey(object)
        const sections = [section, sectionOf(predicate.value)]
        if (object.termType === 'NamedNode' && isOwn(object.value)) {
          for (const name of [...sections, SECTIONS.all]) {
            getOrAdd(own, name, () => new Set<string>()).add(key)
          }
        } else {
          const digest = getOrAdd(known, key, () => digestText(key))
          for (const name of sections) getOrAdd(digests, name, () => new Set<number>()).add(digest)
        }
      }
    }
    for (const [name, keys] of own) objects.set(name, (objects.get(name) ?? 0) + keys.size)
  }

  function countOwn(quads: readonly Quad[]): void {
    const things = new Set<string>()
    const seen = new Set<string>()
    const subjectsOf = new Map<string, Set<string>>()
    for (const { subject, predicate, object } of quads) {
      const key = `${subject.value} ${predicate.value} ${sortKey(object)}`
      if (seen.has(key)) continue
      seen.add(key)
      things.add(subject.value)
      const counts = getOrAdd(properties, predicate.value, () => ({ triples: 0, subjects: 0 }))
      counts.triples += 1
      getOrAdd(subjectsOf, predicate.value, () => new Set<string>()).add(subject.value)
      if (predicate.value === RDF_TYPE) {
        classes.set(object.value, (classes.get(object.value) ?? 0) + 1)
      }
    }
    triples += seen.size
    subjects += things.size
    for (const [property, of] of subjectsOf) {
      const counts = properties.get(property)
      if (counts !== undefined) counts.subjects += of.size
    }
  }

  return {
    add,
    counts: () => ({
      ...{ triples, subjects },
      classes: Object.fromEntries(classes),
      properties: Object.fromEntries(properties),
      objects: Object.fromEntries(objects),
    }),
    digests: () =>
      new Map([...digests].map(([name, found]) => [name, Float64Array.from(found).sort()])),
  }
}
