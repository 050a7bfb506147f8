import type { ViewData, ViewEvidence, ViewStatement } from '../view-model.ts'
import { edgeOf } from './edge-of.ts'
import type {
  PackedDocument,
  PackedNode,
  PackedStatement,
  PackedView,
  Unusual,
} from './packed-view.ts'
import { statementKey } from './statement-key.ts'
import { mainLabel } from './term-labels.ts'
import { usualNode } from './usual-node.ts'

/** What is shown, in the form that `readView` makes the same of again; the same bytes each time. */
export function packView(data: ViewData): PackedView {
  const { graph, statements, documents, ...rest } = data
  const indices = new Map(graph.nodes.map(({ key }, index) => [key, index]))
  const indexOf = (iri: string): number => {
    const index = indices.get(iri) ?? indices.size
    indices.set(iri, index)
    return index
  }
  return {
    ...rest,
    documents: documents.map((document) => packDocument(document, indexOf)),
    nodes: packNodes(data),
    statements: statements.map((statement) => packStatement(statement, indexOf)),
    edges: edgesWithoutStatement(data),
    iris: [...indices.keys()],
  }
}

type IndexOf = (iri: string) => number

function packDocument(
  { mentions, ...document }: ViewData['documents'][number],
  indexOf: IndexOf,
): PackedDocument {
  const numbers = mentions.flatMap(({ node, start, end }) => [indexOf(node), start, end])
  return { ...document, mentions: numbers }
}

function packNodes({ graph, classes }: ViewData): PackedNode[] {
  const byIri = new Map(classes.map((each) => [each.iri, each]))
  return graph.nodes.map(({ attributes }) => {
    const usual = usualNode(byIri.get(attributes.classIri), attributes.labels)
    const packed = Object.entries(attributes).filter(
      ([name, value]) => !(name in usual && isSame(value, usual[name as keyof typeof usual])),
    )
    // Only what `readView` puts back is left out.
    return Object.fromEntries(packed) as unknown as PackedNode
  })
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((each, index) => each === b[index])
}

function packStatement(statement: ViewStatement, indexOf: IndexOf): PackedStatement {
  const { key, subject, predicate, object, confidence, modality, source, rules } = statement
  const unusual: Unusual = {
    ...(key === statementKey(statement) ? {} : { key }),
    ...(modality === 'asserted' ? {} : { modality }),
    ...(source === 'text' ? {} : { source }),
    ...(rules.length === 0 ? {} : { rules: rules.map(indexOf) }),
  }
  const packed = [
    indexOf(subject),
    indexOf(predicate),
    object.kind === 'entity' ? indexOf(object.iri) : object,
    confidence,
    statement.evidence.flatMap(packEvidence),
  ] as const
  return Object.keys(unusual).length === 0 ? packed : [...packed, unusual]
}

function packEvidence({ document, start, end, marks }: ViewEvidence): number[] {
  const spans = marks.flatMap((mark) => [mark.start, mark.end])
  return [document, start, end, marks.length, ...spans]
}

function edgesWithoutStatement({ graph, statements, properties }: ViewData): PackedView['edges'] {
  const nodes = new Set(graph.nodes.map(({ key }) => key))
  const labels = new Map(properties.map(({ iri, labels }) => [iri, mainLabel(labels)]))
  const context = {
    isNode: (iri: string) => nodes.has(iri),
    labelOf: (iri: string) => labels.get(iri) ?? '',
  }
  const told = new Map(
    statements.map((statement) => [statement.key, edgeOf(statement, context)] as const),
  )
  return graph.edges.filter((edge) => JSON.stringify(edge) !== JSON.stringify(told.get(edge.key)))
}
