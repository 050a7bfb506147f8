import type { CellType, Column, GraphTable, NodeRow } from './graph-table.ts'
import { rgbOf } from './rgb-of.ts'
import { writeXml, type XmlElement } from './write-xml.ts'

/** GraphML has no dates. */
const TYPES: Readonly<Record<CellType, string>> = {
  string: 'string',
  boolean: 'boolean',
  long: 'long',
  double: 'double',
  date: 'string',
}

/** The graph as GraphML; colours, sizes and places are data under the names that Gephi reads. */
export function writeGraphml({ nodes, nodeColumns, edges, edgeColumns }: GraphTable): string {
  const ofNodes = keysOf('n', [...lookColumns, ...nodeColumns])
  const ofEdges = keysOf('e', [
    { name: 'label', type: 'string', cell: ({ attributes }) => attributes.label },
    ...edgeColumns,
  ])
  return writeXml({
    name: 'graphml',
    attributes: {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
    },
    content: [
      ...ofNodes.map((key) => declare(key, 'node')),
      ...ofEdges.map((key) => declare(key, 'edge')),
      {
        name: 'graph',
        attributes: { id: 'graph', edgedefault: 'directed' },
        content: [
          ...nodes.map((row) => ({
            name: 'node',
            attributes: { id: row.iri },
            content: data(row, ofNodes),
          })),
          ...edges.map((row, index) => ({
            name: 'edge',
            attributes: { id: `edge${index}`, source: row.source, target: row.target },
            content: data(row, ofEdges),
          })),
        ],
      },
    ],
  })
}

const lookColumns: readonly Column<NodeRow>[] = [
  { name: 'label', type: 'string', cell: ({ attributes }) => attributes.label },
  { name: 'x', type: 'double', cell: ({ attributes }) => `${attributes.x}` },
  { name: 'y', type: 'double', cell: ({ attributes }) => `${attributes.y}` },
  { name: 'size', type: 'double', cell: ({ attributes }) => `${attributes.size}` },
  { name: 'r', type: 'long', cell: ({ attributes }) => `${rgbOf(attributes.color).r}` },
  { name: 'g', type: 'long', cell: ({ attributes }) => `${rgbOf(attributes.color).g}` },
  { name: 'b', type: 'long', cell: ({ attributes }) => `${rgbOf(attributes.color).b}` },
]

interface Key<Row> extends Column<Row> {
  readonly id: string
}

function keysOf<Row>(letter: string, columns: readonly Column<Row>[]): Key<Row>[] {
  return columns.map((column, index) => ({ ...column, id: `${letter}${index}` }))
}

function declare<Row>({ id, name, type }: Key<Row>, kind: 'node' | 'edge'): XmlElement {
  return {
    name: 'key',
    attributes: { id, for: kind, 'attr.name': name, 'attr.type': TYPES[type] },
  }
}

function data<Row>(row: Row, keys: readonly Key<Row>[]): XmlElement[] {
  return keys.flatMap(({ id, cell }) => {
    const content = cell(row)
    return content === undefined ? [] : [{ name: 'data', attributes: { key: id }, content }]
  })
}
