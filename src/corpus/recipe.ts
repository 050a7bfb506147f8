import { createHash } from 'node:crypto'
import type { Pack, PackCache } from '../pack.ts'

/** All that decides what is made of a document. */
export interface Recipe {
  readonly pack: Pack
  readonly base: string
  readonly minConfidence: number
  /** Of Merganser, as it stands in the graph. */
  readonly version: string
  /** Tells the program from any other, to the last byte. */
  readonly program: string
  /** Where what is made of the pack's labels is kept. */
  readonly cache: PackCache | undefined
  /** Of all these: what is made by another recipe is another thing. */
  readonly hash: string
}

/** Changes where what shards and volumes hold, or how, changes. */
const FORM = 4

export function makeRecipe(parts: Omit<Recipe, 'hash'>): Recipe {
  const { pack, base, minConfidence, version, program } = parts
  const key = [FORM, program, version, pack.iri, pack.hash, base, minConfidence]
  return { ...parts, hash: createHash('sha256').update(JSON.stringify(key)).digest('hex') }
}
