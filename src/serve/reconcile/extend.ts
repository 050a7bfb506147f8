import { defaultGraph, namedNode, type Term as RdfTerm } from 'oxigraph'
import { localName } from '../../rdf/local-name.ts'
import { PREFIXES } from '../../rdf/namespaces.ts'
import { searchOf } from '../search/search-of.ts'
import type { Served } from '../served.ts'
import { LIMITS } from './query.ts'
import { asFields, asList, asText, readObject, wrong } from './read-json.ts'
import { absoluteIri, readPropertyId } from './read-queries.ts'
import { type Term, vocabularyOf } from './vocabulary-of.ts'

const LONGEST_ID = 2000
const WHOLE = ['integer', 'int', 'long', 'gYear', 'nonNegativeInteger', 'positiveInteger']
const BROKEN = ['decimal', 'double', 'float']

/** Values of properties of things: `{"ids": […], "properties": [{"id": …}]}` as rows. */
export function extend(text: string, served: Served) {
  const { ids, properties } = readExtension(text, served)
  return {
    meta: properties.map(({ term: { id, name }, asked }) => {
      const [range] = served.pack.properties.get(id)?.ranges ?? []
      const type = range === undefined ? undefined : vocabularyOf(served).type(range)
      return { id: asked, name, ...(type && { type: { id: type.id, name: type.name } }) }
    }),
    rows: Object.fromEntries(
      ids.map((id) => [
        id,
        Object.fromEntries(
          properties.map(({ term, asked, most }) => [
            asked,
            valuesOf(absoluteIri(id, served), term.id, served).slice(0, most || undefined),
          ]),
        ),
      ]),
    ),
  }
}

function readExtension(text: string, served: Served) {
  const fields = readObject(text, 'extend')
  const vocabulary = vocabularyOf(served)
  return {
    ids: asList(fields.ids, 'extend.ids', LIMITS.extended).map((id, place) =>
      asText(id, `extend.ids[${place}]`, LONGEST_ID),
    ),
    properties: asList(fields.properties, 'extend.properties', LIMITS.extensions).map(
      (each, place): { term: Term; asked: string; most: number } => {
        const where = `extend.properties[${place}]`
        const { id, settings = {} } = asFields(each, where)
        const asked = asText(id, `${where}.id`, LONGEST_ID)
        const limit = Number(asFields(settings, `${where}.settings`).limit ?? 0)
        if (!Number.isInteger(limit) || limit < 0) {
          throw wrong(`${where}.settings.limit`, 'a whole number from 0', String(limit))
        }
        return { term: readPropertyId(asked, `${where}.id`, vocabulary), asked, most: limit }
      },
    ),
  }
}

function valuesOf(iri: string, property: string, served: Served): object[] {
  return served.store
    .match(namedNode(iri), namedNode(property), null, defaultGraph())
    .map(({ object }) => object)
    .map((object) => ({ object, key: object.toString() }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ object }) => toValue(object, served) ?? [])
}

/** A thing of the dataset as such; an IRI from elsewhere, which no service here knows, as text. */
function toValue(term: RdfTerm, served: Served): object | undefined {
  if (term.termType === 'NamedNode') {
    const thing = searchOf(served).thing(term.value)
    return thing ? { id: thing.iri, name: thing.name } : { str: term.value }
  }
  if (term.termType !== 'Literal') return undefined
  const { value, datatype } = term
  const type = datatype.value.startsWith(PREFIXES.xsd) ? localName(datatype.value) : ''
  if (WHOLE.includes(type) && Number.isSafeInteger(Number(value))) return { int: Number(value) }
  if (BROKEN.includes(type) && Number.isFinite(Number(value))) return { float: Number(value) }
  if (type === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return { date: `${value}T00:00:00Z` }
  return { str: value }
}

/** Properties that things of a class have, those of the pack first: what may be worth fetching. */
export function proposeProperties(typeId: string, limit: number, served: Served) {
  const vocabulary = vocabularyOf(served)
  const type = vocabulary.type(typeId)
  const fits = ({ id }: Term): boolean => {
    const domains = served.pack.properties.get(id)?.domains
    if (domains === undefined || type === undefined) return false
    return domains.length === 0 || domains.some((each) => vocabulary.isKindOf(type.id, each))
  }
  const links = [
    'owl:sameAs',
    'skos:exactMatch',
    'skos:closeMatch',
    'skos:altLabel',
    'skos:prefLabel',
  ]
  const general = links.flatMap((id) => vocabulary.property(id) ?? [])
  const proposed = [...new Set([...vocabulary.properties.filter(fits), ...general])]
  return {
    type: typeId,
    limit,
    properties: proposed.slice(0, limit).map(({ id, name }) => ({ id, name })),
  }
}
