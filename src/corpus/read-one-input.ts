import { createHash } from 'node:crypto'
import { CallerError } from '../errors.ts'
import type { TextDocument } from '../model.ts'
import type {
  CorpusDocument,
  CorpusFailure,
  CorpusInput,
  InputContent,
  ReadInput,
} from './corpus-input.ts'
import type { JobRunner } from './job.ts'
import { limitParallel } from './limit-parallel.ts'
import type { CorpusProgress } from './progress.ts'
import type { ShardFolder } from './shard-folder.ts'

export interface ReadInputOptions {
  readonly recipe: string
  readonly shards: ShardFolder
  readonly runner: JobRunner
  /** What an earlier build has read, by path. */
  readonly earlier: ReadonlyMap<string, ReadInput>
  readonly progress: CorpusProgress
  /** Stops between two documents; its reason is thrown. */
  readonly signal: AbortSignal | undefined
}

/** What came of one input. */
export interface InputOutcome {
  /** `undefined` where it could not be read at all. */
  readonly read: ReadInput | undefined
  readonly failures: readonly CorpusFailure[]
  /** How many documents were read: for the others there was a shard. */
  readonly extracted: number
}

/** What a document is remembered by whose input must be read again. */
const UNFINISHED = ''

/**
 * Sees to it that there is a shard for each document of an input. What cannot be read or done is
 * told of, the rest of it is done. Throws where nothing can be written, or a signal has stopped it.
 */
export async function readOneInput(
  { path, open }: CorpusInput,
  options: ReadInputOptions,
): Promise<InputOutcome> {
  const { earlier, shards, progress, signal } = options
  const failures: CorpusFailure[] = []
  const fail = (error: unknown) => {
    signal?.throwIfAborted()
    if (isOfDisk(error)) throw error
    const failure = { path, reason: reasonOf(error) }
    failures.push(failure)
    progress.failed(failure)
  }
  try {
    const content = await open()
    const hash = contentHash(content)
    const known = earlier.get(path)
    if (known?.hash === hash && known.documents.every(({ shard }) => shards.has(shard))) {
      return { read: known, failures, extracted: 0 }
    }
    const documents = await documentsIn(content, options)
    const tell = () => progress.documentDone(path, documents.length)
    const made = await shardsOf(documents, { ...options, fail, tell })
    const isWhole = failures.length === 0
    const read = { path, hash: isWhole ? hash : UNFINISHED, documents: made.documents }
    return { read, failures, extracted: made.extracted }
  } catch (error) {
    fail(error)
    return { read: undefined, failures, extracted: 0 }
  }
}

async function documentsIn(
  content: InputContent,
  { runner, recipe, progress }: ReadInputOptions,
): Promise<readonly TextDocument[]> {
  const { documents, notes } = await runner.run({ kind: 'read', recipe, ...content })
  for (const note of notes) progress.noted(note)
  return documents
}

interface ShardsOptions extends ReadInputOptions {
  /** Hears what went wrong; throws where the others would fare no better. */
  readonly fail: (error: unknown) => void
  /** Hears of each document that is over. */
  readonly tell: () => void
}

/** In the order in which they were done. What stops one for good stops all that have not begun. */
async function shardsOf(
  documents: readonly TextDocument[],
  options: ShardsOptions,
): Promise<{ readonly documents: readonly CorpusDocument[]; readonly extracted: number }> {
  const { recipe, shards, runner, signal, fail, tell } = options
  const done: CorpusDocument[] = []
  let extracted = 0
  const jobs = limitParallel(runner.parallel)
  for (const document of documents) {
    signal?.throwIfAborted()
    await jobs.start(() => makeShard(document).catch(fail).then(tell))
  }
  await jobs.finish()
  return { documents: done, extracted }

  async function makeShard(document: TextDocument): Promise<void> {
    const { text, ...rest } = document
    const shard = shardKey(document, recipe)
    if (!shards.has(shard)) {
      const made = await runner.run({ kind: 'extract', recipe, document })
      await shards.write(shard, made.shard)
      extracted += 1
    }
    done.push({ ...rest, shard, characters: text.length })
  }
}

/** Of all that the documents of an input hang on. */
function contentHash({ bytes, options }: InputContent): string {
  return createHash('sha256').update(bytes).update(JSON.stringify(options)).digest('hex')
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
