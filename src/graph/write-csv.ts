import { stringify } from 'csv-stringify/sync'
import { localName } from '../rdf/local-name.ts'
import type { Column, EdgeRow, GraphTable, NodeRow } from './graph-table.ts'

/**
 * The graph as two tables of CSV (RFC 4180, with the headers that Neo4j's importer reads). A cell
 * that is empty without quotes has no value; with quotes it is the empty string.
 *
 *     iri:ID,:LABEL,label:string,class:string,known:boolean,…
 *     :START_ID,:END_ID,:TYPE,predicate:string,confidence:double,…
 */
export function writeNodesCsv({ nodes, nodeColumns }: GraphTable): string {
  return writeTable(nodes, [
    ['iri:ID', ({ iri }) => iri],
    [':LABEL', ({ attributes }) => neo4jName(attributes.classIri)],
    ['label:string', ({ attributes }) => attributes.label],
    ...typed(nodeColumns),
    ['color:string', ({ attributes }) => attributes.color],
    ['size:double', ({ attributes }) => `${attributes.size}`],
    ['x:double', ({ attributes }) => `${attributes.x}`],
    ['y:double', ({ attributes }) => `${attributes.y}`],
  ] satisfies readonly Cell<NodeRow>[])
}

/** The edges, as `writeNodesCsv` writes the nodes. */
export function writeEdgesCsv({ edges, edgeColumns }: GraphTable): string {
  return writeTable(edges, [
    [':START_ID', ({ source }) => source],
    [':END_ID', ({ target }) => target],
    [':TYPE', ({ attributes }) => neo4jName(attributes.predicate)],
    ...typed(edgeColumns),
  ] satisfies readonly Cell<EdgeRow>[])
}

type Cell<Row> = readonly [header: string, cell: (row: Row) => string | undefined]

function typed<Row>(columns: readonly Column<Row>[]): Cell<Row>[] {
  return columns.map(({ name, type, cell }) => [`${name.replaceAll(':', '_')}:${type}`, cell])
}

/** A semicolon would make two labels of one. */
function neo4jName(iri: string): string {
  return localName(iri).replaceAll(';', '_')
}

function writeTable<Row>(rows: readonly Row[], columns: readonly Cell<Row>[]): string {
  const cells = rows.map((row) => columns.map(([, cell]) => cell(row)))
  return stringify([columns.map(([header]) => header), ...cells], {
    record_delimiter: 'windows',
    // A line break alone is quoted too: many readers end a record at it.
    quoted_match: /^$|^\s|\s$|[\r\n]/,
  })
}
