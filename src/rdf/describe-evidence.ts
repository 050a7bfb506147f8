import type { DocumentGraph, Modality, Span, Statement } from '../model.ts'
import { describeSpan, type NamedSpan, spanIri } from './describe-span.ts'
import type { Description, TermMaker } from './description.ts'
import { getOrAdd } from './get-or-add.ts'
import { objectTerm } from './object-term.ts'
import { statementIri } from './statement-iri.ts'
import { namedNode, type PrefixedName } from './terms.ts'

export interface EvidenceOptions {
  readonly base: string
}

/**
 * Where in the document it says so: each statement with the sentences that it was read from and
 * the words in them, and each stretch of the document that is pointed at, with the things that it
 * names.
 *
 *     <statement/…> a rdf:Statement ; rdf:subject <x> ; rdf:predicate <p> ; rdf:object <y> ;
 *         prov:wasDerivedFrom <d#char=0,40> ;
 *         mg:confidence 0.90 ; mg:mark <d#char=4,8> ; mg:modality mg:Asserted ; mg:rule <cue> .
 *     <d#char=4,8> mg:mentions <x> .
 */
export function describeEvidence<Iri, Literal>(
  { document, entities, statements }: DocumentGraph,
  { base }: EvidenceOptions,
  make: TermMaker<Iri, Literal>,
): Description<Iri, Literal>[] {
  const spans = new Map<string, OpenSpan<Iri>>()
  const spanAt = ({ start, end }: Span): OpenSpan<Iri> =>
    getOrAdd(spans, `${start},${end}`, () => {
      return { start, end, node: make.iri(spanIri(document.iri, { start, end })), mentions: [] }
    })
  for (const { iri, mentions } of entities) {
    const thing = make.iri(iri)
    for (const mention of mentions) spanAt(mention).mentions.push(thing)
  }
  const nodeOf = (span: Span): Iri => spanAt(span).node
  const described = statements.map((statement) => {
    const iri = iriOf(statement, { base, source: document.iri })
    return describeStatement(statement, { iri, nodeOf, make })
  })
  const about = { document, source: make.iri(document.iri), make }
  for (const span of spans.values()) described.push(...describeSpan(span, about))
  return described
}

interface OpenSpan<Iri> extends NamedSpan<Iri> {
  readonly mentions: Iri[]
}

function iriOf(
  { subject, predicate, object }: Statement,
  options: { readonly base: string; readonly source: string },
): string {
  return statementIri([namedNode(subject), namedNode(predicate), objectTerm(object)], options)
}

const MODALITIES: Readonly<Record<Modality, PrefixedName>> = {
  asserted: 'mg:Asserted',
  'called-for': 'mg:CalledFor',
  inferred: 'mg:Inferred',
}

function describeStatement<Iri, Literal>(
  { subject, predicate, object, evidence, confidence, modality, rule }: Statement,
  {
    iri,
    nodeOf,
    make,
  }: {
    readonly iri: string
    readonly nodeOf: (span: Span) => Iri
    readonly make: TermMaker<Iri, Literal>
  },
): Description<Iri, Literal> {
  // At once: what is pointed at is described too.
  const sentences = evidence.map(nodeOf)
  const words = evidence.flatMap(({ marks }) => marks.map(nodeOf))
  return {
    subject: make.iri(iri),
    rows: () => [
      ['rdf:type', [make.term('rdf:Statement')]],
      ['rdf:subject', [make.iri(subject)]],
      ['rdf:predicate', [make.iri(predicate)]],
      ['rdf:object', [make.object(object)]],
      ['prov:wasDerivedFrom', sentences],
      ['mg:confidence', [make.literal(decimal(confidence), 'xsd:decimal')]],
      ['mg:mark', words],
      ['mg:modality', [make.term(MODALITIES[modality])]],
      ['mg:rule', [make.iri(rule)]],
    ],
  }
}

/** Two decimals; what would round to nothing is a hundredth, since a chance of 0 states nothing. */
function decimal(confidence: number): string {
  return Math.max(confidence, 0.01).toFixed(2)
}
