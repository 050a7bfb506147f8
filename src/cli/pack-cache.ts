import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../output/write-whole.ts'
import type { PackCache } from '../pack.ts'

/** So many files are kept: of packs that are being written, old states would pile up. */
const MOST_FILES = 24
const DIGEST_BYTES = 32

/**
 * Keeps what is made of packs in a folder, a file for each key. A file holds the SHA-256 of its key
 * and content before the content: what is cut short, damaged or of another key is as good as not
 * there. A file appears whole or not at all, so that several processes may read and write at once.
 * `maker` names the program: what another one wrote has other keys. Where the folder cannot be
 * written, nothing is kept, and nothing is said.
 */
export function makePackCache(folder: string, maker: string): PackCache {
  const fileOf = (key: string): string => join(folder, `${digest(maker, key).toString('hex')}.bin`)
  return {
    read: (key) => {
      const bytes = readIfThere(fileOf(key))
      if (bytes === undefined || bytes.length < DIGEST_BYTES) return undefined
      const length = bytes.length - DIGEST_BYTES
      // No Buffer: its `slice` copies nothing, as that of other bytes does.
      const content = new Uint8Array(bytes.buffer, bytes.byteOffset + DIGEST_BYTES, length)
      return digest(key, content).equals(bytes.subarray(0, DIGEST_BYTES)) ? content : undefined
    },
    write: (key, bytes) => {
      try {
        writeWhole(fileOf(key), Buffer.concat([digest(key, bytes), bytes]))
        removeOldest(folder)
      } catch {
        // A cache is a convenience: a folder that is full or not ours is no reason to fail.
      }
    },
  }
}

function digest(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest()
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function removeOldest(folder: string): void {
  const byAge = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .sort((a, b) => b.time - a.time)
  for (const { file } of byAge.slice(MOST_FILES)) rmSync(file, { force: true })
}
