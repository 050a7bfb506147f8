import type { Statistics, TripleCounts } from '../describe/count-triples.ts'
import { type OwnCounts, sectionOf } from './count-own.ts'
import type { SharedCounts } from './count-shared.ts'

/** What is counted in three places, put together. */
export interface StatisticsParts {
  readonly shared: SharedCounts
  /** Of each volume; none for facts, which are all shared. */
  readonly own: readonly OwnCounts[]
  /** Different objects by section: those that documents share, and their own. */
  readonly objects: (section: string) => number
}

/** The same figures as those of `countTriples` over all quads. */
export function datasetStatistics(parts: StatisticsParts, section: string): Statistics {
  const { shared, own, objects } = parts
  const sum = (of: (counts: OwnCounts) => number | undefined): number =>
    own.reduce((total, counts) => total + (of(counts) ?? 0), 0)
  const classes = keysOf(
    shared.classes,
    own.map((counts) => counts.classes),
  )
  const properties = keysOf(
    shared.properties,
    own.map((counts) => counts.properties),
  )
  return {
    triples: shared.triples + sum(({ triples }) => triples),
    distinctSubjects: shared.subjects + sum(({ subjects }) => subjects),
    distinctObjects: objects(section),
    classes: new Map(
      classes.map((iri) => [
        iri,
        (shared.classes.get(iri) ?? 0) + sum((counts) => counts.classes[iri]),
      ]),
    ),
    properties: new Map(
      properties.map((iri): [string, TripleCounts] => {
        const known = shared.properties.get(iri)
        return [
          iri,
          {
            triples: (known?.triples ?? 0) + sum((counts) => counts.properties[iri]?.triples),
            distinctSubjects:
              (known?.subjects ?? 0) + sum((counts) => counts.properties[iri]?.subjects),
            distinctObjects: objects(sectionOf(iri)),
          },
        ]
      }),
    ),
  }
}

/** Of the objects of a section, documents' own ones too. */
export function objectCounter(
  shared: ReadonlyMap<string, number>,
  own: readonly OwnCounts[],
): (section: string) => number {
  return (section) =>
    (shared.get(section) ?? 0) +
    own.reduce((total, { objects }) => total + (objects[section] ?? 0), 0)
}

function keysOf(
  map: ReadonlyMap<string, unknown>,
  records: readonly Readonly<Record<string, unknown>>[],
): string[] {
  return [...new Set([...map.keys(), ...records.flatMap((each) => Object.keys(each))])].sort()
}
