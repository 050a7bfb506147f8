import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../output/write-whole.ts'
import type { ReadInput } from './corpus-input.ts'

/** What a build has read, by which recipe: the next one does what has changed. */
export interface Manifest {
  readonly recipe: string
  /** Sorted by path (code units). */
  readonly inputs: readonly ReadInput[]
}

const FILE = 'manifest.json'

/** What is known of an earlier build by the same recipe, by path; nothing where there was none. */
export function readManifest(folder: string, recipe: string): ReadonlyMap<string, ReadInput> {
  const manifest = parse(join(folder, FILE))
  if (manifest?.recipe !== recipe) return new Map()
  return new Map(manifest.inputs.map((input) => [input.path, input]))
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  writeWhole(join(folder, FILE), `${JSON.stringify(manifest)}\n`)
}

/** It is written whole or not at all; what else stands there is as good as nothing. */
function parse(path: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
