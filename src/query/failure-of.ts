import { MerganserError } from '../errors.ts'
import type { BoundedMemory } from './bound-memory.ts'
import type { WorkerFailure } from './query-thread.ts'

/** An error as a thread tells of it, since errors lose their class on their way to another one. */
export function failureOf(error: unknown, memory: BoundedMemory): WorkerFailure {
  if (error instanceof MerganserError) {
    const { kind, code, message, details } = error
    return { kind: 'error', error: { kind, code, message, details } }
  }
  const message = error instanceof Error ? error.message : String(error)
  const isBroken = error instanceof WebAssembly.RuntimeError || error instanceof RangeError
  if (!isBroken) {
    return {
      kind: 'error',
      error: { kind: 'internal', code: 'query-failed', message, details: {} },
    }
  }
  return { kind: 'broken', cause: memory.isFull() ? 'memory' : 'engine', message }
}
