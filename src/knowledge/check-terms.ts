import type { Quad } from '@rdfjs/types'
import { PACK } from '../rdf/namespaces.ts'
import { expand } from '../rdf/terms.ts'

/** A term of a pack that stands where no such term may stand. */
export interface TermFault {
  readonly subject: string
  readonly predicate: string
  readonly message: string
}

const CLASS_VALUED: ReadonlySet<string> = new Set(
  (['pack:names', 'pack:stopsAt', 'pack:subjectClass', 'pack:anchorClass'] as const).map(expand),
)
const PROPERTY_VALUED: ReadonlySet<string> = new Set(
  (
    [
      'pack:reads',
      'pack:yieldsTo',
      'pack:accompanies',
      'pack:distinguishedBy',
      'pack:disambiguatedBy',
    ] as const
  ).map(expand),
)
const PROPERTY_TYPES: readonly string[] = (
  ['owl:ObjectProperty', 'owl:DatatypeProperty', 'rdf:Property'] as const
).map(expand)

/**
 * Misspelt terms, which would be passed over in silence: properties of the pack vocabulary that it
 * does not have, classes and properties that the pack does not declare, individuals of such classes.
 */
export function findTermFaults(quads: readonly Quad[], vocabulary: readonly Quad[]): TermFault[] {
  const type = expand('rdf:type')
  const declared = new Map<string, Set<string>>()
  for (const { subject, predicate, object } of [...vocabulary, ...quads]) {
    if (predicate.value !== type) continue
    declared.set(object.value, (declared.get(object.value) ?? new Set()).add(subject.value))
  }
  const classes = declared.get(expand('owl:Class')) ?? new Set<string>()
  const properties = new Set(PROPERTY_TYPES.flatMap((iri) => [...(declared.get(iri) ?? [])]))
  const schemes = declared.get(expand('skos:ConceptScheme')) ?? new Set<string>()
  const kinds = declared.get(expand('rdfs:Class')) ?? new Set<string>()
  const named = new Set(
    quads
      .filter(({ predicate }) => predicate.value === expand('skos:prefLabel'))
      .map(({ subject }) => subject.value),
  )
  return quads.flatMap(({ subject, predicate, object }): TermFault[] => {
    const fault = (message: string): TermFault[] => [
      { subject: subject.value, predicate: predicate.value, message },
    ]
    if (predicate.value.startsWith(PACK) && !properties.has(predicate.value)) {
      return fault(`The pack vocabulary has no property ${shorten(predicate.value)}`)
    }
    if (CLASS_VALUED.has(predicate.value) && !classes.has(object.value)) {
      return fault(
        `${shorten(predicate.value)} names <${object.value}>, which is no class of the pack`,
      )
    }
    if (PROPERTY_VALUED.has(predicate.value) && !properties.has(object.value)) {
      return fault(
        `${shorten(predicate.value)} names <${object.value}>, which is no property of the pack`,
      )
    }
    if (predicate.value === expand('pack:scheme') && !schemes.has(object.value)) {
      return fault(`pack:scheme names <${object.value}>, which is no concept scheme of the pack`)
    }
    const isIndividual = predicate.value === type && named.has(subject.value)
    if (
      isIndividual &&
      ![classes, kinds].some((some) => some.has(object.value)) &&
      !isStandard(object.value)
    ) {
      return fault(`Its class <${object.value}> is no class of the pack`)
    }
    return []
  })
}

/** Concepts and their schemes are described beside individuals. */
const isStandard = (iri: string): boolean =>
  iri.startsWith(expand('skos:')) || iri.startsWith(expand('owl:'))

const shorten = (iri: string): string => iri.replace(PACK, 'pack:')
