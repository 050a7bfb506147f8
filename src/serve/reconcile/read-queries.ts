import { refused } from '../problem-error.ts'
import { LONGEST_QUERY } from '../search/search-index.ts'
import type { Served } from '../served.ts'
import { LIMITS, type Query, type Value } from './query.ts'
import {
  asCount,
  asFields,
  asList,
  asText,
  type Fields,
  readObject,
  shown,
  wrong,
} from './read-json.ts'
import type { Term, Vocabulary } from './vocabulary-of.ts'

const LONGEST_ID = 2000

type Names = Pick<Served, 'base'> & { readonly vocabulary: Vocabulary }

/**
 * A batch of reconciliation queries by their keys: `{"q0": {"query": "…", "type": "…"}}`. What is
 * not as the specification says is refused (400), with the place; too many queries are, too (413).
 */
export function readQueries(text: string, names: Names): ReadonlyMap<string, Query> {
  const entries = Object.entries(readObject(text, 'queries'))
  if (entries.length > LIMITS.batch) {
    throw refused(
      413,
      `A batch may have ${LIMITS.batch} queries, and this one has ${entries.length}; send fewer`,
      { code: 'batch-too-large' },
    )
  }
  return new Map(entries.map(([key, value]) => [key, readQuery(asFields(value, key), key, names)]))
}

/** A single query: plain words, or an object. */
export function readSingleQuery(text: string, fields: Fields, names: Names): Query {
  const given = text.trimStart().startsWith('{') ? readObject(text, 'query') : { query: text }
  return readQuery({ ...fields, ...given }, 'query', names)
}

function readQuery(fields: Fields, key: string, names: Names): Query {
  const { query, type, limit, type_strict: strict = 'any', properties = [] } = fields
  const name = query === undefined ? undefined : asText(query, `${key}.query`, LONGEST_QUERY)
  const wanted = asList(properties, `${key}.properties`, LIMITS.properties)
  if (name === undefined && wanted.length === 0) {
    throw wrong(key, 'a query or properties', 'neither')
  }
  if (strict !== 'any' && strict !== 'all' && strict !== 'should') {
    throw wrong(`${key}.type_strict`, '"any", "all" or "should"', shown(strict))
  }
  const count = limit === undefined ? LIMITS.usualCandidates : asCount(limit, `${key}.limit`)
  return {
    name,
    types: readTypes(type, `${key}.type`, names),
    strictness: strict,
    limit: Math.min(count, LIMITS.candidates),
    properties: wanted.map((each, place) =>
      readProperty(each, `${key}.properties[${place}]`, names),
    ),
  }
}

/** Ids, or objects with an `id`, as old clients send them. */
function readTypes(value: unknown, where: string, { vocabulary }: Names): Term[] {
  if (value === undefined || value === null || value === '') return []
  const list = Array.isArray(value) ? asList(value, where, LIMITS.types) : [value]
  return list.map((each) => {
    const id = asText(typeof each === 'object' ? asFields(each, where).id : each, where, LONGEST_ID)
    const term = vocabulary.type(id)
    if (term !== undefined) return term
    throw wrong(where, `a type such as ${examples(vocabulary.usual)}`, `${shown(id)}`)
  })
}

function readProperty(value: unknown, where: string, names: Names): Query['properties'][number] {
  const { pid, v } = asFields(value, where)
  const id = asText(pid, `${where}.pid`, LONGEST_ID)
  const values = Array.isArray(v) ? asList(v, `${where}.v`, LIMITS.values) : [v]
  return {
    property: readPropertyId(id, `${where}.pid`, names.vocabulary),
    values: values.map((each) => readValue(each, `${where}.v`, names)),
  }
}

export function readPropertyId(id: string, where: string, vocabulary: Vocabulary): Term {
  const term = vocabulary.property(id)
  if (term !== undefined) return term
  throw wrong(where, `a property such as ${examples(vocabulary.properties)}`, shown(id))
}

function readValue(value: unknown, where: string, names: Pick<Served, 'base'>): Value {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'text', text: String(value) }
  }
  if (typeof value === 'string') {
    return { kind: 'text', text: asText(value, where, LONGEST_QUERY) }
  }
  const { id } = asFields(value, where)
  return { kind: 'thing', iri: absoluteIri(asText(id, `${where}.id`, LONGEST_ID), names) }
}

/** The IRI of a thing; what has no scheme stands under the base. */
export function absoluteIri(id: string, { base }: Pick<Served, 'base'>): string {
  return /^[a-z][a-z\d+.-]*:/i.test(id) ? id : base + id
}

const examples = (terms: readonly Term[]): string =>
  terms
    .slice(0, 3)
    .map(({ id }) => id)
    .join(', ')
