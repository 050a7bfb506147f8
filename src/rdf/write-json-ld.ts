import type { Literal, Quad, Term } from '@rdfjs/types'
import { checkWhole } from './check-whole.ts'
import { encodeIri } from './encode-iri.ts'
import { groupGraphs } from './group-graphs.ts'
import { type Block, groupTriples } from './group-triples.ts'
import { type JsonLdContext, jsonLdContext } from './json-ld-context.ts'
import { jsonLdUses } from './json-ld-uses.ts'
import { RDF_TYPE } from './namespaces.ts'
import { refuseTripleTerm } from './refuse-triple-term.ts'
import type { TermWriterOptions } from './term-writer.ts'
import { expand } from './terms.ts'

type Json = string | { readonly [key: string]: Json } | readonly Json[]

/**
 * Quads as JSON-LD 1.1 with a context of its own: the nodes of the default graph, then the named
 * graphs, in the order of `groupTriples`. Nothing is turned into numbers, so that every literal
 * comes back as it was. The same quads in any order are the same text.
 *
 *     { "@context": { … }, "@graph": [
 *       { "@id": "document/1#facts", "@graph": [
 *         { "@id": "person/x", "@type": "Person", "label": { "en": "X" }, "won": "match/y" } ] } ] }
 */
export function writeJsonLd(
  quads: readonly Quad[],
  prefixes: Readonly<Record<string, string>>,
  { baseIri = '' }: TermWriterOptions = {},
): string {
  const context = jsonLdContext(jsonLdUses(quads), { prefixes, baseIri })
  const graph = groupGraphs(quads).flatMap(({ name, triples }) => {
    const nodes = groupTriples(triples).map((block) => nodeJson(block, context))
    if (name.termType === 'DefaultGraph') return nodes
    return [{ '@id': reference(name, context), '@graph': nodes }]
  })
  const document = { '@context': context.definitions(), '@graph': graph }
  return `${JSON.stringify(document, null, 2)}\n`
}

function nodeJson({ subject, rows }: Block, context: JsonLdContext): Json {
  const properties = rows.flatMap(({ predicate, objects }) => {
    if (predicate.value !== RDF_TYPE) return [propertyJson(predicate, objects, context)]
    const classes = objects.filter(({ termType }) => termType === 'NamedNode')
    const others = objects.filter(({ termType }) => termType !== 'NamedNode')
    return [
      ...(classes.length === 0 ? [] : [typeJson(classes, context)]),
      ...(others.length === 0 ? [] : [propertyJson(predicate, others, context)]),
    ]
  })
  return Object.fromEntries([['@id', reference(subject, context)], ...properties])
}

function typeJson(classes: readonly Term[], context: JsonLdContext): [string, Json] {
  return ['@type', oneOrAll(classes.map(({ value }) => context.name(encodeIri(value))))]
}

function propertyJson(
  predicate: Term,
  objects: readonly Term[],
  context: JsonLdContext,
): [string, Json] {
  const iri = encodeIri(predicate.value)
  const key = context.key(iri)
  switch (context.form(iri).kind) {
    case 'iri':
      return [key, oneOrAll(objects.map((object) => reference(object, context)))]
    case 'language':
      return [key, byLanguage(objects)]
    case 'type':
    case 'plain':
      return [key, oneOrAll(objects.map(({ value }) => whole(value)))]
    case 'mixed':
      return [key, oneOrAll(objects.map((object) => valueJson(object, context)))]
  }
}

function byLanguage(objects: readonly Term[]): Json {
  const values = new Map<string, string[]>()
  for (const object of objects) {
    const language = object.termType === 'Literal' ? object.language : ''
    values.set(language, [...(values.get(language) ?? []), whole(object.value)])
  }
  return Object.fromEntries([...values].map(([language, texts]) => [language, oneOrAll(texts)]))
}

/** A value that says of itself what it is. */
function valueJson(object: Term, context: JsonLdContext): Json {
  if (object.termType !== 'Literal') return { '@id': reference(object, context) }
  const value = whole(object.value)
  return { '@value': value, ...describe(object, context) }
}

function describe({ language, datatype }: Literal, context: JsonLdContext) {
  if (language !== '') return { '@language': language }
  const type = encodeIri(datatype.value)
  return type === expand('xsd:string') ? {} : { '@type': context.name(type) }
}

function reference(term: Term, context: JsonLdContext): string {
  refuseTripleTerm(term)
  return term.termType === 'NamedNode'
    ? context.reference(encodeIri(term.value))
    : `_:${term.value}`
}

function whole(value: string): string {
  checkWhole(value)
  return value
}

function oneOrAll(values: readonly Json[]): Json {
  const [only] = values
  return values.length === 1 && only !== undefined ? only : values
}
