import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { orCannotWrite } from '../output/cannot-write.ts'
import { openDraft } from '../output/draft-file.ts'
import { readPieces } from '../output/read-pieces.ts'
import type { CorpusDocument } from './corpus-input.ts'
import { DamagedShard } from './damaged-shard.ts'
import { readLines } from './read-lines.ts'
import type { DocumentSummary } from './shard.ts'
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

/**
 * Summaries in one file, so that a build need not open the shard of each document: those of the last
 * build are taken over, the others read. A line for each, its key and its JSON; the last line guards
 * all others. Throws `DamagedShard`.
 */
export async function updateSummaries(options: UpdateSummariesOptions): Promise<Summaries> {
  const { folder, documents, shards } = options
  const path = join(folder, FILE)
  const earlier: Iterator<string> = isWhole(path) ? readLines(path) : [][Symbol.iterator]()
  const wanted = new Set(documents.map(({ shard }) => shard))
  const draft = await openDraft(join(folder, 'drafts', FILE))
  const hash = createHash('sha256')
  let pending = nextWanted()
  try {
    for (const { shard } of documents) {
      let line = pending
      if (line?.startsWith(shard)) pending = nextWanted()
      else line = `${shard}${summaryOf(shard)}`
      hash.update(line).update('\n')
      await draft.write(`${line}\n`)
    }
    await draft.write(`${hash.digest('hex')}\n`)
    await draft.finish()
    await orCannotWrite(path, rename(draft.path, path))
  } finally {
    earlier.return?.()
    await draft.remove()
  }
  return { read: () => readSummaries(path, documents.length) }

  function nextWanted(): string | undefined {
    for (let next = earlier.next(); next.done !== true; next = earlier.next()) {
      if (wanted.has(next.value.slice(0, KEY_LENGTH))) return next.value
    }
    return undefined
  }

  function summaryOf(shard: string): string {
    const summary = shards.readSummary(shard)
    if (summary === undefined) throw new DamagedShard(shard)
    return summary
  }
}

/** Of shards: a digest in hexadecimal digits, as long as that of all lines. */
const KEY_LENGTH = 64

function* readSummaries(path: string, documents: number): Generator<DocumentSummary> {
  let left = documents
  for (const line of readLines(path)) {
    if (left-- === 0) return
    yield JSON.parse(line.slice(KEY_LENGTH))
  }
}

/** Whether the file ends in the digest of what stands before it; not where it is missing or cut short. */
function isWhole(path: string): boolean {
  const hash = createHash('sha256')
  try {
    let left = statSync(path).size - KEY_LENGTH - 1
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
