import type { Entity } from '../../model.ts'
import type { Pack } from '../../pack.ts'
import { once } from '../../rdf/once.ts'
import { oncePer } from '../../rdf/once-per.ts'
import { growingNumbers } from './growing-numbers.ts'
import { NO_LIST, numberLists } from './number-lists.ts'
import { textTable } from './text-table.ts'

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

/** What documents name; what is said of a thing is put together when it is asked for. */
export interface NamedThings {
  /** How many documents there are: their numbers are below. */
  readonly documents: number
  /** Whether the pack does not know things named in Chinese characters, and others named in none. */
  readonly isBilingual: boolean
  /** Those that the pack does not know, sorted by IRI (code units). */
  readonly unknown: () => Iterable<NamedThing>
  /** A number of each thing, known or not; -1 of what no document names. */
  readonly numberOf: (iri: string) => number
  /** The numbers of the things of a document. */
  readonly thingsOf: (document: number) => Int32Array
}

export interface ThingCollector {
  /** The next document: its things, itself left out. Documents come in the order of their IRIs. */
  readonly add: (entities: readonly NamedEntity[]) => void
  readonly things: () => NamedThings
}

const HAN = /\p{Script=Han}/u

/**
 * Puts together what documents name, one after another. All of it lies outside of the heap of
 * JavaScript, since it grows with the things of all documents.
 */
export function collectThings(pack: Pick<Pack, 'nameCues'>): ThingCollector {
  const personal = new Set(
    pack.nameCues.filter(({ shape }) => shape === 'PersonalShape').map(({ names }) => names),
  )
  const [iris, words, lists] = [textTable(), textTable(), numberLists()]
  // By number of the thing: the number of its class and one, 0 where the pack knows it; then lists.
  const [classes, relative] = [growingNumbers(), growingNumbers()]
  const [labels, names, documents] = [growingNumbers(), growingNumbers(), growingNumbers()]
  /** Things of all documents, and where those of each begin. */
  const [mentioned, starts] = [growingNumbers(), growingNumbers()]

  function numberOfThing(iri: string): number {
    const number = iris.add(iri)
    if (number === classes.length()) {
      for (const each of [classes, relative, labels, names, documents]) each.push(0)
    }
    return number
  }

  /** What is the same wherever an entity is given: its thing, and the number of its class and one. */
  const learn = oncePer((entity: NamedEntity) => {
    const number = numberOfThing(entity.iri)
    if (entity.known) return { number, classNumber: 0 }
    const classNumber = words.add(entity.classIri) + 1
    for (const { value } of entity.labels) {
      const [own, word] = [HAN.test(value) ? labels : names, words.add(value)]
      const list = own.at(number)
      if (!lists.read(list).includes(word)) own.set(number, lists.push(list, word))
    }
    return { number, classNumber }
  })

  function addThing(document: number, entity: NamedEntity): void {
    const { number, classNumber } = learn(entity)
    mentioned.push(number)
    if (entity.known) return
    classes.set(number, classNumber)
    relative.set(number, entity.isRelative ? 1 : 0)
    const list = documents.at(number)
    if (lists.last(list) !== document) documents.set(number, lists.push(list, document))
  }

  function thingAt(number: number): NamedThing {
    const classIri = words.at(classes.at(number) - 1)
    return {
      iri: iris.at(number),
      classIri,
      isPersonal: personal.has(classIri),
      isRelative: relative.at(number) === 1,
      labels: lists.read(labels.at(number)).map(words.at).sort(),
      names: lists.read(names.at(number)).map(words.at).sort(),
      documents: lists.read(documents.at(number)),
    }
  }

  return {
    add: (entities) => {
      const document = starts.push(mentioned.length())
      for (const entity of entities) addThing(document, entity)
    },
    things: () => {
      const isUnknown = (number: number): boolean => classes.at(number) > 0
      const hasLabel = (number: number): boolean => labels.at(number) !== NO_LIST
      const unknown = Int32Array.from({ length: iris.size() }, (_, number) => number).filter(
        isUnknown,
      )
      const sorted = once(() =>
        unknown.sort((one, other) => (iris.at(one) < iris.at(other) ? -1 : 1)),
      )
      return {
        documents: starts.length(),
        isBilingual: unknown.some(hasLabel) && !unknown.every(hasLabel),
        unknown: function* () {
          for (const number of sorted()) yield thingAt(number)
        },
        numberOf: iris.find,
        thingsOf: (document) => {
          const isLast = document + 1 === starts.length()
          const end = isLast ? mentioned.length() : starts.at(document + 1)
          return mentioned.slice(starts.at(document), end)
        },
      }
    },
  }
}
