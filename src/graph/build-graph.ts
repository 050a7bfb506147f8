import { MultiDirectedGraph } from 'graphology'
import type { DocumentGraph, Label, StatementObject } from '../model.ts'
import type { Pack } from '../pack.ts'
import { localName } from '../rdf/local-name.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import type { ViewEdge, ViewLiteral, ViewNode, ViewStatement } from '../view-model.ts'
import { collectStatements } from './collect-statements.ts'
import { edgeOf } from './edge-of.ts'
import { findCommunities } from './find-communities.ts'
import { groupBy } from './group-by.ts'
import { type MergedEntity, mergeEntities } from './merge-entities.ts'
import { orderDocuments } from './order-documents.ts'
import { displayOf, mainLabel, termLabels } from './term-labels.ts'

export type KnowledgeGraph = MultiDirectedGraph<ViewNode, ViewEdge>

const COMMENT = `${PREFIXES.rdfs}comment`

/** Radius of a node of usual size that one statement names, in pixels. */
const BASE_RADIUS = 9
const SMALLEST_RADIUS = 6
const LARGEST_RADIUS = 30

/** Grows with the square root of how much is said: an area, not a length, is what the eye reads. */
function radius(relativeSize: number, weight: number): number {
  const size = BASE_RADIUS * relativeSize * (0.75 + 0.25 * Math.sqrt(weight))
  return Math.round(Math.min(LARGEST_RADIUS, Math.max(SMALLEST_RADIUS, size)) * 100) / 100
}

function literalOf(predicate: string, object: StatementObject): ViewLiteral[] {
  switch (object.kind) {
    case 'entity':
      return []
    case 'literal':
      return [{ predicate, value: object.value, type: object.datatype }]
    case 'text':
      return [{ predicate, value: object.value, type: object.language }]
  }
}

/** The comments that the pack has on each of its individuals. */
function commentsOf(pack: Pack): Map<string, Label[]> {
  const comments = pack.knowledge.flatMap(({ subject, predicate, object }) =>
    predicate.value === COMMENT && object.termType === 'Literal'
      ? [{ iri: subject.value, label: { value: object.value, language: object.language } }]
      : [],
  )
  const groups = [...groupBy(comments, ({ iri }) => iri)]
  return new Map(groups.map(([iri, group]) => [iri, group.map(({ label }) => label)]))
}

/** How a Chinese name is read, in pinyin without tones and spaces; nothing for other names. */
export type SoundsOf = (name: string) => readonly string[]

interface NodeContext {
  readonly pack: Pack
  readonly soundsOf: SoundsOf
  readonly said: readonly ViewStatement[]
  readonly comments: readonly Label[]
}

function makeNode(entity: MergedEntity, { pack, soundsOf, said, comments }: NodeContext): ViewNode {
  const display = displayOf(entity.classIri, pack)
  const individual = pack.individuals.get(entity.iri)
  const own = said.filter(({ subject }) => subject === entity.iri)
  return {
    label: mainLabel(entity.labels) || localName(entity.iri),
    labels: entity.labels,
    forms: entity.forms,
    hiddenLabels: [...new Set(individual?.hiddenLabels.map(({ value }) => value))],
    sounds: [...new Set(entity.labels.flatMap(({ value }) => soundsOf(value)))],
    comments,
    classIri: entity.classIri,
    classLabel: mainLabel(termLabels(entity.classIri, pack)),
    mentionCount: entity.mentions.length,
    known: entity.known,
    links: individual?.links ?? [],
    literals: own.flatMap(({ predicate, object }) => literalOf(predicate, object)),
    documents: entity.documents,
    color: display.colour,
    icon: display.icon,
    size: radius(display.size, Math.max(1, said.length)),
    x: 0,
    y: 0,
  }
}

function endsOf({ subject, object }: ViewStatement): string[] {
  return object.kind === 'entity' && object.iri !== subject ? [subject, object.iri] : [subject]
}

function addEdge(graph: KnowledgeGraph, statement: ViewStatement, pack: Pack): void {
  const edge = edgeOf(statement, {
    isNode: (iri) => graph.hasNode(iri),
    labelOf: (predicate) => mainLabel(termLabels(predicate, pack)),
  })
  if (edge !== undefined) graph.addEdgeWithKey(edge.key, edge.source, edge.target, edge.attributes)
}

/**
 * The knowledge graph of some documents, in graphology: a node for each entity, under its IRI; an
 * edge for each statement between two of them, under its triple; literals on their nodes. What the
 * pack knows between two of them comes too, marked `source: 'pack'`. Every node is at the origin
 * until `layoutGraph` places it. The order of the documents makes no difference.
 */
export function buildGraph(
  graphs: readonly DocumentGraph[],
  pack: Pack,
  soundsOf: SoundsOf = () => [],
): KnowledgeGraph {
  const documents = orderDocuments(graphs)
  const statements = collectStatements(documents, pack)
  const saidOfNode = groupBy(
    statements.flatMap((statement) => endsOf(statement).map((iri) => ({ iri, statement }))),
    ({ iri }) => iri,
  )
  const comments = commentsOf(pack)
  const graph: KnowledgeGraph = new MultiDirectedGraph()
  for (const entity of mergeEntities(documents)) {
    const said = (saidOfNode.get(entity.iri) ?? []).map(({ statement }) => statement)
    const context = { pack, soundsOf, said, comments: comments.get(entity.iri) ?? [] }
    graph.addNode(entity.iri, makeNode(entity, context))
  }
  for (const statement of statements) addEdge(graph, statement, pack)
  for (const [node, community] of findCommunities(graph))
    graph.mergeNodeAttributes(node, { community })
  return graph
}
