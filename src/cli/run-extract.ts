import { extractDocument } from '../extract-document.ts'
import { loadPack } from '../knowledge/load-pack.ts'
import { makeNameLinker } from '../resolve/link-names.ts'
import { extractJson } from './extract-json.ts'
import { extractText } from './extract-text.ts'
import { installation } from './installation.ts'
import { loadDictionary } from './load-dictionary.ts'
import { readDocuments } from './read-documents.ts'
import { print } from './streams.ts'

export interface ExtractCommandOptions {
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
  const pack = await loadPack(options.pack, {
    base: options.base,
    metaDirectory: installation.packDirectory,
  })
  const link = makeNameLinker(pack, loadDictionary())
  const seen = new Set<string>()
  for (const document of documents) {
    if (seen.has(document.iri)) continue

    const graph = extractDocument(document, pack, { ...options, link })
    if (options.format === 'json') await print(`${JSON.stringify(extractJson(graph))}\n`)
    else await print(`${seen.size === 0 ? '' : '\n'}${extractText(graph, pack)}`)
    seen.add(document.iri)
  }
}
