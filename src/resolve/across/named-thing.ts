import type { DocumentGraph } from '../../model.ts'
import type { Pack } from '../../pack.ts'

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

const HAN = /\p{Script=Han}/u

/** All things of some documents that the pack does not know, sorted by IRI (code units). */
export function namedThings(graphs: readonly DocumentGraph[], pack: Pack): NamedThing[] {
  const personal = new Set(
    pack.nameCues.filter(({ shape }) => shape === 'PersonalShape').map(({ names }) => names),
  )
  const things = new Map<string, NamedThing>()
  for (const [number, { document, entities }] of graphs.entries()) {
    for (const { iri, classIri, known, labels, mentions } of entities) {
      if (known || iri === document.iri) continue
      const before = things.get(iri)
      const values = labels.map(({ value }) => value)
      things.set(iri, {
        iri,
        classIri,
        isPersonal: personal.has(classIri),
        isRelative: mentions.every(({ relativeNameIri }) => relativeNameIri !== undefined),
        labels: union(
          before?.labels,
          values.filter((value) => HAN.test(value)),
        ),
        names: union(
          before?.names,
          values.filter((value) => !HAN.test(value)),
        ),
        documents: [...(before?.documents ?? []), number],
      })
    }
  }
  return [...things.values()].sort((a, b) => (a.iri < b.iri ? -1 : 1))
}

function union(before: readonly string[] = [], more: readonly string[]): string[] {
  return [...new Set([...before, ...more])].sort()
}
