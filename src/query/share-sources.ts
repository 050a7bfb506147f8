import type { QuerySource } from './open-sources.ts'

/** A source whose bytes all threads read where they are. */
export interface SharedSource extends QuerySource {
  readonly text: Uint8Array
}

/** Sources that threads are given without a copy for each; what is shared already stays as it is. */
export function shareSources(sources: string | readonly QuerySource[]): readonly SharedSource[] {
  const given: readonly QuerySource[] = typeof sources === 'string' ? [{ text: sources }] : sources
  return given.map(({ text, ...about }) => ({ ...about, text: shared(text) }))
}

function shared(text: string | Uint8Array): Uint8Array {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return copy
}
