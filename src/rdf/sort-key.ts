import type { Term } from '@rdfjs/types'
import { encodeIri } from './encode-iri.ts'
import { iriOfKey, type LiteralParts, literalOfKey } from './parts-of-key.ts'
import { expand, literal, namedNode, type PrefixedName } from './terms.ts'

/** Properties that are written before all others, in this order. */
const FIRST: readonly PrefixedName[] = [
  'rdf:type',
  'rdfs:label',
  'skos:prefLabel',
  'skos:altLabel',
  'dcterms:title',
  'rdf:subject',
  'rdf:predicate',
  'rdf:object',
  'rdf:reifies',
]
const RANKS = new Map(FIRST.map((name, index) => [expand(name), String(index)]))

/** Ranks are single digits; every IRI starts with a letter, which sorts behind them. */
export function predicateKey(iri: string): string {
  return RANKS.get(iri) ?? encodeIri(iri)
}

/**
 * What terms are sorted by, by code unit: IRIs before literals. Equal terms have equal keys; neither
 * language tags nor encoded IRIs hold U+0000.
 */
export function sortKey(term: Term): string {
  if (term.termType === 'NamedNode') return iriKey(term.value)
  if (term.termType === 'Quad') {
    return `4${[term.subject, term.predicate, term.object].map(sortKey).join('\0\0')}`
  }
  if (term.termType !== 'Literal') return `2${term.value}`
  const { value, language, datatype } = term
  return literalKey({ value, language, datatype: datatype.value })
}

/** The sort key of an IRI. */
export const iriKey = (iri: string): string => `1${encodeIri(iri)}`

/** The sort key of a literal. */
export const literalKey = ({ value, language, datatype }: LiteralParts): string =>
  `3${value}\0${language}\0${datatype}`

/** The term that has a key; of an IRI, as it is written. Only for IRIs and literals. */
export function termOfKey(key: string) {
  const iri = iriOfKey(key)
  if (iri !== undefined) return namedNode(iri)
  const { value, language, datatype } = literalOfKey(key)
  return literal(value, language === '' ? namedNode(datatype) : language)
}
