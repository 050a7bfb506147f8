import type { Quad, Term } from '@rdfjs/types'
import SHACLValidator from 'rdf-validate-shacl'
import { dataset } from '../rdf/dataset.ts'
import { oncePer } from '../rdf/once-per.ts'
import { expand } from '../rdf/terms.ts'
import { conformsToShape } from './conforms-to-shape.ts'

/** One thing that is not as a shape demands. Nodes are IRIs, or labels of blank nodes. */
export interface Violation {
  readonly focusNode: string
  /** The property; `undefined` where the node itself is at fault, or the path is not one property. */
  readonly path: string | undefined
  /** The value at fault; `undefined` where one is missing or there are too many. */
  readonly value: string | undefined
  readonly message: string
  /** The named shape, or the named shape around one without a name. */
  readonly shape: string
  readonly severity: 'violation' | 'warning' | 'info'
  /** The same as RDF terms, for a report in RDF. */
  readonly terms: ViolationTerms
}

export interface ViolationTerms {
  readonly focusNode: Term
  /** A blank node of the shapes where the path is not one property. */
  readonly path: Term | undefined
  readonly value: Term | undefined
  /** As the shape gives them, with their languages. */
  readonly messages: readonly Term[]
  /** The kind of constraint, such as `sh:MinCountConstraintComponent`. */
  readonly component: Term | undefined
}

export interface ValidationReport {
  /** Whether there is no violation, not so much as a warning. */
  readonly conforms: boolean
  /** Sorted by focus node, path, value, shape and message. */
  readonly violations: readonly Violation[]
}

/**
 * Checks quads against SHACL shapes; the graphs that the quads are in do not matter. Cost: about
 * half a millisecond for each node that a shape is about.
 */
export async function validateQuads(
  quads: Iterable<Quad>,
  shapes: readonly Quad[],
): Promise<ValidationReport> {
  const validator = validatorFor(shapes)
  const { results } = await validator.validate(dataset(quads))
  // It is kept; the graph is not.
  validator.$data = validator.factory.clownface()
  const violations = results.map((result) => toViolation(result, shapes))
  violations.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  return { conforms: violations.length === 0, violations }
}

/** One may check one graph after another, and to make it costs as much as to check a small graph. */
const validatorFor = oncePer(makeValidator)

function makeValidator(shapes: readonly Quad[]): SHACLValidator {
  const indexed = dataset(shapes)
  const validator = new SHACLValidator(indexed)
  // The library's own copy of the shapes makes an index of every answer that it gives.
  validator.$shapes = validator.factory.clownface({ dataset: indexed })
  const withResults = validator.nodeConformsToShape.bind(validator)
  const conforms = conformsToShape(validator)
  validator.nodeConformsToShape = (node, shape, wanted) =>
    wanted ? withResults(node, shape, wanted) : conforms(node, shape)
  return validator
}

type Result = Awaited<ReturnType<SHACLValidator['validate']>>['results'][number]

function toViolation(result: Result, shapes: readonly Quad[]): Violation {
  const { focusNode, path, value, message, sourceConstraintComponent } = result
  const texts = message.map((each) => each.value).sort()
  return {
    focusNode: focusNode?.value ?? '',
    path: path?.termType === 'NamedNode' ? path.value : undefined,
    value: value?.value,
    message: texts.join('; '),
    shape: namedShape(result.sourceShape, shapes),
    severity: severityOf(result.severity),
    terms: {
      focusNode,
      path: path ?? undefined,
      value: value ?? undefined,
      messages: message,
      component: sourceConstraintComponent ?? undefined,
    },
  }
}

/** Climbs from a shape without a name to what points at it. */
function namedShape(shape: Term | null, shapes: readonly Quad[]): string {
  if (shape === null) return ''
  if (shape.termType !== 'BlankNode') return shape.value
  const parent = shapes.find(({ object }) => object.equals(shape))
  return parent === undefined ? shape.value : namedShape(parent.subject, shapes)
}

function severityOf(term: Term | null): Violation['severity'] {
  if (term?.value === expand('sh:Warning')) return 'warning'
  return term?.value === expand('sh:Info') ? 'info' : 'violation'
}

function sortKey({ focusNode, path = '', value = '', shape, message }: Violation): string {
  return [focusNode, path, value, shape, message].join('\0')
}
