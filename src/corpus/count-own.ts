import type { Term } from '@rdfjs/types'
import { getOrAdd } from '../rdf/get-or-add.ts'
import type { Block } from '../rdf/group-triples.ts'
import { RDF_TYPE } from '../rdf/namespaces.ts'

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

/** What was seen as an object. */
interface Section {
  /** How often something of a document alone was. */
  own: number
  /** What others may have too: once for each document. */
  readonly digests: number[]
}

/** An object of a document: where it was seen so far, and the number it has where others may have it. */
interface SeenObject {
  readonly digest: number | undefined
  readonly sections: Section[]
}

/**
 * Counts document by document; keeps eight bytes for each object in each document that is not the
 * document's own.
 */
export function tallyOwn(digestText: (text: string) => number): OwnTally {
  let triples = 0
  let subjects = 0
  const classes = new Map<string, number>()
  const properties = new Map<string, { triples: number; subjects: number }>()
  const sections = new Map<string, Section>()
  const sectionNamed = (name: string): Section =>
    getOrAdd(sections, name, () => ({ own: 0, digests: [] }))

  function add({ facts, evidence, isOwn }: DocumentBlocks): void {
    for (const block of evidence) if (isOwn(block.subject.value)) countOwn(block)
    const seen = new Map<string, SeenObject>()
    const see = (key: string, object: Term): SeenObject =>
      getOrAdd(seen, key, () => {
        if (object.termType !== 'NamedNode' || !isOwn(object.value)) {
          return { digest: digestText(key), sections: [] }
        }
        const own: SeenObject = { digest: undefined, sections: [] }
        countIn(sectionNamed(SECTIONS.all), own)
        return own
      })
    countObjects(facts, sectionNamed(SECTIONS.facts), see)
    countObjects(evidence, sectionNamed(SECTIONS.evidence), see)
  }

  function countObjects(
    blocks: readonly Block[],
    section: Section,
    see: (key: string, object: Term) => SeenObject,
  ): void {
    for (const { rows } of blocks) {
      for (const { predicate, objects, keys } of rows) {
        const ofProperty = sectionNamed(sectionOf(predicate.value))
        for (const [index, object] of objects.entries()) {
          const seen = see(keys[index] ?? '', object)
          countIn(section, seen)
          countIn(ofProperty, seen)
        }
      }
    }
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
      objects: ownObjects(sections),
    }),
    digests: () => digestsOf(sections),
  }
}

/** Once for each object. */
function countIn(section: Section, { digest, sections }: SeenObject): void {
  if (sections.includes(section)) return
  sections.push(section)
  if (digest === undefined) section.own += 1
  else section.digests.push(digest)
}

const ownObjects = (sections: ReadonlyMap<string, Section>): Readonly<Record<string, number>> =>
  Object.fromEntries([...sections].flatMap(([name, { own }]) => (own === 0 ? [] : [[name, own]])))

function digestsOf(
  sections: ReadonlyMap<string, Section>,
): ReadonlyMap<string, Float64Array<ArrayBuffer>> {
  return new Map(
    [...sections].flatMap(([name, { digests }]) => {
      const sorted = Float64Array.from(digests).sort()
      const different = sorted.filter((digest, index) => digest !== sorted[index - 1])
      return different.length === 0 ? [] : [[name, different] as const]
    }),
  )
}
