import type { QueryResult } from '../../query/query-result.ts'

/** What the engine is made of, as gzip. */
export interface EngineParts {
  /** WebAssembly. */
  readonly program: Uint8Array<ArrayBuffer>
  /** N-Quads or TriG. */
  readonly dataset: Uint8Array<ArrayBuffer>
  readonly prefixes: Readonly<Record<string, string>>
}

export type ToWorker =
  | { readonly kind: 'start'; readonly parts: EngineParts }
  | { readonly kind: 'query'; readonly sparql: string }

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly result: QueryResult }
  | { readonly kind: 'failed' }
