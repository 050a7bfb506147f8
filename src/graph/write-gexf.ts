import type { CellType, Column, EdgeRow, GraphTable, NodeRow } from './graph-table.ts'
import { rgbOf } from './rgb-of.ts'
import { writeXml, type XmlElement } from './write-xml.ts'

/** GEXF has no dates but those of changing graphs. */
const TYPES: Readonly<Record<CellType, string>> = {
  string: 'string',
  boolean: 'boolean',
  long: 'long',
  double: 'double',
  date: 'string',
}

/**
 * The graph as GEXF 1.3, with colours, sizes and places as on the page. Edges side by side are
 * told apart by their `kind`, the IRI of the property.
 */
export function writeGexf(table: GraphTable): string {
  const { title, nodes, nodeColumns, edges, edgeColumns } = table
  return writeXml({
    name: 'gexf',
    attributes: {
      xmlns: 'http://gexf.net/1.3',
      'xmlns:viz': 'http://gexf.net/1.3/viz',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
      version: '1.3',
    },
    content: [
      {
        name: 'meta',
        content: [
          { name: 'creator', content: 'Merganser' },
          { name: 'description', content: title },
        ],
      },
      {
        name: 'graph',
        attributes: { defaultedgetype: 'directed', mode: 'static', idtype: 'string' },
        content: [
          declare('node', nodeColumns),
          declare('edge', edgeColumns),
          { name: 'nodes', content: nodes.map((node) => nodeElement(node, nodeColumns)) },
          {
            name: 'edges',
            content: edges.map((edge, index) => edgeElement(edge, { id: index, edgeColumns })),
          },
        ],
      },
    ],
  })
}

function declare<Row>(kind: 'node' | 'edge', columns: readonly Column<Row>[]): XmlElement {
  return {
    name: 'attributes',
    attributes: { class: kind, mode: 'static' },
    content: columns.map(({ name, type }, index) => ({
      name: 'attribute',
      attributes: { id: index, title: name, type: TYPES[type] },
    })),
  }
}

function values<Row>(row: Row, columns: readonly Column<Row>[]): XmlElement[] {
  const cells = columns.flatMap(({ cell }, index): XmlElement[] => {
    const value = cell(row)
    return value === undefined ? [] : [{ name: 'attvalue', attributes: { for: index, value } }]
  })
  return cells.length === 0 ? [] : [{ name: 'attvalues', content: cells }]
}

function nodeElement(row: NodeRow, columns: readonly Column<NodeRow>[]): XmlElement {
  const { label, color, size, x, y } = row.attributes
  return {
    name: 'node',
    attributes: { id: row.iri, label },
    content: [
      ...values(row, columns),
      { name: 'viz:color', attributes: { ...rgbOf(color) } },
      { name: 'viz:position', attributes: { x, y, z: 0 } },
      { name: 'viz:size', attributes: { value: size } },
    ],
  }
}

function edgeElement(
  row: EdgeRow,
  { id, edgeColumns }: { readonly id: number; readonly edgeColumns: readonly Column<EdgeRow>[] },
): XmlElement {
  const { source, target, attributes } = row
  const { predicate: kind, label } = attributes
  return {
    name: 'edge',
    attributes: { id, source, target, kind, label },
    content: values(row, edgeColumns),
  }
}
