import { extractDocuments } from '../extract-documents.ts'
import type { DocumentGraph } from '../model.ts'
import type { Pack } from '../pack.ts'
import type { DocumentOptions } from './document-options.ts'
import { extractJson } from './extract-json.ts'
import { loadDictionary } from './load-dictionary.ts'
import { openCache } from './open-cache.ts'
import { openPack } from './open-pack.ts'
import { readDocuments } from './read-documents.ts'
import { print } from './streams.ts'

export interface ExtractCommandOptions extends DocumentOptions {
  readonly format: 'json' | 'text'
  readonly pack: string
  readonly base: string
  readonly minConfidence: number
}

/** `merganser extract`: one document after the other, in the order given; the same text once. */
export async function runExtract(
  files: readonly string[],
  options: ExtractCommandOptions,
): Promise<void> {
  const documents = await readDocuments(files, options)
  const pack = await openPack(options)
  const { graphs } = extractDocuments(documents, pack, {
    ...options,
    dictionary: loadDictionary(),
    ...openCache(),
  })
  const graphOf = new Map(graphs.map((graph) => [graph.document.iri, graph]))
  const inOrder = [...new Set(documents.map(({ iri }) => iri))].flatMap(
    (iri) => graphOf.get(iri) ?? [],
  )
  for (const [index, graph] of inOrder.entries()) {
    if (options.format === 'json') await print(`${JSON.stringify(extractJson(graph))}\n`)
    else await print(`${index === 0 ? '' : '\n'}${await textOf(graph, pack)}`)
  }
}

/** Loaded when it is needed: machines ask for JSON. */
async function textOf(graph: DocumentGraph, pack: Pack): Promise<string> {
  return (await import('./extract-text.ts')).extractText(graph, pack)
}
