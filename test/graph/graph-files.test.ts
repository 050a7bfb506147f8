import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { MultiDirectedGraph, MultiGraph } from 'graphology'
import * as gexf from 'graphology-gexf'
import * as graphml from 'graphology-graphml'
import { type SaxesAttributeNSIncomplete, SaxesParser, type SaxesTagNS } from 'saxes'
import { describe, expect, it, test } from 'vitest'
import { type GraphTable, graphTable } from '../../src/graph/graph-table.ts'
import { rgbOf } from '../../src/graph/rgb-of.ts'
import { viewData } from '../../src/graph/view-data.ts'
import { writeEdgesCsv, writeNodesCsv } from '../../src/graph/write-csv.ts'
import { writeGexf } from '../../src/graph/write-gexf.ts'
import { writeGraphml } from '../../src/graph/write-graphml.ts'
import { ID, NS } from '../fixtures/view/fixture-builder.ts'
import { hostileGraph, hostilePack, IMAGE, QUOTES, SCRIPT } from '../fixtures/view/hostile.ts'
import { lightsGraph, lightsPack } from '../fixtures/view/lights.ts'

const lights = graphTable(viewData([lightsGraph], lightsPack))
const hostile = graphTable(viewData([hostileGraph], hostilePack))
const TABLES: readonly (readonly [string, GraphTable])[] = [
  ['a report', lights],
  ['hostile words', hostile],
]

/** All cells of a row that have a value, by the name of their column. */
function cells<Row>(
  row: Row,
  columns: readonly { name: string; cell: (row: Row) => string | undefined }[],
) {
  return Object.fromEntries(
    columns.flatMap(({ name, cell }) => {
      const value = cell(row)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

describe('the table', () => {
  it('has a column for each language, property and kind of link', () => {
    const names = lights.nodeColumns.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['class', 'classIri', 'label_en', 'label_zh']))
    expect(new Set(names).size).toBe(names.length)
  })

  it('keeps several values apart whatever is in them', () => {
    const node = hostile.nodes.find(({ iri }) => iri === `${ID}quotes`)
    const links = node === undefined ? '' : cells(node, hostile.nodeColumns).sameAs
    expect(JSON.parse(links ?? '')).toHaveLength(3)
  })

  it('gives each edge the sentence that says so', () => {
    const said = lights.edges.filter(({ attributes }) => attributes.source === 'text')
    expect(said.length).toBeGreaterThan(5)
    for (const { sentence = '?', document } of said) {
      expect(lightsGraph.document.text).toContain(sentence)
      expect(document).toBe(lightsGraph.document.iri)
    }
  })

  it('types a column by its values, and not where one is something else', () => {
    const [first] = lights.nodes
    if (first === undefined) throw new Error('no nodes')
    const typeOf = (values: readonly (readonly [value: string, type: string])[]) => {
      const view = viewData([lightsGraph], lightsPack)
      const nodes = values.map(([value, type], index) => ({
        key: `${index}`,
        attributes: {
          ...first.attributes,
          literals: [
            { predicate: `${NS}size`, value, type: `http://www.w3.org/2001/XMLSchema#${type}` },
          ],
        },
      }))
      const { nodeColumns } = graphTable({ ...view, graph: { ...view.graph, nodes, edges: [] } })
      // `size` is the node's own.
      return nodeColumns.find(({ name }) => name === 'size_2')?.type
    }
    expect(
      typeOf([
        ['12', 'integer'],
        ['-3', 'integer'],
      ]),
    ).toBe('long')
    expect(typeOf([['007', 'integer']])).toBe('string')
    expect(typeOf([['0.50', 'decimal']])).toBe('double')
    expect(typeOf([['INF', 'double']])).toBe('string')
    expect(typeOf([['true', 'boolean']])).toBe('boolean')
    expect(typeOf([['2021-02-03', 'date']])).toBe('date')
    expect(
      typeOf([
        ['2021-02-03', 'date'],
        ['2021', 'gYear'],
      ]),
    ).toBe('string')
  })
})

describe.each(TABLES)('GEXF of %s', (_what, table) => {
  const text = writeGexf(table)

  it('is read by another program as what it is', () => {
    const graph = gexf.parse(MultiDirectedGraph, text, { allowUndeclaredAttributes: false })
    expect(graph.order).toBe(table.nodes.length)
    for (const row of table.nodes) {
      const { label, x, y, size, color } = row.attributes
      const read = graph.getNodeAttributes(row.iri)
      const { r, g, b } = rgbOf(color)
      expect(read).toMatchObject({ label, x, y, size, color: `rgb(${r},${g},${b})` })
      for (const { name, type, cell } of table.nodeColumns) {
        if (type === 'string') expect(read[name]).toBe(cell(row))
      }
    }
    expect(graph.size).toBe(table.edges.length)
    const edges = graph.mapEdges((_key, { label, sentence }, source, target) => ({
      label,
      sentence,
      source,
      target,
    }))
    expect(edges).toEqual(
      table.edges.map(({ attributes, sentence, source, target }) => ({
        label: attributes.label,
        sentence,
        source,
        target,
      })),
    )
  })

  it('has the elements of GEXF 1.3, each where it belongs', () => {
    expect(structure(text)).toEqual(
      new Set([
        'gexf/meta/creator',
        'gexf/meta/description',
        'gexf/graph/attributes/attribute',
        'gexf/graph/nodes/node/attvalues/attvalue',
        'gexf/graph/nodes/node/viz:color',
        'gexf/graph/nodes/node/viz:position',
        'gexf/graph/nodes/node/viz:size',
        'gexf/graph/edges/edge/attvalues/attvalue',
      ]),
    )
  })
})

const PREFIXES = new Map([
  ['http://gexf.net/1.3', ''],
  ['http://gexf.net/1.3/viz', 'viz:'],
])

/** The paths of the innermost elements; a parser that knows namespaces, and stops at an error. */
function structure(text: string): Set<string> {
  const paths = new Set<string>()
  const open: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }: SaxesTagNS) => {
    const values: readonly SaxesAttributeNSIncomplete[] = Object.values(attributes)
    expect(values.every(({ value }) => typeof value === 'string')).toBe(true)
    open.push(`${PREFIXES.get(uri) ?? `{${uri}}`}${local}`)
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    const path = open.join('/')
    if (isSelfClosing || ![...paths].some((each) => each.startsWith(`${path}/`))) paths.add(path)
    open.pop()
  })
  parser.write(text).close()
  return paths
}

