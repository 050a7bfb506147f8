import type { Quad, Term } from '@rdfjs/types'

/** What `encodeData` writes instead of a quad or a map: an object with one key that no field has. */
export const QUAD_KEY = '$quad'
export const MAP_KEY = '$map'

/** A term: an IRI or `_:label`, or a literal's value and language or datatype. */
export type EncodedTerm = string | readonly [value: string, language: string, datatype: string]

/** The whole of it; the quads of `data` point into `terms`. */
export interface EncodedData {
  readonly terms: readonly EncodedTerm[]
  readonly data: unknown
}

/**
 * Plain data with maps and RDF quads in it as JSON, each term once; `decodeData` makes the same data
 * of it. `undefined` where it holds what this form has no place for, such as quads about quads.
 *
 * ASCII alone, so that it is read as fast as bytes are.
 *
 *     encodeData({ a: new Map([['b', 1]]) })  // '{"data":{"a":{"$map":[["b",1]]}},"terms":[]}'
 */
export function encodeData(data: unknown): string | undefined {
  const numbers = new Map<string, number>()
  const terms: EncodedTerm[] = []
  let isWhole = true

  const numberOf = (term: Term): number => {
    const encoded = encodeTerm(term)
    if (encoded === undefined) isWhole = false
    const key = JSON.stringify(encoded ?? '')
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, terms.length)
    return terms.push(encoded ?? '') - 1
  }
  const encode = (_: string, value: unknown): unknown => {
    if (value instanceof Map) return { [MAP_KEY]: [...value] }
    if (!isQuad(value)) return value
    if (value.graph.termType !== 'DefaultGraph') isWhole = false
    return { [QUAD_KEY]: [value.subject, value.predicate, value.object].map(numberOf) }
  }
  const encodedData = JSON.stringify(data, encode)
  return isWhole ? inAscii(`{"data":${encodedData},"terms":${JSON.stringify(terms)}}`) : undefined
}

const inAscii = (json: string): string =>
  json.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const isQuad = (value: unknown): value is Quad =>
  typeof value === 'object' && value !== null && 'termType' in value && value.termType === 'Quad'

function encodeTerm(term: Term): EncodedTerm | undefined {
  if (term.termType === 'NamedNode') return term.value
  if (term.termType === 'BlankNode') return `_:${term.value}`
  if (term.termType !== 'Literal' || term.direction) return undefined
  return [term.value, term.language, term.language === '' ? term.datatype.value : '']
}
