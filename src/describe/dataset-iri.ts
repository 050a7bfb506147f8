import { createHash } from 'node:crypto'

/**
 * The IRI of the graph of some documents, `<base>dataset/<first 16 hex digits of a SHA-256>`: the
 * same documents in any order are the same dataset.
 */
export function datasetIri(documentIris: Iterable<string>, base: string): string {
  const key = [...new Set(documentIris)].sort().join('\n')
  return `${base}dataset/${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
}