describe.each(TABLES)('GraphML of %s', (_what, table) => {
  it('is read by another program as what it is', () => {
    const graph = graphml.parse(MultiDirectedGraph, writeGraphml(table))
    expect(graph.order).toBe(table.nodes.length)
    for (const row of table.nodes) {
      const { label, x, y, size } = row.attributes
      const read = graph.getNodeAttributes(row.iri)
      expect(read).toMatchObject({ label, x, y, size })
      for (const { name, type, cell } of table.nodeColumns) {
        if (type === 'string') expect(read[name]).toBe(cell(row))
      }
    }
    expect(graph.size).toBe(table.edges.length)
    const sentences = graph.mapEdges((_key, { label, sentence }) => ({ label, sentence }))
    expect(sentences).toEqual(
      table.edges.map(({ attributes, sentence }) => ({ label: attributes.label, sentence })),
    )
  })
})

describe.each(TABLES)('CSV of %s', (_what, table) => {
  const nodes = parseCsv(writeNodesCsv(table))
  const edges = parseCsv(writeEdgesCsv(table))

  it('has the headers that the importer of Neo4j reads', () => {
    expect(nodes[0]?.slice(0, 4)).toEqual(['iri:ID', ':LABEL', 'label:string', 'class:string'])
    expect(nodes[0]?.slice(-3)).toEqual(['size:double', 'x:double', 'y:double'])
    expect(edges[0]?.slice(0, 3)).toEqual([':START_ID', ':END_ID', ':TYPE'])
    for (const header of [...(nodes[0] ?? []), ...(edges[0] ?? [])]) {
      expect(header).toMatch(
        /^[^:]*:(?:ID|LABEL|START_ID|END_ID|TYPE|string|long|double|boolean|date)$/,
      )
    }
  })

  it('holds every node and edge, every cell as it was', () => {
    expect(nodes.slice(1).map(([iri, , label]) => [iri, label])).toEqual(
      table.nodes.map(({ iri, attributes }) => [iri, attributes.label]),
    )
    expect(edges.slice(1).map((row) => [row[0], row[1], row[7] ?? ''])).toEqual(
      table.edges.map(({ source, target, sentence }) => [source, target, sentence ?? '']),
    )
    const ids = new Set(nodes.slice(1).map(([iri]) => iri))
    for (const [start, end] of edges.slice(1)) expect(ids.has(start) && ids.has(end)).toBe(true)
  })

  it.each(['two\nlines', 'two\rlines', 'two\r\nlines'])(
    'quotes a cell of two lines: %j',
    (label) => {
      const [first] = table.nodes
      if (first === undefined) throw new Error('The table has nodes')
      const node = { ...first, attributes: { ...first.attributes, label } }
      expect(writeNodesCsv({ ...table, nodes: [node] })).toContain(`,"${label}",`)
    },
  )

  it('ends its lines as RFC 4180 says', () => {
    expect(writeNodesCsv(table)).toMatch(/^iri:ID[^\r\n]*\r\n[\s\S]*\r\n$/)
  })
})

test('the hostile words are all there', () => {
  const text = writeNodesCsv(hostile)
  for (const words of [SCRIPT, IMAGE]) expect(text).toContain(words)
  expect(text).toContain(QUOTES.replaceAll('"', '""'))
})

test('whatever a label is, it comes back from all three', () => {
  const [node] = hostile.nodes
  if (node === undefined) throw new Error('no nodes')
  const words = fc
    .string({ unit: fc.constantFrom(...'"\',;\n\r\t &<>=\\', 'é', '😀', ']]>', 'a') })
    .map((label) => `${label}.`)
  fc.assert(
    fc.property(words, (label) => {
      const row = { ...node, attributes: { ...node.attributes, label } }
      const table = { ...hostile, nodes: [row], edges: [] }
      const read = [
        gexf.parse(MultiGraph, writeGexf(table)).getNodeAttribute(row.iri, 'label'),
        graphml.parse(MultiGraph, writeGraphml(table)).getNodeAttribute(row.iri, 'label'),
        parseCsv(writeNodesCsv(table))[1]?.[2],
      ]
      expect(read).toEqual([label, label, label])
    }),
    { numRuns: 200, seed: 1 },
  )
})

test('an empty cell without quotes has no value, with quotes it is the empty string', () => {
  const [node] = hostile.nodes
  if (node === undefined) throw new Error('no nodes')
  const column = (value: string | undefined) => ({
    name: 'note',
    type: 'string' as const,
    cell: () => value,
  })
  const write = (value: string | undefined) =>
    writeNodesCsv({ ...hostile, nodes: [node], nodeColumns: [column(value)] })
  expect(write(undefined)).toContain(',,#')
  expect(write('')).toContain(',"",#')
  expect(write(' x')).toContain('," x",#')
})
