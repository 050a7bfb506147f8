import { createHash } from 'node:crypto'
import type { Pack, PackCache } from '../pack.ts'
import { openKeptPack, packToKeep } from './keep-pack.ts'
import { hashPackFiles, type PackFile, readPackFiles } from './read-pack-files.ts'

export interface LoadPackOptions {
  /** Base of the instances: the individuals of the pack come to stand under it. */
  readonly base: string
  /** Folder with `meta.ttl` and `meta-shapes.ttl`, for packs that bring none of their own. */
  readonly metaDirectory: string
  /** Where the compiled pack is kept: with it, a pack whose files are the same is not compiled again. */
  readonly cache?: PackCache
}

const META_FILES: readonly string[] = ['meta.ttl', 'meta-shapes.ttl']

/**
 * Reads a pack, checks it against the shapes that a pack must meet, and compiles it; or takes it
 * from the cache, where only packs come that passed.
 * Throws `OntologyError` with `details.file`, and `line` (from 1) and `iri` where they are known.
 */
export async function loadPack(
  directory: string,
  { base, metaDirectory, cache }: LoadPackOptions,
): Promise<Pack> {
  const files = readPackFiles(directory)
  const meta = metaFiles(files, metaDirectory)
  const key = cacheKey([hashPackFiles(files), hashPackFiles(meta), base])
  const kept = cache?.read(key)
  if (kept) return openKeptPack(kept)
  // Checking takes libraries that a kept pack has no need of.
  const { compilePack } = await import('./compile-pack.ts')
  const pack = await compilePack(files, { base, meta, key })
  const bytes = cache && packToKeep(pack)
  if (bytes) cache.write(key, bytes)
  return pack
}

const cacheKey = (parts: readonly string[]): string =>
  createHash('sha256')
    .update(`pack\0${parts.join('\0')}`)
    .digest('hex')

function metaFiles(files: readonly PackFile[], metaDirectory: string): PackFile[] {
  const own = files.filter(({ path }) => META_FILES.includes(path))
  if (own.length === META_FILES.length) return own
  return readPackFiles(metaDirectory).filter(({ path }) => META_FILES.includes(path))
}
