import type { DocumentGraph } from '../model.ts'
import type { Pack } from '../pack.ts'
import type {
  ViewClass,
  ViewData,
  ViewDocument,
  ViewGraph,
  ViewMention,
  ViewStatement,
  ViewTerm,
} from '../view-model.ts'
import { buildGraph, type KnowledgeGraph, type SoundsOf } from './build-graph.ts'
import { collectStatements } from './collect-statements.ts'
import { compareCodeUnits } from './compare-code-units.ts'
import { layoutGraph } from './layout-graph.ts'
import { orderDocuments } from './order-documents.ts'
import { displayOf, termLabels } from './term-labels.ts'

function mentionsOf({ entities }: DocumentGraph): ViewMention[] {
  const mentions = entities.flatMap(({ iri, mentions }) =>
    mentions.map(({ start, end }) => ({ node: iri, start, end })),
  )
  return mentions.sort(
    (a, b) => a.start - b.start || b.end - a.end || compareCodeUnits(a.node, b.node),
  )
}

function viewDocument(graph: DocumentGraph): ViewDocument {
  const { document } = graph
  const { iri, name, text, language, title, date } = document
  const headline = title === undefined ? '' : text.slice(title.start, title.end)
  return {
    iri,
    name,
    title: headline || name,
    language,
    ...(date && { date }),
    text,
    mentions: mentionsOf(graph),
  }
}

/** The day, or the first and the last of several, parted by `/`. */
function dateRange(documents: readonly ViewDocument[]): string | undefined {
  const days = documents.flatMap(({ date }) => date ?? []).sort(compareCodeUnits)
  const [first, last] = [days[0], days.at(-1)]
  return first === last ? first : `${first}/${last}`
}

/** How often each IRI occurs, most frequent first, then by IRI. */
function countIris(iris: readonly string[]): [iri: string, count: number][] {
  const counts = new Map<string, number>()
  for (const iri of iris) counts.set(iri, (counts.get(iri) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || compareCodeUnits(a, b))
}

function viewTerm(iri: string, count: number, pack: Pack): ViewTerm {
  const comments = pack.classes.get(iri)?.comments ?? pack.properties.get(iri)?.comments ?? []
  return { iri, labels: termLabels(iri, pack), comment: comments[0]?.value ?? '', count }
}

function viewClass(iri: string, count: number, pack: Pack): ViewClass {
  const { colour, icon } = displayOf(iri, pack)
  return { ...viewTerm(iri, count, pack), color: colour, icon }
}

function exportGraph(graph: KnowledgeGraph): ViewGraph {
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes: {},
    nodes: graph.mapNodes((key, attributes) => ({ key, attributes })),
    edges: graph.mapEdges((key, attributes, source, target) => ({
      key,
      source,
      target,
      attributes,
    })),
  }
}

/** Labels of the individuals that statements point at and that are no nodes. */
function outsideLabels(
  statements: readonly ViewStatement[],
  graph: KnowledgeGraph,
  pack: Pack,
): ViewData['outside'] {
  const iris = statements.flatMap(({ object }) => (object.kind === 'entity' ? [object.iri] : []))
  const outside = [...new Set(iris)].filter((iri) => !graph.hasNode(iri)).sort(compareCodeUnits)
  return Object.fromEntries(
    outside.map((iri) => [iri, pack.individuals.get(iri)?.preferredLabels ?? []]),
  )
}

/**
 * All that the page shows of some documents, ready for `JSON.stringify`: the same bytes for the
 * same documents, in whatever order they come.
 */
export function viewData(
  graphs: readonly DocumentGraph[],
  pack: Pack,
  soundsOf?: SoundsOf,
): ViewData {
  const ordered = orderDocuments(graphs)
  const documents = ordered.map(viewDocument)
  const statements = collectStatements(ordered, pack)
  const graph = layoutGraph(buildGraph(ordered, pack, soundsOf))
  const [only] = documents
  const date = dateRange(documents)
  const languages = new Set(documents.map(({ language }) => language))
  return {
    title:
      documents.length === 1 && only !== undefined ? only.title : `${documents.length} documents`,
    language: languages.size === 1 && only !== undefined ? only.language : 'mul',
    ...(date === undefined ? {} : { date }),
    documents,
    classes: countIris(graph.mapNodes((_, { classIri }) => classIri)).map(([iri, count]) =>
      viewClass(iri, count, pack),
    ),
    properties: countIris(statements.map(({ predicate }) => predicate)).map(([iri, count]) =>
      viewTerm(iri, count, pack),
    ),
    graph: exportGraph(graph),
    statements,
    outside: outsideLabels(statements, graph, pack),
  }
}
