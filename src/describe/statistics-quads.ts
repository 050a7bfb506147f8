import type { Quad } from '@rdfjs/types'
import { namedNode, type PrefixedName, quad, term } from '../rdf/terms.ts'
import { count } from './count.ts'
import type { Statistics, TripleCounts } from './count-triples.ts'

/** How many triples, subjects, objects, classes and properties a dataset has, in VoID. */
export function totalsQuads(dataset: string, statistics: Statistics): Quad[] {
  return [
    ...countQuads(dataset, statistics),
    figure(dataset, 'void:classes', statistics.classes.size),
    figure(dataset, 'void:properties', statistics.properties.size),
  ]
}

/**
 * What each class and property has of a dataset: things of the class, triples of the property.
 * Prefixes give the partitions names that can be read.
 *
 *     <dataset/…> void:classPartition <dataset/…#class-schema-Place> .
 *     <dataset/…#class-schema-Place> void:class schema:Place ; void:entities 4 .
 */
export function partitionQuads(
  dataset: string,
  { classes, properties }: Statistics,
  prefixes: Readonly<Record<string, string>>,
): Quad[] {
  const nameOf = (iri: string): string => partitionName(iri, prefixes)
  return [
    ...[...classes].flatMap(([iri, things]) => {
      const part = `${dataset}#class-${nameOf(iri)}`
      return [
        quad(namedNode(dataset), term('void:classPartition'), namedNode(part)),
        quad(namedNode(part), term('void:class'), namedNode(iri)),
        figure(part, 'void:entities', things),
      ]
    }),
    ...[...properties].flatMap(([iri, counts]) => {
      const part = `${dataset}#property-${nameOf(iri)}`
      return [
        quad(namedNode(dataset), term('void:propertyPartition'), namedNode(part)),
        quad(namedNode(part), term('void:property'), namedNode(iri)),
        ...countQuads(part, counts),
      ]
    }),
  ]
}

function countQuads(subject: string, counts: TripleCounts): Quad[] {
  return [
    figure(subject, 'void:triples', counts.triples),
    figure(subject, 'void:distinctSubjects', counts.distinctSubjects),
    figure(subject, 'void:distinctObjects', counts.distinctObjects),
  ]
}

function figure(subject: string, predicate: PrefixedName, value: number): Quad {
  return quad(namedNode(subject), term(predicate), count(value))
}

function partitionName(iri: string, prefixes: Readonly<Record<string, string>>): string {
  const [best] = Object.entries(prefixes)
    .filter(([, namespace]) => iri.startsWith(namespace))
    .sort(([, a], [, b]) => b.length - a.length)
  const name = best === undefined ? iri : `${best[0]}-${iri.slice(best[1].length)}`
  return encodeURIComponent(name)
}
