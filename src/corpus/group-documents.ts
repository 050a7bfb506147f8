import { getOrAdd } from '../rdf/get-or-add.ts'
import type { CorpusDocument } from './corpus-input.ts'

/** More files are not read side by side: beyond, volumes grow. */
const MOST_VOLUMES = 512

/**
 * Of the texts of a volume, in UTF-16 units: it is made in memory, at some 250 bytes for each where
 * texts say very much.
 */
const MOST_CHARACTERS = 2_000_000

/**
 * Documents, sorted by IRI, in groups of about so many, neighbours together: those whose hashes
 * begin alike, fewer where they are long. What is added or goes touches one group of hashes; the
 * same documents are the same groups.
 */
export function groupDocuments(
  documents: readonly CorpusDocument[],
  size: number,
  mostCharacters = MOST_CHARACTERS,
): CorpusDocument[][] {
  const bits = Math.ceil(Math.log2(Math.max(1, documents.length / size)))
  const count = Math.min(MOST_VOLUMES, 2 ** bits)
  const groups = new Map<number, CorpusDocument[]>()
  for (const document of documents) {
    // 32 bits of the hash, in whose order the IRIs are.
    const place = Math.floor((Number.parseInt(document.hash.slice(0, 8), 16) / 2 ** 32) * count)
    getOrAdd(groups, place, () => []).push(document)
  }
  return [...groups.values()].flatMap((group) => partByLength(group, mostCharacters))
}

/** Neighbours, as many as are no longer together than that; a longer one by itself. */
function partByLength(documents: readonly CorpusDocument[], most: number): CorpusDocument[][] {
  const parts: CorpusDocument[][] = []
  let length = 0
  for (const document of documents) {
    length += document.characters
    if (parts.length > 0 && length <= most) {
      parts.at(-1)?.push(document)
    } else {
      parts.push([document])
      length = document.characters
    }
  }
  return parts
}
