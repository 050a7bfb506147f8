import { getOrAdd } from '../rdf/get-or-add.ts'
import type { KeyedBlock } from '../rdf/keyed-blocks.ts'
import { RDF_TYPE } from '../rdf/namespaces.ts'
import { iriOfKey } from '../rdf/parts-of-key.ts'

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
  /** A document's triples: whether what has a sort key is of it alone is asked of `isOwn`. */
  readonly document: (isOwn: (key: string) => boolean) => DocumentTally
  readonly counts: () => OwnCounts
  /** Objects that other documents may have too, by section but `all`; sorted, each once. */
  readonly digests: () => ReadonlyMap<string, Float64Array>
}

/** Counts the blocks of one document, one after another. */
export interface DocumentTally {
  readonly fact: (block: KeyedBlock) => void
  readonly evidence: (block: KeyedBlock) => void
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

/** What is counted for a property: `triples` and `subjects` of documents alone. */
interface Property {
  triples: number
  subjects: number
  readonly objects: Section
}

/**
 * Counts document by document; keeps eight bytes for each object in each document that is not the
 * document's own.
 */
export function tallyOwn(digestText: (text: string) => number): OwnTally {
  let triples = 0
  let subjects = 0
  const classes = new Map<string, number>()
  const properties = new Map<string, Property>()
  const [ofFacts, ofEvidence, ofAll] = [emptySection(), emptySection(), emptySection()]
  const propertyOf = (iri: string): Property =>
    getOrAdd(properties, iri, () => ({ triples: 0, subjects: 0, objects: emptySection() }))

  function document(isOwn: (key: string) => boolean): DocumentTally {
    const seen = new Map<string, SeenObject>()
    const see = (key: string): SeenObject => {
      const known = seen.get(key)
      if (known !== undefined) return known
      const own = isOwn(key)
      const object = { digest: own ? undefined : digestText(key), sections: [] }
      if (own) countIn(ofAll, object)
      seen.set(key, object)
      return object
    }
    return {
      fact: (block) => countObjects(block, ofFacts, see),
      evidence: (block) => {
        if (isOwn(block.subject)) countOwn(block)
        countObjects(block, ofEvidence, see)
      },
    }
  }

  function countObjects(
    { rows }: KeyedBlock,
    section: Section,
    see: (key: string) => SeenObject,
  ): void {
    for (const { predicate, objects } of rows) {
      const ofProperty = propertyOf(predicate).objects
      for (const [key] of objects) {
        const seen = see(key)
        countIn(section, seen)
        countIn(ofProperty, seen)
      }
    }
  }

  function countOwn({ rows }: KeyedBlock): void {
    subjects += 1
    for (const { predicate, objects } of rows) {
      triples += objects.length
      const counts = propertyOf(predicate)
      counts.triples += objects.length
      counts.subjects += 1
      if (predicate !== RDF_TYPE) continue
      for (const [key] of objects) {
        const iri = iriOfKey(key) ?? ''
        classes.set(iri, (classes.get(iri) ?? 0) + 1)
      }
    }
  }

  const sections = (): ReadonlyMap<string, Section> => {
    const named = [...properties].map(([iri, { objects }]) => [sectionOf(iri), objects] as const)
    const { facts, evidence, all } = SECTIONS
    return new Map([[facts, ofFacts], [evidence, ofEvidence], [all, ofAll], ...named])
  }
  return {
    document,
    counts: () => ({
      ...{ triples, subjects },
      classes: Object.fromEntries(classes),
      properties: ownProperties(properties),
      objects: ownObjects(sections()),
    }),
    digests: () => digestsOf(sections()),
  }
}

const emptySection = (): Section => ({ own: 0, digests: [] })

/** Once for each object. */
function countIn(section: Section, { digest, sections }: SeenObject): void {
  if (sections.includes(section)) return
  sections.push(section)
  if (digest === undefined) section.own += 1
  else section.digests.push(digest)
}

const ownProperties = (
  properties: ReadonlyMap<string, Property>,
): Readonly<Record<string, OwnProperty>> =>
  Object.fromEntries(
    [...properties].flatMap(([iri, { triples, subjects }]) =>
      subjects === 0 ? [] : [[iri, { triples, subjects }]],
    ),
  )

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
