import { describeDataset } from './describe/describe-dataset.ts'
import { extractDocuments } from './extract-documents.ts'
import { filesOf } from './format-files.ts'
import { DEFAULT_FORMATS, type FormatName } from './format-names.ts'
import { WRITERS } from './formats.ts'
import type { SoundsOf } from './graph/build-graph.ts'
import { queryParts } from './graph/query-parts.ts'
import { viewData } from './graph/view-data.ts'
import type { Dictionary } from './language/zh/dictionary/dictionary.ts'
import { soundsOf } from './language/zh/sounds-of.ts'
import type { DocumentGraph, TextDocument } from './model.ts'
import type { Pack, PackCache } from './pack.ts'
import { canonicalHash, canonicalNQuads } from './rdf/canonical-nquads.ts'
import { conceptLabels } from './rdf/concept-labels.ts'
import { documentQuads } from './rdf/document-quads.ts'
import { PREFIXES } from './rdf/namespaces.ts'
import { once } from './rdf/once.ts'
import { packQuads } from './rdf/pack-quads.ts'
import { type ValidationReport, validateQuads } from './validate/validate-quads.ts'

export interface BuildOptions {
  /** What instances are named under; ends in `/` or `#`. */
  readonly base: string
  /** Statements that are less sure are left out: from 0 to 1. */
  readonly minConfidence: number
  /** For names that are translations of Chinese ones; without it, equal words alone are one. */
  readonly dictionary?: Dictionary | undefined
  /** Where what is made of the pack's labels is kept. */
  readonly cache?: PackCache
  /** Of Merganser, for the record of what made the graph. */
  readonly version: string
  /** The page that the data are put into: what `vite build` makes of `src/view/`. */
  readonly viewTemplate: string
  /** Whether the page answers queries; its template is then that of such a page. */
  readonly withQuery?: boolean | undefined
  /** What files to make; by default `DEFAULT_FORMATS`. */
  readonly formats?: readonly FormatName[] | undefined
  /** Called when the files are made and the graph is about to be checked, which may take as long. */
  readonly onCheck?: () => void
}

export interface Build {
  /** By IRI, each document once. */
  readonly graphs: readonly DocumentGraph[]
  readonly report: ValidationReport
  /** Of all quads, those of `dataset.trig`: SHA-256 of their canonical form by RDFC-1.0, in hex. */
  readonly hash: string
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
  return assembleGraph(graphs, pack, options)
}

/** The same out of documents that were read already: sorted by IRI, each once, and joined. */
export async function assembleGraph(
  graphs: readonly DocumentGraph[],
  pack: Pack,
  options: BuildOptions,
): Promise<Build> {
  const labels = conceptLabels(
    graphs.flatMap(({ entities }) => entities),
    pack,
  )
  const quads = [
    ...graphs.flatMap((graph) => documentQuads(graph, { ...options, pack, conceptLabels: labels })),
    ...packQuads(pack, { ...options, iris: namedIn(graphs, pack) }),
  ]
  const canonical = await canonicalNQuads(quads)
  const source = {
    quads,
    canonical,
    prefixes: { ...PREFIXES, ...pack.prefixes },
    baseIri: options.base,
    description: once(() => describeDataset(quads, { ...options, pack })),
    view: once(() => viewData(graphs, pack, soundsBy(options.dictionary))),
    viewTemplate: options.viewTemplate,
    queryParts: options.withQuery ? () => queryParts(quads, { ...options, pack }) : undefined,
  }
  const files = new Map<string, string>()
  for (const { name } of filesOf(options.formats ?? DEFAULT_FORMATS)) {
    files.set(name, await WRITERS[name](source, files))
  }
  options.onCheck?.()
  const report = await validateQuads(quads, pack.shapes)
  return { graphs, report, hash: canonicalHash(canonical), files }
}

/** How names are read, where there is a dictionary to tell. */
function soundsBy(dictionary: Dictionary | undefined): SoundsOf | undefined {
  return dictionary && ((name) => soundsOf(dictionary.fold(name), dictionary))
}

/** What documents name, and the schemes that it belongs to. */
function namedIn(graphs: readonly DocumentGraph[], { classes }: Pack): Set<string> {
  const entities = graphs.flatMap((graph) => graph.entities)
  return new Set(
    entities.flatMap(({ iri, classIri }) => [iri, classes.get(classIri)?.scheme ?? iri]),
  )
}
