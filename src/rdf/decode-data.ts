import type { Quad } from '@rdfjs/types'
import { type EncodedData, type EncodedTerm, MAP_KEY, QUAD_KEY } from './encode-data.ts'
import { blankNode, literal, namedNode, quad } from './terms.ts'

/** What `encodeData` encoded. Throws on text that it did not write. */
export function decodeData(text: string): unknown {
  // The callers see to it that nothing else comes here.
  const { terms, data }: EncodedData = JSON.parse(text)
  const decoded = terms.map(decodeTerm)
  return decodeValue(data, decoded)
}

type DecodedTerm = ReturnType<typeof decodeTerm>

function decodeTerm(term: EncodedTerm) {
  if (typeof term === 'string') {
    return term.startsWith('_:') ? blankNode(term.slice(2)) : namedNode(term)
  }
  const [value, language, datatype] = term
  return literal(value, language === '' ? namedNode(datatype) : language)
}

/** Arrays and objects stay the ones that were parsed; what they hold is replaced where it must be. */
function decodeValue(value: unknown, terms: readonly DecodedTerm[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index]
      if (typeof item === 'object') value[index] = decodeValue(item, terms)
    }
    return value
  }
  return decodeObject(value as Record<string, unknown>, terms)
}

function decodeObject(object: Record<string, unknown>, terms: readonly DecodedTerm[]): unknown {
  for (const key in object) {
    const value = object[key]
    if (typeof value !== 'object') continue
    if (key === QUAD_KEY) return decodeQuad(value as readonly number[], terms)
    // Keys of maps are strings, and so stay as they are.
    if (key === MAP_KEY) return new Map(decodeValue(value, terms) as [string, unknown][])
    object[key] = decodeValue(value, terms)
  }
  return object
}

function decodeQuad([s = 0, p = 0, o = 0]: readonly number[], terms: readonly DecodedTerm[]): Quad {
  const [subject, predicate, object] = [terms[s], terms[p], terms[o]]
  if (subject?.termType === undefined || subject.termType === 'Literal') throw unknown(s)
  if (predicate?.termType !== 'NamedNode') throw unknown(p)
  if (object === undefined) throw unknown(o)
  return quad(subject, predicate, object)
}

const unknown = (number: number): RangeError => new RangeError(`No such term: ${number}`)
