import { describeDataset } from './describe/describe-dataset.ts'
import { extractDocuments } from './extract-documents.ts'
import { renderView } from './graph/render-view.ts'
import { viewData } from './graph/view-data.ts'
import type { Dictionary } from './language/zh/dictionary/dictionary.ts'
import type { DocumentGraph, TextDocument } from './model.ts'
import type { Pack } from './pack.ts'
import { documentQuads } from './rdf/document-quads.ts'
import { mergeFacts } from './rdf/merge-facts.ts'
import { PREFIXES } from './rdf/namespaces.ts'
import { packQuads } from './rdf/pack-quads.ts'
import { writeTrig } from './rdf/write-trig.ts'
import { writeTurtle } from './rdf/write-turtle.ts'
import { type ValidationReport, validateQuads } from './validate/validate-quads.ts'

export interface BuildOptions {
  /** What instances are named under; ends in `/` or `#`. */
  readonly base: string
  /** Statements that are less sure are left out: from 0 to 1. */
  readonly minConfidence: number
  /** For names that are translations of Chinese ones; without it, equal words alone are one. */
  readonly dictionary?: Dictionary | undefined
  /** Of Merganser, for the record of what made the graph. */
  readonly version: string
  /** The page that the data are put into: what `vite build` makes of `src/view/`. */
  readonly viewTemplate: string
}

export interface Build {
  /** By IRI, each document once. */
  readonly graphs: readonly DocumentGraph[]
  readonly report: ValidationReport
  /** Content by file name. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * One graph of all the documents: the same bytes in whatever order they are given, and however
 * often each. Cost: linear in the text, but for the layout of the picture.
 */
export async function buildGraph(
  documents: readonly TextDocument[],
  pack: Pack,
  options: BuildOptions,
): Promise<Build> {
  const { graphs } = extractDocuments(documents, pack, options)
  const quads = [
    ...graphs.flatMap((graph) => documentQuads(graph, { ...options, pack })),
    ...packQuads(pack, { ...options, iris: namedIn(graphs) }),
  ]
  const prefixes = { ...PREFIXES, ...pack.prefixes }
  const baseIri = options.base
  const { links, describe } = describeDataset(quads, { ...options, pack })
  const data = new Map([
    ['graph.ttl', writeTurtle(mergeFacts(quads), prefixes, { baseIri })],
    ['dataset.trig', writeTrig(quads, prefixes, { baseIri })],
    ['links.ttl', writeTurtle(links, prefixes, { baseIri })],
  ])
  const files = new Map([
    ...data,
    ['void.ttl', writeTurtle(describe(data), prefixes, { baseIri })],
    ['graph.html', renderView(viewData(graphs, pack), options.viewTemplate)],
  ])
  return { graphs, report: await validateQuads(quads, pack.shapes), files }
}

function namedIn(graphs: readonly DocumentGraph[]): Set<string> {
  return new Set(graphs.flatMap(({ entities }) => entities.map(({ iri }) => iri)))
}
