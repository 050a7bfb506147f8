import type { Quad } from '@rdfjs/types'
import type { DatasetDescription } from './describe/describe-dataset.ts'
import { FORMAT_NAMES, type FormatName } from './format-names.ts'
import { graphTable } from './graph/graph-table.ts'
import { type QueryParts, renderView } from './graph/render-view.ts'
import { writeEdgesCsv, writeNodesCsv } from './graph/write-csv.ts'
import { writeGexf } from './graph/write-gexf.ts'
import { writeGraphml } from './graph/write-graphml.ts'
import { canonicalNQuads } from './rdf/canonical-nquads.ts'
import { mergeFacts } from './rdf/merge-facts.ts'
import { reifyStatements } from './rdf/reify-statements.ts'
import { writeJsonLd } from './rdf/write-json-ld.ts'
import { writeTrig } from './rdf/write-trig.ts'
import { writeTurtle } from './rdf/write-turtle.ts'
import type { ViewData } from './view-model.ts'

/** What the files of a build are written from. */
export interface FormatSource {
  /** All that is known, in named graphs. */
  readonly quads: readonly Quad[]
  /** The same as canonical N-Quads. */
  readonly canonical: string
  readonly prefixes: Readonly<Record<string, string>>
  readonly baseIri: string
  /** What the dataset is and links to; worked out when first asked for. */
  readonly description: () => DatasetDescription
  /** What the page shows; worked out when first asked for. */
  readonly view: () => ViewData
  readonly viewTemplate: string
  /** What makes the page answer queries, where it is to. */
  readonly queryParts: (() => Promise<QueryParts>) | undefined
}

export interface FormatFile {
  readonly name: string
  /** What is in it, for people. */
  readonly holds: string
  readonly write: (
    source: FormatSource,
    /** The files before it, by name. */
    files: ReadonlyMap<string, string>,
  ) => string | Promise<string>
}

/** The files of each format, in the order in which they are written. */
export const FORMATS: Readonly<Record<FormatName, readonly FormatFile[]>> = {
  turtle: [
    {
      name: 'graph.ttl',
      holds: 'the facts, as Turtle',
      write: ({ quads, prefixes, baseIri }) =>
        writeTurtle(mergeFacts(quads), prefixes, { baseIri }),
    },
  ],
  trig: [
    {
      name: 'dataset.trig',
      holds: 'facts and evidence by document, as TriG',
      write: ({ quads, prefixes, baseIri }) => writeTrig(quads, prefixes, { baseIri }),
    },
  ],
  nquads: [
    {
      name: 'dataset.nq',
      holds: 'facts and evidence, as canonical N-Quads',
      write: ({ canonical }) => canonical,
    },
  ],
  ntriples: [
    {
      name: 'graph.nt',
      holds: 'the facts, as canonical N-Triples',
      write: ({ quads }) => canonicalNQuads(mergeFacts(quads)),
    },
  ],
  jsonld: [
    {
      name: 'dataset.jsonld',
      holds: 'facts and evidence by document, as JSON-LD',
      write: ({ quads, prefixes, baseIri }) => writeJsonLd(quads, prefixes, { baseIri }),
    },
  ],
  rdf12: [
    {
      name: 'dataset-rdf12.ttl',
      holds: 'facts and evidence, statements as reifiers, as Turtle 1.2',
      write: ({ quads, prefixes, baseIri }) =>
        `VERSION "1.2"\n${writeTurtle(reifyStatements(quads), prefixes, { baseIri })}`,
    },
  ],
  links: [
    {
      name: 'links.ttl',
      holds: 'links to open data and their sources, as Turtle',
      write: ({ description, prefixes, baseIri }) =>
        writeTurtle(description().links, prefixes, { baseIri }),
    },
  ],
  void: [
    {
      name: 'void.ttl',
      holds: 'what the graph is and holds, in VoID and DCAT',
      write: ({ description, prefixes, baseIri }, files) =>
        writeTurtle(description().describe(sizesOf(files)), prefixes, { baseIri }),
    },
  ],
  html: [
    {
      name: 'graph.html',
      holds: 'the graph to explore: open it in a browser',
      write: async ({ view, viewTemplate, queryParts }) =>
        renderView(view(), viewTemplate, await queryParts?.()),
    },
  ],
  gexf: [
    {
      name: 'graph.gexf',
      holds: 'the graph for Gephi, as GEXF',
      write: ({ view }) => writeGexf(graphTable(view())),
    },
  ],
  graphml: [
    {
      name: 'graph.graphml',
      holds: 'the graph for yEd and its like, as GraphML',
      write: ({ view }) => writeGraphml(graphTable(view())),
    },
  ],
  csv: [
    {
      name: 'nodes.csv',
      holds: 'its nodes, with the headers of Neo4j',
      write: ({ view }) => writeNodesCsv(graphTable(view())),
    },
    {
      name: 'edges.csv',
      holds: 'its edges, with the headers of Neo4j',
      write: ({ view }) => writeEdgesCsv(graphTable(view())),
    },
  ],
}

/** Of each file, in bytes of UTF-8. */
function sizesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  return new Map([...files].map(([name, text]) => [name, Buffer.byteLength(text)]))
}

/** The files of some formats, each once, in the order of `FORMATS`. */
export function filesOf(formats: readonly FormatName[]): FormatFile[] {
  return FORMAT_NAMES.filter((name) => formats.includes(name)).flatMap((name) => FORMATS[name])
}
