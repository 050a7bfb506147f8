import { localName } from '../rdf/local-name.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import type { ViewData, ViewEdge, ViewLiteral, ViewNode, ViewStatement } from '../view-model.ts'
import { compareCodeUnits } from './compare-code-units.ts'

export type CellType = 'string' | 'boolean' | 'long' | 'double' | 'date'

/** One attribute of all nodes, or of all edges. */
export interface Column<Row> {
  /** No two columns of a table have the same. */
  readonly name: string
  readonly type: CellType
  /** `undefined` where a row has none. */
  readonly cell: (row: Row) => string | undefined
}

export interface NodeRow {
  readonly iri: string
  readonly attributes: ViewNode
}

export interface EdgeRow {
  readonly source: string
  readonly target: string
  readonly attributes: ViewEdge
  /** The first sentence that says so, and its document. */
  readonly sentence?: string
  readonly document?: string
}

/** The graph as two tables, for the formats that know nodes and edges but no RDF. */
export interface GraphTable {
  readonly title: string
  readonly nodes: readonly NodeRow[]
  /** Besides IRI, label, colour, size and place. */
  readonly nodeColumns: readonly Column<NodeRow>[]
  readonly edges: readonly EdgeRow[]
  /** Besides the ends and the label. */
  readonly edgeColumns: readonly Column<EdgeRow>[]
}

/** In the order of the page's data; linear. */
export function graphTable({ title, graph, statements, documents }: ViewData): GraphTable {
  const byKey = new Map(statements.map((statement) => [statement.key, statement]))
  const nodes = graph.nodes.map(({ key, attributes }) => ({ iri: key, attributes }))
  const evidenceOf = (statement: ViewStatement | undefined) => {
    const [first] = statement?.evidence ?? []
    const document = first === undefined ? undefined : documents[first.document]
    if (first === undefined || document === undefined) return {}
    return { sentence: document.text.slice(first.start, first.end), document: document.iri }
  }
  const edges = graph.edges.map(({ key, source, target, attributes }) => ({
    source,
    target,
    attributes,
    ...evidenceOf(byKey.get(key)),
  }))
  return { title, nodes, nodeColumns: distinctNames(nodeColumns(nodes)), edges, edgeColumns }
}

const edgeColumns: readonly Column<EdgeRow>[] = [
  { name: 'predicate', type: 'string', cell: ({ attributes }) => attributes.predicate },
  { name: 'confidence', type: 'double', cell: ({ attributes }) => `${attributes.confidence}` },
  { name: 'modality', type: 'string', cell: ({ attributes }) => attributes.modality },
  { name: 'source', type: 'string', cell: ({ attributes }) => attributes.source },
  { name: 'sentence', type: 'string', cell: ({ sentence }) => sentence },
  { name: 'document', type: 'string', cell: ({ document }) => document },
]

function nodeColumns(nodes: readonly NodeRow[]): Column<NodeRow>[] {
  const all = nodes.map(({ attributes }) => attributes)
  const languages = keysOf(all.flatMap(({ labels }) => labels.map(({ language }) => language)))
  const predicates = keysOf(all.flatMap(({ literals }) => literals.map((each) => each.predicate)))
  const links = keysOf(all.flatMap((node) => node.links.map(({ predicate }) => predicate)))
  return [
    { name: 'class', type: 'string', cell: ({ attributes }) => attributes.classLabel },
    { name: 'classIri', type: 'string', cell: ({ attributes }) => attributes.classIri },
    { name: 'known', type: 'boolean', cell: ({ attributes }) => `${attributes.known}` },
    { name: 'mentions', type: 'long', cell: ({ attributes }) => `${attributes.mentionCount}` },
    ...languages.map((language) => labelColumn(language)),
    ...predicates.map((predicate) => literalColumn(predicate, nodes)),
    ...links.map((predicate) => linkColumn(predicate, nodes)),
  ]
}

function labelColumn(language: string): Column<NodeRow> {
  const cell = ({ attributes }: NodeRow) =>
    attributes.labels.find((label) => label.language === language)?.value
  return { name: `label_${language}`, type: 'string', cell }
}

function literalColumn(predicate: string, nodes: readonly NodeRow[]): Column<NodeRow> {
  const literalsOf = ({ attributes }: NodeRow) =>
    attributes.literals.filter((each) => each.predicate === predicate)
  const cells = cellsOf(nodes, (row) => literalsOf(row).map(({ value }) => value))
  const type = cells.isPlain ? typeOf(nodes.flatMap(literalsOf)) : 'string'
  return { name: localName(predicate), type, cell: cells.cell }
}

function linkColumn(predicate: string, nodes: readonly NodeRow[]): Column<NodeRow> {
  const { cell } = cellsOf(nodes, ({ attributes }) =>
    attributes.links.filter((link) => link.predicate === predicate).map(({ target }) => target),
  )
  return { name: localName(predicate), type: 'string', cell }
}

/**
 * The value of each row as it is; where some row has several, all rows have JSON arrays, since any
 * other mark between values may stand in one.
 */
function cellsOf(nodes: readonly NodeRow[], valuesOf: (row: NodeRow) => readonly string[]) {
  const isPlain = nodes.every((row) => valuesOf(row).length <= 1)
  const cell = (row: NodeRow): string | undefined => {
    const values = valuesOf(row)
    return isPlain || values.length === 0 ? values[0] : JSON.stringify(values)
  }
  return { isPlain, cell }
}

/** What all literals of a column are, by datatype and by their looks. */
const TYPES: readonly (readonly [type: CellType, datatypes: readonly string[], looks: RegExp])[] = [
  ['boolean', ['boolean'], /^(?:true|false)$/],
  ['long', ['integer', 'gYear'], /^(?:0|-?[1-9]\d{0,14})$/],
  ['double', ['decimal', 'double'], /^-?\d+(?:\.\d+)?$/],
  ['date', ['date'], /^\d{4}-\d\d-\d\d$/],
]

function typeOf(literals: readonly ViewLiteral[]): CellType {
  const found = TYPES.find(([, datatypes, looks]) =>
    literals.every(
      ({ type, value }) =>
        datatypes.some((name) => type === PREFIXES.xsd + name) && looks.test(value),
    ),
  )
  return found?.[0] ?? 'string'
}

function keysOf(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '').sort(compareCodeUnits)
}

/** A second column of a name gets a number. */
function distinctNames(columns: readonly Column<NodeRow>[]): Column<NodeRow>[] {
  const taken = new Set<string>(RESERVED)
  return columns.map((column) => {
    let name = column.name
    for (let number = 2; taken.has(name); number += 1) name = `${column.name}_${number}`
    taken.add(name)
    return { ...column, name }
  })
}

/** What the formats themselves call a node's own things. */
const RESERVED = ['iri', 'id', 'label', 'color', 'size', 'x', 'y', 'r', 'g', 'b']
