import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { buildCorpus, SHARDS_FOLDER } from '../corpus/build-corpus.ts'
import type { CorpusResult } from '../corpus/corpus-result.ts'
import type { CorpusProgress } from '../corpus/progress.ts'
import { runInThreads } from '../corpus/run-in-threads.ts'
import type { FormatName } from '../format-names.ts'
import type { Pack } from '../pack.ts'
import type { DocumentOptions } from './document-options.ts'
import { holdFolder } from './hold-folder.ts'
import { listFiles, openFiles } from './list-inputs.ts'
import { loadDictionary } from './load-dictionary.ts'
import { openRecipe } from './open-recipe.ts'
import { viewOf } from './view-of.ts'
import { workerFile } from './worker-file.ts'

export interface CorpusSettings extends DocumentOptions {
  readonly directory: string
  readonly pack: string
  readonly base: string
  readonly minConfidence: number
  /** What was asked for, if anything was. */
  readonly formats: readonly FormatName[] | undefined
  /** Whether the page answers queries. */
  readonly withQuery?: boolean | undefined
  /** Threads; by default one for each core. */
  readonly jobs: number | undefined
  /** To take one file apart, or to read one document, in milliseconds. */
  readonly timeLimit: number
}

export interface CorpusRound {
  /** Names of files of an earlier build that go when the new ones are there. */
  readonly obsolete: readonly string[]
  readonly signal: AbortSignal
  /** Hears how far the build is, of so many files. */
  readonly progress: (total: number) => CorpusProgress
}

/** Threads and pack, ready to build folders as often as they change. */
export interface CorpusBuilder {
  readonly pack: Pack
  readonly build: (paths: readonly string[], round: CorpusRound) => Promise<CorpusResult>
  readonly close: () => Promise<void>
}

/** Of JavaScript in each thread. */
const HEAP_MB = 1024

/**
 * How much the compiler puts into one function, in bytes of bytecode; it is 920 by default. Each
 * thread compiles for itself: with less, a few hundred documents take a fifth less CPU.
 */
const INLINING = '--max-inlined-bytecode-size-cumulative=200'

/** Throws where another process builds into the folder. */
export async function openCorpusBuilder(settings: CorpusSettings): Promise<CorpusBuilder> {
  const { directory, pack, base, minConfidence, timeLimit, formats } = settings
  setFlagsFromString(INLINING)
  const release = await holdFolder(join(directory, SHARDS_FOLDER))
  try {
    const runner = await runInThreads({
      file: workerFile('build-worker'),
      data: { pack, base, minConfidence },
      threads: settings.jobs ?? availableParallelism(),
      timeoutMs: timeLimit,
      heapMb: HEAP_MB,
    })
    const close = async () => {
      await runner.close()
      await release()
    }
    try {
      const kit = {
        recipe: await openRecipe({ pack, base, minConfidence }),
        dictionary: loadDictionary(),
      }
      const building = { directory, kit, runner, formats, ...viewOf(settings.withQuery) }
      return {
        pack: kit.recipe.pack,
        build: async (paths, { obsolete, signal, progress }) => {
          const files = await listFiles(paths, directory)
          const heard = { obsolete, signal, progress: progress(files.length) }
          return buildCorpus(openFiles(files, settings), { ...building, ...heard })
        },
        close,
      }
    } catch (error) {
      await runner.close()
      throw error
    }
  } catch (error) {
    await release()
    throw error
  }
}
