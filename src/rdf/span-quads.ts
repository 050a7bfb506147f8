import type { Quad } from '@rdfjs/types'
import type { Span, TextDocument } from '../model.ts'
import { literal, namedNode, quad, term } from './terms.ts'

/** Characters of the text before and after a quote that tell it from its like, in UTF-16 units. */
const CONTEXT_LENGTH = 32

/**
 * The IRI of a stretch of a document, `<document>#char=12,40`. The form is that of RFC 5147, but
 * the unit is ours: UTF-16 units, half-open.
 */
export function spanIri(documentIri: string, { start, end }: Span): string {
  return `${documentIri}#char=${start},${end}`
}

/**
 * A stretch of a document as a Web Annotation resource with two selectors: the words with what
 * stands around them, and the offsets (UTF-16 units, from 0, end exclusive).
 *
 *     <d#char=4,8> a oa:SpecificResource ;
 *         oa:hasSelector <d#position=4,8> , <d#quote=4,8> ;
 *         oa:hasSource <d> .
 */
export function spanQuads(span: Span, document: TextDocument): Quad[] {
  const { start, end } = span
  const { iri, text } = document
  const resource = namedNode(spanIri(iri, span))
  const quote = namedNode(`${iri}#quote=${start},${end}`)
  const position = namedNode(`${iri}#position=${start},${end}`)
  const integer = (value: number) => literal(String(value), term('xsd:integer'))
  return [
    quad(resource, term('rdf:type'), term('oa:SpecificResource')),
    quad(resource, term('oa:hasSource'), namedNode(iri)),
    quad(resource, term('oa:hasSelector'), quote),
    quad(resource, term('oa:hasSelector'), position),
    quad(quote, term('rdf:type'), term('oa:TextQuoteSelector')),
    quad(quote, term('oa:exact'), literal(text.slice(start, end))),
    quad(quote, term('oa:prefix'), literal(textBefore(text, start))),
    quad(quote, term('oa:suffix'), literal(textAfter(text, end))),
    quad(position, term('rdf:type'), term('oa:TextPositionSelector')),
    quad(position, term('oa:start'), integer(start)),
    quad(position, term('oa:end'), integer(end)),
  ]
}

/** A pair of surrogates that the cut would part is left out whole. */
function textBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - CONTEXT_LENGTH), offset).replace(/^[\udc00-\udfff]/, '')
}

function textAfter(text: string, offset: number): string {
  return text.slice(offset, offset + CONTEXT_LENGTH).replace(/[\ud800-\udbff]$/, '')
}
