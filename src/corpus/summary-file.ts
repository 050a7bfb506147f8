import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { orCannotWrite } from '../output/cannot-write.ts'
import { openDraft } from '../output/draft-file.ts'
import { readPieces } from '../output/read-pieces.ts'
import type { CorpusDocument } from './corpus-input.ts'
import { DamagedShard } from './damaged-shard.ts'
import { type DocumentSummary, type EntitySummary, joinParts, partsOf } from './document-summary.ts'
import { readLines } from './read-lines.ts'
import { restoreRepeated, shortenRepeated } from './repeated-texts.ts'
import type { ShardFolder } from './shard-folder.ts'

/** The summaries of all documents of a build, in the order of these. */
export interface Summaries {
  /** Goes through all of them; can be asked for as often as is wanted. */
  readonly read: () => Iterable<DocumentSummary>
}

export interface UpdateSummariesOptions {
  /** Where the file is kept. */
  readonly folder: string
  readonly documents: readonly CorpusDocument[]
  readonly shards: ShardFolder
}

const FILE = 'summaries'

/** A line of the file. */
interface Entry<Entity> {
  readonly shard: string
  /** All of the summary but its entities, as JSON. */
  readonly head: string
  readonly entities: readonly Entity[]
}

/**
 * Summaries in one file, so that a build need not open the shard of each document: those of the last
 * build are taken over, the others read. A line for each, its key and its summary, in which an entity
 * is a number where the same was said of it before; the last line guards all others. Throws
 * `DamagedShard`.
 */
export async function updateSummaries(options: UpdateSummariesOptions): Promise<Summaries> {
  const { folder, documents, shards } = options
  const path = join(folder, FILE)
  const earlier: Iterator<Entry<string>> = isWhole(path)
    ? readEntries(path, (entity) => entity)
    : [][Symbol.iterator]()
  const wanted = new Set(documents.map(({ shard }) => shard))
  const draft = await openDraft(join(folder, 'drafts', FILE))
  const hash = createHash('sha256')
  const shorten = shortenRepeated()
  let pending = nextWanted()
  try {
    for (const { shard } of documents) {
      let entry = pending
      if (entry?.shard === shard) pending = nextWanted()
      else entry = entryOf(shard)
      const line = `${joinParts([shard, entry.head, ...entry.entities.map(shorten)])}\n`
      hash.update(line)
      await draft.write(line)
    }
    await draft.write(`${hash.digest('hex')}\n`)
    await draft.finish()
    await orCannotWrite(path, rename(draft.path, path))
  } finally {
    earlier.return?.()
    await draft.remove()
  }
  return { read: () => readSummaries(path, documents.length) }

  function nextWanted(): Entry<string> | undefined {
    for (let next = earlier.next(); next.done !== true; next = earlier.next()) {
      if (wanted.has(next.value.shard)) return next.value
    }
    return undefined
  }

  function entryOf(shard: string): Entry<string> {
    const summary = shards.readSummary(shard)
    if (summary === undefined) throw new DamagedShard(shard)
    const [head = '', ...entities] = partsOf(summary)
    return { shard, head, entities }
  }
}

function* readSummaries(path: string, documents: number): Generator<DocumentSummary> {
  let left = documents
  for (const { head, entities } of readEntries(path, parseEntity)) {
    if (left-- === 0) return
    yield { ...JSON.parse(head), entities }
  }
}

const parseEntity = (text: string): EntitySummary => JSON.parse(text)

/** Entities of which the same is said are mostly one: what is made of it can be kept by it. */
function* readEntries<Entity extends string | object>(
  path: string,
  make: (text: string) => Entity,
): Generator<Entry<Entity>> {
  const restore = restoreRepeated(make)
  for (const line of readLines(path)) {
    const [shard = '', head = '', ...entities] = partsOf(line)
    yield { shard, head, entities: entities.map(restore) }
  }
}

/** Of the digest of all lines, in hexadecimal digits. */
const DIGEST_LENGTH = 64

/** Whether the file ends in the digest of what stands before it; not where it is missing or cut short. */
function isWhole(path: string): boolean {
  const hash = createHash('sha256')
  try {
    let left = statSync(path).size - DIGEST_LENGTH - 1
    let end = ''
    for (const piece of readPieces(path)) {
      const own = piece.subarray(0, Math.max(0, left))
      hash.update(own)
      left -= own.length
      end += Buffer.from(piece.subarray(own.length)).toString('latin1')
    }
    return end === `${hash.digest('hex')}\n`
  } catch {
    return false
  }
}
