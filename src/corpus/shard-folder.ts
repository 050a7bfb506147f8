import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentGraph } from '../model.ts'
import { writeWhole } from '../output/write-whole.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { decodeShard, decodeSummary } from './shard.ts'

/**
 * Files by what they are made of: the same key, the same bytes. Nobody else may add or remove any
 * meanwhile.
 */
export interface ShardFolder {
  readonly has: (key: string) => boolean
  /** The file is there whole, or not at all. */
  readonly write: (key: string, bytes: Uint8Array) => Promise<void>
  /** `undefined` where it is not there, or not whole. */
  readonly readSummary: (key: string) => string | undefined
  readonly readBytes: (key: string) => Uint8Array | undefined
  readonly readGraph: (key: string) => DocumentGraph | undefined
  /** So that it is made anew. */
  readonly remove: (key: string) => void
  /**
   * Removes all but these, and what writing that was killed has left. What cannot be removed stays,
   * and does no harm.
   */
  readonly keepOnly: (keys: ReadonlySet<string>) => void
}

/** Shards in a folder, those with the same first two digits in a folder of their own. */
export function openShards(folder: string): ShardFolder {
  const groupOf = (key: string): string => key.slice(0, 2)
  const pathOf = (key: string): string => join(folder, groupOf(key), key)
  const there = new Map<string, Set<string>>()
  const namesOf = (group: string): Set<string> =>
    getOrAdd(there, group, () => new Set(namesIn(join(folder, group))))
  const keysLike = (key: string): Set<string> => namesOf(groupOf(key))
  return {
    has: (key) => keysLike(key).has(key),
    write: async (key, bytes) => {
      writeWhole(pathOf(key), bytes)
      keysLike(key).add(key)
    },
    readSummary: (key) => orUndefined(() => decodeSummary(readFileSync(pathOf(key)))),
    readBytes: (key) => orUndefined(() => readFileSync(pathOf(key))),
    readGraph: (key) => orUndefined(() => decodeShard(readFileSync(pathOf(key)))),
    remove: (key) => {
      rmSync(pathOf(key), { force: true })
      keysLike(key).delete(key)
    },
    keepOnly: (keys) => {
      for (const group of namesIn(folder)) {
        const names = namesOf(group)
        for (const name of names) {
          if (keys.has(name)) continue
          removeAll(join(folder, group, name))
          names.delete(name)
        }
        if (names.size === 0) removeAll(join(folder, group))
      }
    },
  }
}

const namesIn = (folder: string): string[] => orUndefined(() => readdirSync(folder)) ?? []

const removeAll = (path: string): void =>
  orUndefined(() => rmSync(path, { recursive: true, force: true }))

/** What cannot be read, or not understood, is as good as not there: it can be made again. */
function orUndefined<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
