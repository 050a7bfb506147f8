import { extractDocument } from '../extract-document.ts'
import { loadPack } from '../knowledge/load-pack.ts'
import { extractJson } from './extract-json.ts'
import { extractText } from './extract-text.ts'
import { installation } from './installation.ts'
import { readDocuments } from './read-documents.ts'
import { print } from './streams.ts'

export interface ExtractCommandOptions {
  readonly format: 'json' | 'text'
  readonly pack: string
  readonly base: string
  readonly minConfidence: number
}

/** `merganser extract`: one document after the other, in the order given. */
export async function runExtract(
  files: readonly string[],
  options: ExtractCommandOptions,
): Promise<void> {
  const documents = await readDocuments(files, options)
  const pack = await loadPack(options.pack, {
    base: options.base,
    metaDirectory: installation.packDirectory,
  })
  const once = new Map(documents.map((document) => [document.iri, document])).values()
  for (const [index, document] of [...once].entries()) {
    const graph = extractDocument(document, pack, options)
    if (options.format === 'json') await print(`${JSON.stringify(extractJson(graph))}\n`)
    else await print(`${index === 0 ? '' : '\n'}${extractText(graph, pack)}`)
  }
}
