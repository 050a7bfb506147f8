import type { Span, TextDocument } from '../model.ts'
import type { Description, TermMaker } from './description.ts'

/** Characters of the text before and after a quote that tell it from its like, in UTF-16 units. */
const CONTEXT_LENGTH = 32

/**
 * The IRI of a stretch of a document, `<document>#char=12,40`. The form is that of RFC 5147, but
 * the unit is ours: UTF-16 units, half-open.
 */
export function spanIri(documentIri: string, { start, end }: Span): string {
  return `${documentIri}#char=${start},${end}`
}

export interface NamedSpan<Iri> extends Span {
  /** Its IRI. */
  readonly node: Iri
  /** The things that it names. */
  readonly mentions: readonly Iri[]
}

/**
 * A stretch of a document as a Web Annotation resource with two selectors: the offsets (UTF-16
 * units, from 0, end exclusive), and the words with what stands around them.
 *
 *     <d#char=4,8> a oa:SpecificResource ;
 *         oa:hasSelector <d#position=4,8> , <d#quote=4,8> ;
 *         oa:hasSource <d> ;
 *         mg:mentions <x> .
 */
export function describeSpan<Iri, Literal>(
  { start, end, node, mentions }: NamedSpan<Iri>,
  {
    document: { iri, text },
    source,
    make,
  }: {
    readonly document: TextDocument
    /** The document's IRI. */
    readonly source: Iri
    readonly make: TermMaker<Iri, Literal>
  },
): Description<Iri, Literal>[] {
  const position = make.iri(`${iri}#position=${start},${end}`)
  const quote = make.iri(`${iri}#quote=${start},${end}`)
  const integer = (value: number) => make.literal(String(value), 'xsd:integer')
  const string = (value: string) => make.literal(value, 'xsd:string')
  const resource: Description<Iri, Literal> = {
    subject: node,
    rows: () => [
      ['rdf:type', [make.term('oa:SpecificResource')]],
      ['oa:hasSelector', [position, quote]],
      ['oa:hasSource', [source]],
      ['mg:mentions', mentions],
    ],
  }
  const offsets: Description<Iri, Literal> = {
    subject: position,
    rows: () => [
      ['rdf:type', [make.term('oa:TextPositionSelector')]],
      ['oa:end', [integer(end)]],
      ['oa:start', [integer(start)]],
    ],
  }
  const words: Description<Iri, Literal> = {
    subject: quote,
    rows: () => [
      ['rdf:type', [make.term('oa:TextQuoteSelector')]],
      ['oa:exact', [string(text.slice(start, end))]],
      ['oa:prefix', [string(textBefore(text, start))]],
      ['oa:suffix', [string(textAfter(text, end))]],
    ],
  }
  return [resource, offsets, words]
}

/** A pair of surrogates that the cut would part is left out whole. */
function textBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - CONTEXT_LENGTH), offset).replace(/^[\udc00-\udfff]/, '')
}

function textAfter(text: string, offset: number): string {
  return text.slice(offset, offset + CONTEXT_LENGTH).replace(/[\ud800-\udbff]$/, '')
}
