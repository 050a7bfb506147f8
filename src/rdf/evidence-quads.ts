import type { Quad } from '@rdfjs/types'
import type { DocumentGraph, Modality, Span, Statement } from '../model.ts'
import { objectTerm } from './object-term.ts'
import { spanIri, spanQuads } from './span-quads.ts'
import { statementIri } from './statement-iri.ts'
import { literal, namedNode, type PrefixedName, quad, term } from './terms.ts'

export interface EvidenceQuadsOptions {
  readonly base: string
}

/**
 * Where in the document it says so, in the default graph: each statement with the sentences that
 * it was read from and the words in them, and each mention of a thing.
 *
 *     <statement/…> a rdf:Statement ; rdf:subject <x> ; rdf:predicate <p> ; rdf:object <y> ;
 *         mg:confidence 0.90 ; mg:modality mg:Asserted ; mg:rule <cue> ;
 *         mg:mark <d#char=4,8> ; prov:wasDerivedFrom <d#char=0,40> .
 *     <d#char=4,8> mg:mentions <x> .
 */
export function evidenceQuads(graph: DocumentGraph, options: EvidenceQuadsOptions): Quad[] {
  const { document, entities, statements } = graph
  const mentions = entities.flatMap((entity) =>
    entity.mentions.map((mention) => ({ entity, mention })),
  )
  const evidence = statements.flatMap((statement) => statement.evidence)
  const spans = [
    ...mentions.map(({ mention }) => mention),
    ...evidence.flatMap((sentence) => [sentence, ...sentence.marks]),
  ]
  return [
    ...statements.flatMap((statement) => statementQuads(statement, document.iri, options)),
    ...mentions.map(({ entity, mention }) =>
      quad(namedNode(spanIri(document.iri, mention)), term('mg:mentions'), namedNode(entity.iri)),
    ),
    ...distinct(spans).flatMap((span) => spanQuads(span, document)),
  ]
}

const MODALITIES: Readonly<Record<Modality, PrefixedName>> = {
  asserted: 'mg:Asserted',
  'called-for': 'mg:CalledFor',
  inferred: 'mg:Inferred',
}

function statementQuads(
  statement: Statement,
  documentIri: string,
  { base }: EvidenceQuadsOptions,
): Quad[] {
  const subject = namedNode(statement.subject)
  const predicate = namedNode(statement.predicate)
  const object = objectTerm(statement.object)
  const iri = statementIri([subject, predicate, object], { base, source: documentIri })
  const node = namedNode(iri)
  const spanNode = (span: Span) => namedNode(spanIri(documentIri, span))
  const { evidence, modality, rule } = statement
  return [
    quad(node, term('rdf:type'), term('rdf:Statement')),
    quad(node, term('rdf:subject'), subject),
    quad(node, term('rdf:predicate'), predicate),
    quad(node, term('rdf:object'), object),
    quad(node, term('mg:confidence'), confidence(statement.confidence)),
    quad(node, term('mg:modality'), term(MODALITIES[modality])),
    quad(node, term('mg:rule'), namedNode(rule)),
    ...evidence.map((span) => quad(node, term('prov:wasDerivedFrom'), spanNode(span))),
    ...evidence.flatMap(({ marks }) =>
      marks.map((span) => quad(node, term('mg:mark'), spanNode(span))),
    ),
  ]
}

/** Two decimals; what would round to nothing is a hundredth, since a chance of 0 states nothing. */
function confidence(value: number) {
  return literal(Math.max(value, 0.01).toFixed(2), term('xsd:decimal'))
}

function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start},${span.end}`, span])).values()]
}
