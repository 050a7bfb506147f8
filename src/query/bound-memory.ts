import { InternalError } from '../errors.ts'

/** WebAssembly counts memory in pages. */
export const PAGE_BYTES = 64 * 1024

/** The engine addresses its memory by 32 bits. */
const MAX_PAGES = 65_536

const MEMORY_SECTION = 5
const HEADER_BYTES = 8

export interface BoundedMemory {
  /** Whether so much is in use that what failed did so for want of memory. */
  readonly isFull: () => boolean
}

/**
 * Sees to it that modules of WebAssembly which this thread loads from now on cannot grow their
 * memory beyond so many pages: one that needs more traps, and nothing else of the process is
 * touched. The engine declares its memory without a bound, and gives no other way to set one.
 */
export function boundMemory(maxPages: number): BoundedMemory {
  const pages = Math.min(MAX_PAGES, maxPages)
  const { Module, Instance } = WebAssembly
  const memories: WebAssembly.Memory[] = []
  WebAssembly.Module = class extends Module {
    constructor(bytes: BufferSource) {
      super(withMaximum(copied(bytes), pages))
    }
  }
  WebAssembly.Instance = class extends Instance {
    constructor(module: WebAssembly.Module, imports?: WebAssembly.Imports) {
      super(module, imports)
      const { memory } = this.exports
      if (memory instanceof WebAssembly.Memory) memories.push(memory)
    }
  }
  // Memory grows by doubling, so that a step that fails may leave nearly half of it unused.
  const isFull = () => memories.some(({ buffer }) => buffer.byteLength * 2 > pages * PAGE_BYTES)
  return { isFull }
}

function copied(bytes: BufferSource): Uint8Array<ArrayBuffer> {
  if (!ArrayBuffer.isView(bytes)) return new Uint8Array(bytes)
  return Uint8Array.from(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

/** A module in its binary form, with an upper bound for the one memory that it declares. */
function withMaximum(wasm: Uint8Array<ArrayBuffer>, maxPages: number): Uint8Array<ArrayBuffer> {
  let offset = HEADER_BYTES
  while (offset < wasm.length) {
    const id = wasm[offset]
    const length = readNumber(wasm, offset + 1)
    const end = length.end + length.value
    if (id === MEMORY_SECTION) {
      const section = memorySection(wasm.subarray(length.end, end), maxPages)
      return joined([wasm.subarray(0, offset), section, wasm.subarray(end)])
    }
    offset = end
  }
  throw unknownForm()
}

/** One memory, a flag that says whether it has a maximum, its minimum and its maximum. */
function memorySection(content: Uint8Array, maxPages: number): Uint8Array {
  const [count, flags] = content
  if (count !== 1 || (flags !== 0 && flags !== 1)) throw unknownForm()
  const { value: minimum } = readNumber(content, 2)
  const bounded = [1, 1, ...writeNumber(minimum), ...writeNumber(Math.max(minimum, maxPages))]
  return Uint8Array.from([MEMORY_SECTION, ...writeNumber(bounded.length), ...bounded])
}

/** A number as LEB128: seven bits a byte, the lowest first. */
function readNumber(
  bytes: Uint8Array,
  start: number,
): { readonly value: number; readonly end: number } {
  let value = 0
  for (let index = start; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    value += (byte & 0x7f) * 2 ** (7 * (index - start))
    if (byte < 0x80) return { value, end: index + 1 }
  }
  throw unknownForm()
}

function writeNumber(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...writeNumber(value >>> 7)]
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

function unknownForm(): InternalError {
  return new InternalError('unknown-wasm', 'The engine declares its memory in an unknown form')
}
