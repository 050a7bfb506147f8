import { type ExtractOptions, extractDocument } from './extract-document.ts'
import type { Dictionary } from './language/zh/dictionary/dictionary.ts'
import type { DocumentGraph, TextDocument } from './model.ts'
import type { Pack } from './pack.ts'
import { type JoinedDocuments, joinDocuments } from './resolve/across/join-documents.ts'
import { makeNameLinker } from './resolve/link-names.ts'
import { distinctDocuments } from './text/distinct-documents.ts'

export interface ExtractDocumentsOptions extends Omit<ExtractOptions, 'link'> {
  /** For names that are translations of Chinese ones; without it, equal words alone are one. */
  readonly dictionary?: Dictionary | undefined
}

/**
 * Reads documents, each by itself, then finds the things that one names in Chinese and another in
 * translation. The graphs are sorted by IRI of the document, each document once: they do not hang
 * on the order in which the documents are given.
 */
export function extractDocuments(
  documents: readonly TextDocument[],
  pack: Pack,
  { dictionary, ...options }: ExtractDocumentsOptions,
): JoinedDocuments {
  const link = dictionary && makeNameLinker(pack, dictionary, { cache: options.cache })
  const graphs: DocumentGraph[] = distinctDocuments(documents).map((document) =>
    extractDocument(document, pack, { ...options, link }),
  )
  return dictionary ? joinDocuments(graphs, { pack, dictionary }) : { graphs, joins: [] }
}
