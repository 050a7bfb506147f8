import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { DEFAULT_FORMATS } from '../format-names.ts'
import type { BuildCorpusOptions, BuildTask } from './build-task.ts'
import { collectNames } from './collect-names.ts'
import type { CorpusInput } from './corpus-input.ts'
import type { CorpusFiles, CorpusResult } from './corpus-result.ts'
import { DamagedShard } from './damaged-shard.ts'
import { isLarge, LARGE } from './largeness.ts'
import { writeManifest } from './manifest.ts'
import { NO_PROGRESS } from './progress.ts'
import { readCorpus } from './read-corpus.ts'
import { openShards } from './shard-folder.ts'
import { updateSummaries } from './summary-file.ts'
import { sweep } from './sweep.ts'
import { untilAborted } from './until-aborted.ts'

/** In the folder of a build: where it keeps what it need not do again. */
export const SHARDS_FOLDER = '.shards'

/**
 * One graph of all the documents of the inputs, in a folder, with what was made of each document
 * beside it, so that the next build does what is new or has changed. The files are the same bytes as
 * those of `buildGraph`, whatever was built before; of a large corpus, those that would need all of
 * it in memory are made only if they are asked for. What could not be read is told of in the result.
 */
export async function buildCorpus(
  inputs: AsyncIterable<CorpusInput>,
  options: BuildCorpusOptions,
): Promise<CorpusResult> {
  const { directory, kit, signal, progress = NO_PROGRESS } = options
  const runner = untilAborted(options.runner, signal)
  const recipe = kit.recipe.hash
  const folder = join(directory, SHARDS_FOLDER)
  const shards = openShards(join(folder, 'documents'))
  const reading = { folder, recipe, shards, runner, progress, signal }
  const corpus = await readCorpus(inputs, reading)
  if (corpus.documents.length === 0) throw nothingRead()
  await writeManifest(folder, { recipe, inputs: corpus.inputs })
  try {
    progress.step('names')
    const { documents } = corpus
    const summaries = await updateSummaries({ folder, documents, shards })
    const names = collectNames(summaries.read, {
      pack: kit.recipe.pack,
      dictionary: kit.dictionary,
    })
    const task = { ...options, runner, corpus, summaries, names, shards, folder, progress }
    const limits = options.large ?? LARGE
    const result = isLarge(names, limits) ? await buildLarge(task) : await buildSmall(task)
    await sweep({
      ...{ directory, folder, shards },
      kept: {
        shards: new Set(corpus.named.map(({ shard }) => shard)),
        volumes: new Set(result.volumes),
      },
    })
    progress.step('done')
    return { ...result, corpus, names }
  } catch (error) {
    if (error instanceof DamagedShard) shards.remove(error.key)
    throw error
  }
}

// Each takes libraries that the other has no need of.

async function buildLarge(task: BuildTask): Promise<CorpusFiles> {
  const { buildLarge } = await import('./build-large.ts')
  return buildLarge(task)
}

async function buildSmall(task: BuildTask): Promise<CorpusFiles> {
  const { buildSmall } = await import('./build-small.ts')
  return buildSmall({ ...task, formats: task.formats ?? DEFAULT_FORMATS })
}

function nothingRead(): InputError {
  return new InputError(
    'nothing-read',
    'There is no document that could be read; give files or folders with some',
  )
}
