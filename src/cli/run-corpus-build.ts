import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { buildCorpus, SHARDS_FOLDER } from '../corpus/build-corpus.ts'
import type { CorpusResult } from '../corpus/corpus-result.ts'
import { runInThreads } from '../corpus/run-in-threads.ts'
import type { FormatName } from '../format-names.ts'
import type { Pack } from '../pack.ts'
import type { DocumentOptions } from './document-options.ts'
import { holdFolder } from './hold-folder.ts'
import { installation } from './installation.ts'
import { listInputs } from './list-inputs.ts'
import { openKit } from './open-kit.ts'
import { workerFile } from './worker-file.ts'

export interface CorpusSettings extends DocumentOptions {
  readonly directory: string
  readonly pack: string
  readonly base: string
  readonly minConfidence: number
  /** What was asked for, if anything was. */
  readonly formats: readonly FormatName[] | undefined
  /** Threads; by default one for each core. */
  readonly jobs: number | undefined
  /** Of one document, in milliseconds. */
  readonly timeLimit: number
}

export interface RunCorpusBuildOptions extends CorpusSettings {
  /** Names of files of an earlier build that go when the new ones are there. */
  readonly obsolete: readonly string[]
  readonly signal: AbortSignal
}

/** Of JavaScript in each thread. */
const HEAP_MB = 1024

/** Builds folders, in threads: what was read before and is the same is not read again. */
export async function runCorpusBuild(
  paths: readonly string[],
  options: RunCorpusBuildOptions,
): Promise<{ readonly result: CorpusResult; readonly pack: Pack }> {
  const { directory, pack, base, minConfidence, timeLimit, formats, obsolete, signal } = options
  const release = await holdFolder(join(directory, SHARDS_FOLDER))
  try {
    const runner = await runInThreads({
      file: workerFile('build-worker'),
      data: { pack, base, minConfidence },
      threads: options.jobs ?? availableParallelism(),
      timeoutMs: timeLimit,
      heapMb: HEAP_MB,
    })
    try {
      const kit = await openKit({ pack, base, minConfidence })
      const viewTemplate = readFileSync(installation.viewTemplatePath, 'utf8')
      const inputs = listInputs(paths, { ...options, except: directory })
      const building = { directory, kit, runner, formats, obsolete, viewTemplate, signal }
      const result = await buildCorpus(inputs, building)
      return { result, pack: kit.recipe.pack }
    } finally {
      await runner.close()
    }
  } finally {
    await release()
  }
}
