import type { Quad, Term } from '@rdfjs/types'
import { encodeIri } from './encode-iri.ts'
import type { TermWriter } from './term-writer.ts'
import { expand, type PrefixedName } from './terms.ts'

export interface WriteBlocksOptions {
  readonly writer: TermWriter
  /** Put before every line. */
  readonly indent: string
}

/**
 * The triples of one graph as Turtle: a block for each subject, an empty line between two blocks.
 * Subjects, predicates and objects are sorted by code unit, except that a type stands first, then
 * labels, then the ends of a reified statement; IRIs stand before literals. A triple given twice
 * is written once.
 *
 *     <https://a.example/x> a schema:Place ;
 *         rdfs:label "X"@en , "某地"@zh .
 *
 * Graphs are not looked at. Cost: linear but for the sorting.
 */
export function writeBlocks(quads: Iterable<Quad>, options: WriteBlocksOptions): string {
  const { writer } = options
  const subjects = new Map<string, Block>()
  for (const { subject, predicate, object } of quads) {
    const block = getOrAdd(subjects, sortKey(subject), () => ({
      text: writer.write(subject),
      predicates: new Map<string, Row>(),
    }))
    const row = getOrAdd(block.predicates, predicateKey(predicate.value), () => ({
      text: predicate.value === TYPE ? 'a' : writer.write(predicate),
      objects: new Map<string, string>(),
    }))
    getOrAdd(row.objects, sortKey(object), () => writer.write(object))
  }
  return inOrder(subjects)
    .map((block) => writeBlock(block, options))
    .join('\n')
}

interface Block {
  readonly text: string
  readonly predicates: Map<string, Row>
}

interface Row {
  readonly text: string
  readonly objects: Map<string, string>
}

const TYPE = expand('rdf:type')
const MAX_LINE_LENGTH = 100

const FIRST: readonly PrefixedName[] = [
  'rdf:type',
  'rdfs:label',
  'skos:prefLabel',
  'skos:altLabel',
  'dcterms:title',
  'rdf:subject',
  'rdf:predicate',
  'rdf:object',
]
const RANKS = new Map(FIRST.map((name, index) => [expand(name), String(index)]))

/** Ranks are single digits; every IRI starts with a letter, which sorts behind them. */
function predicateKey(iri: string): string {
  return RANKS.get(iri) ?? iri
}

/** Equal terms have equal keys; neither language tags nor encoded IRIs hold U+0000. */
function sortKey(term: Term): string {
  if (term.termType === 'NamedNode') return `1${encodeIri(term.value)}`
  if (term.termType !== 'Literal') return `2${term.value}`
  return `3${term.value}\0${term.language}\0${term.datatype.value}`
}

function writeBlock(block: Block, { indent }: WriteBlocksOptions): string {
  const rows = inOrder(block.predicates).map((row, index) => {
    const head = index === 0 ? `${indent}${block.text} ${row.text}` : `${indent}    ${row.text}`
    return writeRow(head, inOrder(row.objects), indent)
  })
  return `${rows.join(' ;\n')} .\n`
}

function writeRow(head: string, objects: readonly string[], indent: string): string {
  const line = `${head} ${objects.join(' , ')}`
  if (objects.length === 1 || line.length <= MAX_LINE_LENGTH) return line
  return `${head} ${objects.join(` ,\n${indent}        `)}`
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): Value[] {
  return [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}
