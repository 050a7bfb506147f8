import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { CallerError } from '../errors.ts'
import type { TextDocument } from '../model.ts'
import type { CorpusDocument, CorpusFailure, CorpusInput, ReadInput } from './corpus-input.ts'
import type { JobRunner } from './job.ts'
import { limitParallel } from './limit-parallel.ts'
import type { CorpusProgress } from './progress.ts'
import type { ShardFolder } from './shard-folder.ts'

export interface ReadInputsOptions {
  readonly recipe: string
  readonly shards: ShardFolder
  readonly runner: JobRunner
  /** What an earlier build has read, by path. */
  readonly earlier: ReadonlyMap<string, ReadInput>
  readonly progress: CorpusProgress
  /** Stops between two documents; its reason is thrown. */
  readonly signal: AbortSignal | undefined
}

export interface ReadInputs {
  /** Sorted by path (code units). Of an input that failed in part, what is whole, under no hash. */
  readonly inputs: readonly ReadInput[]
  /** Sorted by path. */
  readonly failures: readonly CorpusFailure[]
  /** How many documents were read: for the others there was a shard. */
  readonly extracted: number
}

/** Inputs may be read without waiting: so many of them later, signals and threads are heard. */
const INPUTS_A_TURN = 32

/** What a document is remembered by whose input must be read again. */
const UNFINISHED = ''

/**
 * Sees to it that there is a shard for each document of the inputs, and says which. What cannot be
 * read or done is told of, and the others go on; only a disk that cannot be written stops all.
 */
export async function readInputs(
  inputs: AsyncIterable<CorpusInput>,
  options: ReadInputsOptions,
): Promise<ReadInputs> {
  const { progress, signal } = options
  const read: ReadInput[] = []
  const failures: CorpusFailure[] = []
  let extracted = 0
  let gone = 0
  const jobs = limitParallel(options.runner.parallel)
  let fatal: { readonly error: unknown } | undefined
  for await (const input of inputs) {
    if (fatal !== undefined) break
    if (++gone % INPUTS_A_TURN === 0) await setImmediate()
    signal?.throwIfAborted()
    await readOne(input)
    progress.inputDone()
  }
  await jobs.finish()
  if (fatal !== undefined) throw fatal.error
  signal?.throwIfAborted()
  const byPath = (a: { readonly path: string }, b: { readonly path: string }) =>
    a.path < b.path ? -1 : 1
  return { inputs: read.sort(byPath), failures: failures.sort(byPath), extracted }

  async function readOne(input: CorpusInput): Promise<void> {
    const { path } = input
    const documents: CorpusDocument[] = []
    const fail = (error: unknown) => {
      const failure = { path, reason: reasonOf(error) }
      failures.push(failure)
      progress.failed(failure)
    }
    try {
      const hash = await input.hash()
      const known = options.earlier.get(path)
      if (known?.hash === hash && known.documents.every(({ shard }) => options.shards.has(shard))) {
        read.push(known)
        return
      }
      const entry = { path, hash, documents }
      read.push(entry)
      const giveUp = () => {
        entry.hash = UNFINISHED
      }
      try {
        for await (const document of input.documents()) {
          if (fatal !== undefined) return
          await jobs.start(() => shardOf(document, { documents, fail, giveUp }))
        }
      } catch (error) {
        giveUp()
        throw error
      }
    } catch (error) {
      fail(error)
    }
  }

  async function shardOf(
    document: TextDocument,
    to: {
      readonly documents: CorpusDocument[]
      readonly fail: (error: unknown) => void
      readonly giveUp: () => void
    },
  ): Promise<void> {
    const { recipe, shards, runner } = options
    const { text: _, ...rest } = document
    const shard = shardKey(document, recipe)
    try {
      if (!shards.has(shard)) {
        const made = await runner.run({ kind: 'extract', recipe, document })
        await shards.write(shard, made.shard)
        extracted += 1
      }
      to.documents.push({ ...rest, shard })
    } catch (error) {
      to.giveUp()
      if (isOfDisk(error)) fatal ??= { error }
      else to.fail(error)
    }
  }
}

/** What a document's shard is made of: all of the document, and the recipe. */
function shardKey({ hash, name, language, title, date }: TextDocument, recipe: string): string {
  const key = [recipe, hash, name, language, title?.start, title?.end, date]
  return createHash('sha256').update(JSON.stringify(key)).digest('hex')
}

/** Where nothing can be written, no document will fare better. */
function isOfDisk(error: unknown): boolean {
  return error instanceof CallerError && error.code === 'cannot-write'
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\s+/g, ' ').trim()
}
