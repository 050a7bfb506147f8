import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

export interface SweepOptions {
  /** Where the files of the build are. */
  readonly directory: string
  /** Where shards and volumes are. */
  readonly folder: string
  /** Keys of what the build was made from; all else goes. */
  readonly shards: ReadonlySet<string>
  readonly volumes: ReadonlySet<string>
}

/** What `writeFiles` leaves behind where it is killed. */
const DRAFT = /^\..+\.\d+\.tmp$/

/**
 * Removes what nothing is made from any more: documents that are gone or were otherwise, and what
 * builds that were killed have left. What cannot be removed stays, and does no harm.
 */
export async function sweep({ directory, folder, shards, volumes }: SweepOptions): Promise<void> {
  const documents = join(folder, 'documents')
  for (const part of await namesIn(documents)) {
    const names = await namesIn(join(documents, part))
    const gone = names.filter((name) => !shards.has(name))
    for (const name of gone) await remove(join(documents, part, name))
    if (gone.length === names.length) await remove(join(documents, part))
  }
  for (const name of await namesIn(join(folder, 'volumes'))) {
    if (!volumes.has(name)) await remove(join(folder, 'volumes', name))
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
