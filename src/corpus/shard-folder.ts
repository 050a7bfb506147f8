import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentGraph } from '../model.ts'
import { writeWhole } from '../output/write-whole.ts'
import { type DocumentSummary, decodeShard, HEADER_BYTES, readHeader } from './shard.ts'

/** Files by what they are made of: the same key, the same bytes. */
export interface ShardFolder {
  readonly has: (key: string) => boolean
  /** The file is there whole, or not at all. */
  readonly write: (key: string, bytes: Uint8Array) => Promise<void>
  /** `undefined` where it is not there, or not whole. */
  readonly readSummary: (key: string) => DocumentSummary | undefined
  readonly readBytes: (key: string) => Uint8Array | undefined
  readonly readGraph: (key: string) => DocumentGraph | undefined
  /** So that it is made anew. */
  readonly remove: (key: string) => void
}

/** Most summaries are shorter, and come with the first bytes that are read. */
const FIRST_BYTES = 16_384

/** Of summaries that are kept, since all are gone through several times. */
const KEPT_BYTES = 64 * 2 ** 20

/** Shards in a folder, those with the same first two digits in a folder of their own. */
export function openShards(folder: string): ShardFolder {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key)
  const start = Buffer.alloc(FIRST_BYTES)
  const kept = new Map<string, Buffer>()
  let room = KEPT_BYTES
  const summaryBytes = (key: string): Buffer | undefined => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const bytes = readSummary(pathOf(key), start)
    if (bytes !== undefined && bytes.length <= room) {
      kept.set(key, bytes)
      room -= bytes.length
    }
    return bytes
  }
  return {
    has: (key) => existsSync(pathOf(key)),
    write: (key, bytes) => writeWhole(pathOf(key), bytes),
    readSummary: (key) =>
      orUndefined(() => {
        const bytes = summaryBytes(key)
        return bytes && JSON.parse(bytes.toString('utf8'))
      }),
    readBytes: (key) => orUndefined(() => readFileSync(pathOf(key))),
    readGraph: (key) => orUndefined(() => decodeShard(readFileSync(pathOf(key)))),
    remove: (key) => {
      kept.delete(key)
      rmSync(pathOf(key), { force: true })
    },
  }
}

/** What cannot be read, or not understood, is as good as not there: it can be made again. */
function orUndefined<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** The summary of a shard as JSON, in bytes of its own; `start` is overwritten. */
function readSummary(path: string, start: Buffer): Buffer | undefined {
  const file = openSync(path, 'r')
  try {
    const read = readSync(file, start)
    const header = readHeader(start.subarray(0, read))
    if (header === undefined) return undefined
    const { summary, whole } = header
    // A file that a full disk cut short is not what was written.
    if (fstatSync(file).size !== HEADER_BYTES + summary + whole) return undefined
    const bytes = Buffer.alloc(summary)
    const known = start.copy(bytes, 0, HEADER_BYTES, Math.min(read, HEADER_BYTES + summary))
    if (known < summary) readSync(file, bytes, known, summary - known, HEADER_BYTES + known)
    return bytes
  } finally {
    closeSync(file)
  }
}
