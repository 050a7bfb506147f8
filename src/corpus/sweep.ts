import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ShardFolder } from './shard-folder.ts'

export interface SweepOptions {
  /** Where the files of the build are. */
  readonly directory: string
  /** Where volumes and drafts are. */
  readonly folder: string
  readonly shards: ShardFolder
  /** Keys of the shards and volumes that the build was made from; all else goes. */
  readonly kept: { readonly shards: ReadonlySet<string>; readonly volumes: ReadonlySet<string> }
}

/** What `writeFiles` leaves behind where it is killed. */
const DRAFT = /^\..+\.\d+\.tmp$/

/**
 * Removes what nothing is made from any more: documents that are gone or were otherwise, and what
 * builds that were killed have left. What cannot be removed stays, and does no harm.
 */
export async function sweep({ directory, folder, shards, kept }: SweepOptions): Promise<void> {
  shards.keepOnly(kept.shards)
  for (const name of await namesIn(join(folder, 'volumes'))) {
    if (!kept.volumes.has(name)) await remove(join(folder, 'volumes', name))
  }
  await remove(join(folder, 'drafts'))
  for (const name of await namesIn(directory)) {
    if (DRAFT.test(name)) await remove(join(directory, name))
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined)
}
