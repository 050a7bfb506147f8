import type { Quad, Term } from '@rdfjs/types'
import { encodeIri } from './encode-iri.ts'
import { getOrAdd } from './get-or-add.ts'
import { expand, type PrefixedName } from './terms.ts'

/** All that is said of one subject. */
export interface Block {
  readonly subject: Term
  readonly rows: readonly Row[]
}

export interface Row {
  readonly predicate: Term
  /** At least one. */
  readonly objects: readonly Term[]
}

/**
 * The triples of one graph in the order in which they are written: by subject, predicate and
 * object, sorted by code unit, except that a type stands first, then labels, then the ends of a
 * reified statement; IRIs stand before literals. A triple given twice stands once. Graphs are not
 * looked at. Cost: linear but for the sorting.
 */
export function groupTriples(quads: Iterable<Quad>): Block[] {
  const subjects = new Map<string, { subject: Term; rows: Map<string, OpenRow> }>()
  for (const { subject, predicate, object } of quads) {
    const block = getOrAdd(subjects, sortKey(subject), () => ({ subject, rows: new Map() }))
    const row = getOrAdd(block.rows, predicateKey(predicate.value), () => ({
      predicate,
      objects: new Map(),
    }))
    getOrAdd(row.objects, sortKey(object), () => object)
  }
  return inOrder(subjects).map(({ subject, rows }) => ({
    subject,
    rows: inOrder(rows).map(({ predicate, objects }) => ({ predicate, objects: inOrder(objects) })),
  }))
}

interface OpenRow {
  readonly predicate: Term
  readonly objects: Map<string, Term>
}

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
function predicateKey(iri: string): string {
  return RANKS.get(iri) ?? encodeIri(iri)
}

/** Equal terms have equal keys; neither language tags nor encoded IRIs hold U+0000. */
function sortKey(term: Term): string {
  if (term.termType === 'NamedNode') return `1${encodeIri(term.value)}`
  if (term.termType === 'Quad') {
    return `4${[term.subject, term.predicate, term.object].map(sortKey).join('\0\0')}`
  }
  if (term.termType !== 'Literal') return `2${term.value}`
  return `3${term.value}\0${term.language}\0${term.datatype.value}`
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): Value[] {
  return [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}
