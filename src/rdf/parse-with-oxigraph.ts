import type { Literal, NamedNode, Quad } from '@rdfjs/types'
import { parse, type Quad as TheirQuad, type Term as TheirTerm } from 'oxigraph'
import { InputError } from '../errors.ts'
import { getOrAdd } from './get-or-add.ts'
import { RDF_MEDIA_TYPES } from './rdf-format.ts'
import { blankNode, defaultGraph, literal, namedNode, quad } from './terms.ts'

const NAMES = { jsonld: 'JSON-LD', rdfxml: 'RDF/XML' } as const

/** A base that no file means: what comes out under it was relative to nothing. */
const NOWHERE = 'https://relative.invalid/'

export interface ParseWithOxigraphOptions {
  /** Named in the error, and nowhere else. */
  readonly file: string
  readonly format: keyof typeof NAMES
}

/**
 * Reads the formats that n3 does not. Contexts of JSON-LD that stand elsewhere are not fetched.
 * Throws `InputError`, code `rdf-syntax`.
 */
export function parseWithOxigraph(text: string, options: ParseWithOxigraphOptions): Quad[] {
  const { file, format } = options
  try {
    const toQuad = quadMaker()
    return parse(text, { format: RDF_MEDIA_TYPES[format], base_iri: NOWHERE }).map(toQuad)
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause
    const found = /LoadDocumentCallback/.test(cause.message)
      ? 'its context stands elsewhere, and nothing is fetched; put the context into the file'
      : cause.message
    throw new InputError('rdf-syntax', `Cannot read ${NAMES[format]} in ${file}: ${found}`, {
      details: { file },
      cause,
    })
  }
}

/** Oxigraph calls nodes without a label by chance: here all are numbered as they come. */
function quadMaker(): (theirs: TheirQuad) => Quad {
  const blankNodes = new Map<string, ReturnType<typeof blankNode>>()
  const toResource = ({ termType, value }: TheirTerm) => {
    if (termType === 'NamedNode') return iriOf(value)
    if (termType !== 'BlankNode') {
      throw new Error(`a ${termType} where only IRIs and blank nodes are read`)
    }
    return getOrAdd(blankNodes, value, () => blankNode(`b${blankNodes.size}`))
  }
  return ({ subject, predicate, object, graph }) =>
    quad(
      toResource(subject),
      iriOf(predicate.value),
      object.termType === 'Literal' ? toLiteral(object) : toResource(object),
      graph.termType === 'DefaultGraph' ? defaultGraph() : toResource(graph),
    )
}

function toLiteral({ value, language, datatype }: Literal): Literal {
  return language === '' ? literal(value, namedNode(datatype.value)) : literal(value, language)
}

function iriOf(iri: string): NamedNode {
  if (!iri.startsWith(NOWHERE)) return namedNode(iri)
  const rest = iri.slice(NOWHERE.length)
  throw new Error(`relative IRI <${rest}>, and no base to resolve it against`)
}
