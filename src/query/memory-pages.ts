import { PAGE_BYTES } from './bound-memory.ts'
import type { SharedSource } from './share-sources.ts'

/** Memory that data takes while it is loaded, for each of its bytes. */
const LOADED_BYTES = 12

/** How much memory a thread may have that loads the sources and needs so many MB above that. */
export function memoryPages(sources: readonly SharedSource[], memoryMb: number): number {
  const length = sources.reduce((sum, { text }) => sum + text.length, 0)
  return Math.ceil((memoryMb * 1024 * 1024 + length * LOADED_BYTES) / PAGE_BYTES)
}
