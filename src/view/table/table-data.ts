import type { ViewData, ViewNode, ViewStatement } from '../../view-model.ts'
import { MANNERS, mannerOf } from '../manner.ts'
import { namesOf } from '../names.ts'
import { nodeName } from '../node-name.ts'
import { isStatementShown, type ShownOf } from '../shown.ts'
import type { ViewGraph } from '../view-graph.ts'
import type { ViewState } from '../view-state.ts'

export interface Column {
  readonly name: string
  readonly isNumber?: boolean
  /** Too long to be shown: it stands in files only. */
  readonly isForFiles?: boolean
}

export interface Cell {
  readonly text: string
  /** What to sort by where it is a number. */
  readonly value?: number
  /** The node that it names. */
  readonly node?: string
  readonly language?: string
}

/** One way to see the graph as rows: what is shown at the moment, a cell for each column. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  rows(state: ViewState): Cell[][]
}

export interface TableContext {
  readonly data: ViewData
  readonly graph: ViewGraph
  readonly shownOf: ShownOf
}

/** All tables: the nodes, the lines between them, and all statements with their sentences. */
export function makeTables(context: TableContext): Table[] {
  return [entityTable(context), lineTable(context), statementTable(context)]
}

const number = (value: number): Cell => ({ text: String(value), value })

function nameCell(iri: string, node: ViewNode, { language }: ViewState): Cell {
  const { main } = namesOf(node.labels, language)
  return {
    text: nodeName(node, language),
    node: iri,
    ...(main.language === '' ? {} : { language: main.language }),
  }
}

function entityTable({ data, graph, shownOf }: TableContext): Table {
  return {
    name: 'Entities',
    columns: [
      { name: 'Name' },
      { name: 'Other name' },
      { name: 'Class' },
      { name: 'Mentions', isNumber: true },
      { name: 'Lines', isNumber: true },
      { name: 'Open data' },
      { name: 'IRI', isForFiles: true },
    ],
    rows(state) {
      const { nodes } = shownOf(state)
      return data.graph.nodes
        .filter(({ key }) => nodes.has(key))
        .map(({ key, attributes }) => {
          const { other } = namesOf(attributes.labels, undefined)
          return [
            nameCell(key, attributes, state),
            { text: other?.value ?? '', ...(other && { language: other.language }) },
            { text: attributes.classLabel },
            number(attributes.mentionCount),
            number(graph.degree(key)),
            { text: attributes.links.map(({ target }) => target).join(' ') },
            { text: key },
          ]
        })
    },
  }
}

const STATEMENT_COLUMNS: readonly Column[] = [
  { name: 'Subject' },
  { name: 'Property' },
  { name: 'Object' },
  { name: 'How it is said' },
  { name: 'Confidence', isNumber: true },
]

function lineTable(context: TableContext): Table {
  const statementCells = createStatementCells(context)
  return {
    name: 'Lines',
    columns: [...STATEMENT_COLUMNS, ...IRI_COLUMNS],
    rows(state) {
      const { edges } = context.shownOf(state)
      return context.data.statements
        .filter(({ key }) => edges.has(key))
        .map((each) => [...statementCells(each, state), ...iriCells(each)])
    },
  }
}

const IRI_COLUMNS: readonly Column[] = [
  { name: 'Subject IRI', isForFiles: true },
  { name: 'Property IRI', isForFiles: true },
  { name: 'Object IRI', isForFiles: true },
]

function iriCells({ subject, predicate, object }: ViewStatement): Cell[] {
  const end = object.kind === 'entity' ? object.iri : ''
  return [{ text: subject }, { text: predicate }, { text: end }]
}

function statementTable(context: TableContext): Table {
  const { data, graph, shownOf } = context
  const statementCells = createStatementCells(context)
  const sentenceOf = ({ evidence }: ViewStatement): string =>
    evidence
      .map(({ document, start, end }) => data.documents[document]?.text.slice(start, end) ?? '')
      .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
      .join(' | ')
  const documentOf = ({ evidence }: ViewStatement): string =>
    [...new Set(evidence.map(({ document }) => data.documents[document]?.name ?? ''))].join(' | ')
  return {
    name: 'Statements',
    columns: [...STATEMENT_COLUMNS, { name: 'Sentence' }, { name: 'Document' }, ...IRI_COLUMNS],
    rows(state) {
      const context = { graph, shown: shownOf(state), state }
      return data.statements
        .filter((each) => isStatementShown(each, context))
        .map((each) => [
          ...statementCells(each, state),
          { text: sentenceOf(each) },
          { text: documentOf(each) },
          ...iriCells(each),
        ])
    },
  }
}

function createStatementCells({ data, graph }: TableContext) {
  const properties = new Map(data.properties.map(({ iri, labels }) => [iri, labels]))
  const manners = new Map(MANNERS.map(({ manner, label }) => [manner, label]))
  const thing = (iri: string, state: ViewState): Cell => {
    if (graph.hasNode(iri)) return nameCell(iri, graph.getNodeAttributes(iri), state)
    return { text: namesOf(data.outside[iri] ?? [], state.language).main.value || iri }
  }
  return (statement: ViewStatement, state: ViewState): Cell[] => {
    const { subject, predicate, object, confidence } = statement
    const labels = properties.get(predicate) ?? []
    return [
      thing(subject, state),
      { text: namesOf(labels, state.language).main.value || predicate },
      object.kind === 'entity' ? thing(object.iri, state) : { text: object.value },
      { text: manners.get(mannerOf(statement)) ?? '' },
      statement.source === 'pack'
        ? { text: '', value: 1 }
        : { text: confidence.toFixed(2), value: confidence },
    ]
  }
}
