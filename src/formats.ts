import type { Quad } from '@rdfjs/types'
import type { DatasetDescription } from './describe/describe-dataset.ts'
import type { FileName } from './format-files.ts'
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

/** Writes one file, given those before it by name. */
export type FormatWriter = (
  source: FormatSource,
  files: ReadonlyMap<string, string>,
) => string | Promise<string>

export const WRITERS: Readonly<Record<FileName, FormatWriter>> = {
  'graph.ttl': ({ quads, prefixes, baseIri }) =>
    writeTurtle(mergeFacts(quads), prefixes, { baseIri }),
  'dataset.trig': ({ quads, prefixes, baseIri }) => writeTrig(quads, prefixes, { baseIri }),
  'dataset.nq': ({ canonical }) => canonical,
  'graph.nt': ({ quads }) => canonicalNQuads(mergeFacts(quads)),
  'dataset.jsonld': ({ quads, prefixes, baseIri }) => writeJsonLd(quads, prefixes, { baseIri }),
  'dataset-rdf12.ttl': ({ quads, prefixes, baseIri }) =>
    `VERSION "1.2"\n${writeTurtle(reifyStatements(quads), prefixes, { baseIri })}`,
  'links.ttl': ({ description, prefixes, baseIri }) =>
    writeTurtle(description().links, prefixes, { baseIri }),
  'void.ttl': ({ description, prefixes, baseIri }, files) =>
    writeTurtle(description().describe(sizesOf(files)), prefixes, { baseIri }),
  'graph.html': async ({ view, viewTemplate, queryParts }) =>
    renderView(view(), viewTemplate, await queryParts?.()),
  'graph.gexf': ({ view }) => writeGexf(graphTable(view())),
  'graph.graphml': ({ view }) => writeGraphml(graphTable(view())),
  'nodes.csv': ({ view }) => writeNodesCsv(graphTable(view())),
  'edges.csv': ({ view }) => writeEdgesCsv(graphTable(view())),
}

/** Of each file, in bytes of UTF-8. */
function sizesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  return new Map([...files].map(([name, text]) => [name, Buffer.byteLength(text)]))
}
