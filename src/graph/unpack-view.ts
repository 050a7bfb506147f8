import type {
  ViewData,
  ViewDocument,
  ViewEvidence,
  ViewNode,
  ViewStatement,
} from '../view-model.ts'
import { edgeOf } from './edge-of.ts'
import type { PackedDocument, PackedNode, PackedStatement, PackedView } from './packed-view.ts'
import { statementKey } from './statement-key.ts'
import { mainLabel } from './term-labels.ts'
import { usualNode } from './usual-node.ts'

/** What `packView` was given. */
function unpackView(packed: PackedView): ViewData {
  const { iris, nodes, edges, ...rest } = packed
  const { classes, properties } = packed
  const iriOf = (index: number): string => iris[index] ?? ''
  const statements = packed.statements.map((statement) => unpackStatement(statement, iriOf))
  const byIri = new Map(classes.map((each) => [each.iri, each]))
  const isNode = new Set(iris.slice(0, nodes.length))
  const labels = new Map(properties.map(({ iri, labels }) => [iri, mainLabel(labels)]))
  const context = {
    isNode: (iri: string) => isNode.has(iri),
    labelOf: (iri: string) => labels.get(iri) ?? '',
  }
  const untold = new Set(edges.map(({ key }) => key))
  return {
    ...rest,
    documents: packed.documents.map((document) => unpackDocument(document, iriOf)),
    statements,
    graph: {
      options: { type: 'directed', multi: true, allowSelfLoops: true },
      attributes: {},
      nodes: nodes.map((node, index) => ({
        key: iriOf(index),
        attributes: unpackNode(node, byIri.get(node.classIri)),
      })),
      edges: [
        ...statements.flatMap((statement) =>
          untold.has(statement.key) ? [] : (edgeOf(statement, context) ?? []),
        ),
        ...edges,
      ],
    },
  }
}

/** What `renderView` put into a page, out of the text of the element that holds it. */
export function readView(json: string): ViewData {
  return unpackView(JSON.parse(json) as PackedView) // which takes nothing else
}

type IriOf = (index: number) => string

function unpackDocument({ mentions, ...document }: PackedDocument, iriOf: IriOf): ViewDocument {
  const count = mentions.length / 3
  const made = Array.from({ length: count }, (_, index) => {
    const [node = 0, start = 0, end = 0] = mentions.slice(3 * index, 3 * index + 3)
    return { node: iriOf(node), start, end }
  })
  return { ...document, mentions: made }
}

function unpackNode(node: PackedNode, ofClass: ViewData['classes'][number] | undefined): ViewNode {
  return { ...usualNode(ofClass, node.labels), ...node }
}

function unpackStatement(packed: PackedStatement, iriOf: IriOf): ViewStatement {
  const [from, property, to, confidence, evidence, unusual = {}] = packed
  const subject = iriOf(from)
  const predicate = iriOf(property)
  const object = typeof to === 'number' ? { kind: 'entity' as const, iri: iriOf(to) } : to
  return {
    key: unusual.key ?? statementKey({ subject, predicate, object }),
    subject,
    predicate,
    object,
    confidence,
    modality: unusual.modality ?? 'asserted',
    source: unusual.source ?? 'text',
    rules: unusual.rules?.map(iriOf) ?? [],
    evidence: unpackEvidence(evidence),
  }
}

function unpackEvidence(numbers: readonly number[]): ViewEvidence[] {
  const found: ViewEvidence[] = []
  let at = 0
  const next = (): number => numbers[at++] ?? 0
  while (at < numbers.length) {
    const [document, start, end, count] = [next(), next(), next(), next()]
    const marks = Array.from({ length: count }, () => ({ start: next(), end: next() }))
    found.push({ document, start, end, marks })
  }
  return found
}
