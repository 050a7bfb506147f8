import { getOrAdd } from '../rdf/get-or-add.ts'
import type { Block, Row } from '../rdf/group-triples.ts'
import { RDF_TYPE } from '../rdf/namespaces.ts'
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
  /** The triples of one document. */
  readonly add: (document: DocumentBlocks) => void
  readonly counts: () => OwnCounts
  /** Objects that other documents may have too, by section but `all`; sorted, each once. */
  readonly digests: () => ReadonlyMap<string, Float64Array>
}

export interface DocumentBlocks {
  readonly facts: readonly Block[]
  readonly evidence: readonly Block[]
  /** Whether an IRI is of this document alone. */
  readonly isOwn: (iri: string) => boolean
}

/** What the objects of a document's row are counted in, and how. */
interface DocumentObjects {
  readonly section: string
  /** Its own ones, by section. */
  readonly own: Map<string, Set<string>>
  /** Those that others may have too, by section. */
  readonly digests: Map<string, Set<number>>
  readonly digestOf: (key: string) => number
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

  function add({ facts, evidence, isOwn }: DocumentBlocks): void {
    for (const block of evidence) if (isOwn(block.subject.value)) countOwn(block)
    const own = new Map<string, Set<string>>()
    const known = new Map<string, number>()
    const digestOf = (key: string) => getOrAdd(known, key, () => digestText(key))
    for (const [section, blocks] of [
      [SECTIONS.facts, facts],
      [SECTIONS.evidence, evidence],
    ] as const) {
      for (const { rows } of blocks) {
        for (const row of rows) addObjects(row, { section, own, digests, digestOf, isOwn })
      }
    }
    for (const [name, values] of own) objects.set(name, (objects.get(name) ?? 0) + values.size)
  }

  function countOwn({ rows }: Block): void {
    subjects += 1
    for (const { predicate, objects } of rows) {
      triples += objects.length
      const counts = getOrAdd(properties, predicate.value, () => ({ triples: 0, subjects: 0 }))
      counts.triples += objects.length
      counts.subjects += 1
      if (predicate.value !== RDF_TYPE) continue
      for (const { value } of objects) classes.set(value, (classes.get(value) ?? 0) + 1)
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

function addObjects(
  { predicate, objects, keys }: Row,
  { section, own, digests, digestOf, isOwn }: DocumentObjects,
): void {
  const sections = [section, sectionOf(predicate.value)]
  let owns: readonly Set<string>[] | undefined
  let others: readonly Set<number>[] | undefined
  for (let index = 0; index < objects.length; index++) {
    const object = objects[index]
    if (object?.termType === 'NamedNode' && isOwn(object.value)) {
      owns ??= [...sections, SECTIONS.all].map((name) => getOrAdd(own, name, () => new Set()))
      for (const values of owns) values.add(object.value)
    } else {
      const digest = digestOf(keys[index] ?? '')
      others ??= sections.map((name) => getOrAdd(digests, name, () => new Set()))
      for (const found of others) found.add(digest)
    }
  }
}
