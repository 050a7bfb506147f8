import type { Entity } from '../../model.ts'
import type { Pack } from '../../pack.ts'
import { getOrAdd } from '../../rdf/get-or-add.ts'

/** A thing that no pack knows, as all the documents together name it. */
export interface NamedThing {
  readonly iri: string
  readonly classIri: string
  /** Whether things of its class are named as people are. */
  readonly isPersonal: boolean
  /** Whether its names say only what it is to the rest of its document: "the home team". */
  readonly isRelative: boolean
  /** Its names in Chinese characters, and those in other scripts. */
  readonly labels: readonly string[]
  readonly names: readonly string[]
  /** Numbers of the documents that name it, ascending. */
  readonly documents: readonly number[]
}

/** What must be known of a thing of a document: less than its mentions. */
export interface NamedEntity extends Pick<Entity, 'iri' | 'classIri' | 'known' | 'labels'> {
  readonly isRelative: boolean
}

export interface NamedThings {
  /** Those that the pack does not know, sorted by IRI (code units). */
  readonly unknown: readonly NamedThing[]
  /** By IRI a number of each thing, known or not. */
  readonly numberOf: ReadonlyMap<string, number>
  /** By number of the document, the numbers of its things. */
  readonly ofDocument: readonly Int32Array[]
}

export interface ThingCollector {
  /** The next document: its things, itself left out. Documents come in the order of their IRIs. */
  readonly add: (entities: readonly NamedEntity[]) => void
  readonly things: () => NamedThings
}

/** A thing while documents are added. Lists, since a set takes ten times the memory of a name. */
interface OpenThing {
  readonly iri: string
  classIri: string
  isPersonal: boolean
  isRelative: boolean
  labels: readonly string[]
  names: readonly string[]
  readonly documents: number[]
}

/** One list for all things without names in a script. */
const NONE: readonly string[] = Object.freeze([])

const HAN = /\p{Script=Han}/u

/** Puts together what documents name, one after another; of each document numbers are kept. */
export function collectThings(pack: Pick<Pack, 'nameCues'>): ThingCollector {
  const personal = new Set(
    pack.nameCues.filter(({ shape }) => shape === 'PersonalShape').map(({ names }) => names),
  )
  const things = new Map<string, OpenThing>()
  const numberOf = new Map<string, number>()
  const ofDocument: Int32Array[] = []
  return {
    add: (entities) => {
      const numbers = entities.map(({ iri }) => getOrAdd(numberOf, iri, () => numberOf.size))
      const document = ofDocument.push(Int32Array.from(numbers)) - 1
      for (const { iri, classIri, known, isRelative, labels } of entities) {
        if (known) continue
        const thing = getOrAdd(things, iri, () => ({ iri, documents: [], ...NAMELESS }))
        thing.classIri = classIri
        thing.isPersonal = personal.has(classIri)
        thing.isRelative = isRelative
        for (const { value } of labels) {
          if (HAN.test(value)) thing.labels = withName(thing.labels, value)
          else thing.names = withName(thing.names, value)
        }
        if (thing.documents.at(-1) !== document) thing.documents.push(document)
      }
    },
    things: () => ({
      unknown: [...things.values()].sort((a, b) => (a.iri < b.iri ? -1 : 1)),
      numberOf,
      ofDocument,
    }),
  }
}

const NAMELESS = { classIri: '', isPersonal: false, isRelative: false, labels: NONE, names: NONE }

/** Sorted by code units, each name once. */
function withName(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names : [...names, name].sort()
}
