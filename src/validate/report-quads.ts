import type { Quad, Term } from '@rdfjs/types'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { blankNode, expand, literal, namedNode, quad, term } from '../rdf/terms.ts'
import type { EvidenceSentence } from './evidence-finder.ts'
import type { ValidationReport, Violation } from './validate-quads.ts'

export interface ReportQuadsOptions {
  /** What was checked: the title of the report. */
  readonly name: string
  /**
   * What the blank node of the report is called. All others are called by it, what they are, and a
   * number: the same report has the same labels whatever was read before it.
   */
  readonly blankNodeLabel: string
  readonly shapes: readonly Quad[]
  readonly findEvidence: (violation: Violation) => readonly EvidenceSentence[]
}

/**
 * A report in the vocabulary of SHACL, in the default graph. What a violation is about is derived
 * from sentences where there is evidence. The shape is the nearest one that has a name.
 *
 *     _:r a sh:ValidationReport ; dcterms:title "x.ttl" ; sh:conforms false ; sh:result _:r_1 .
 *     _:r_1 a sh:ValidationResult ; sh:focusNode <x> ; sh:resultPath <p> ; sh:value "y" ;
 *         sh:resultMessage "…"@en ; prov:wasDerivedFrom <d#char=0,40> .
 */
export function reportQuads(report: ValidationReport, options: ReportQuadsOptions): Quad[] {
  const { name, blankNodeLabel } = options
  const node = blankNode(blankNodeLabel)
  const digits = String(report.violations.length).length
  const own = ownBlankNodes(blankNodeLabel)
  return [
    quad(node, term('rdf:type'), term('sh:ValidationReport')),
    quad(node, term('dcterms:title'), literal(name)),
    quad(node, term('sh:conforms'), literal(String(report.conforms), term('xsd:boolean'))),
    ...report.violations.flatMap((violation, index) => {
      const result = blankNode(`${blankNodeLabel}_${String(index + 1).padStart(digits, '0')}`)
      return [
        quad(node, term('sh:result'), result),
        ...resultQuads(result, violation, options).map(own),
      ]
    }),
  ]
}

const SEVERITIES: Readonly<
  Record<Violation['severity'], 'sh:Violation' | 'sh:Warning' | 'sh:Info'>
> = { violation: 'sh:Violation', warning: 'sh:Warning', info: 'sh:Info' }

function resultQuads(
  result: ReturnType<typeof blankNode>,
  violation: Violation,
  { shapes, findEvidence }: ReportQuadsOptions,
): Quad[] {
  const { terms, shape, severity } = violation
  const about: readonly (readonly [
    predicate: Parameters<typeof term>[0],
    object: Term | undefined,
  ])[] = [
    ['rdf:type', term('sh:ValidationResult')],
    ['sh:focusNode', terms.focusNode],
    ['sh:resultPath', terms.path],
    ['sh:value', terms.value],
    ...terms.messages.map((message) => ['sh:resultMessage', message] as const),
    ['sh:resultSeverity', term(SEVERITIES[severity])],
    ['sh:sourceConstraintComponent', terms.component],
    ['sh:sourceShape', shape === '' ? undefined : namedNode(shape)],
    ...findEvidence(violation).map(({ iri }) => ['prov:wasDerivedFrom', namedNode(iri)] as const),
  ]
  return [
    ...about.flatMap(([predicate, object]) =>
      object !== undefined && isObject(object) ? [quad(result, term(predicate), object)] : [],
    ),
    ...structureOf(terms.path, shapes),
  ]
}

/** Blank nodes of the data and of the shapes under labels of the report, by order of appearance. */
function ownBlankNodes(reportLabel: string): (quad: Quad) => Quad {
  const known = new Map<string, ReturnType<typeof blankNode>>()
  const isOwn = (label: string): boolean => label.startsWith(`${reportLabel}_`)
  const own = <T extends Quad['subject'] | Quad['object']>(node: T) => {
    if (node.termType !== 'BlankNode' || isOwn(node.value)) return node
    return getOrAdd(known, node.value, () => blankNode(`${reportLabel}_node${known.size + 1}`))
  }
  return ({ subject, predicate, object }) => quad(own(subject), predicate, own(object))
}

type ObjectTerm = Quad['object']

function isObject(term: Term): term is ObjectTerm {
  return term.termType !== 'DefaultGraph'
}

/** What shapes say of a path that is a blank node, lists in it included. */
function structureOf(node: Term | undefined, shapes: readonly Quad[]): Quad[] {
  if (node?.termType !== 'BlankNode') return []
  const own = shapes.filter(({ subject }) => subject.equals(node))
  return own.flatMap(({ subject, predicate, object }) => [
    quad(subject, predicate, object),
    ...(predicate.value === expand('rdf:type') ? [] : structureOf(object, shapes)),
  ])
}
