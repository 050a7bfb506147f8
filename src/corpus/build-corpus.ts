import { join } from 'node:path'
import { InputError } from '../errors.ts'
import type { FormatName } from '../format-names.ts'
import type { DocumentGraph, TextDocument } from '../model.ts'
import { RECORD_FILE, writeBuildRecord } from '../output/build-record.ts'
import { writeFiles } from '../output/write-files.ts'
import { assembleGraph, type Build, type BuildOptions } from '../pipeline.ts'
import { joinDocuments } from '../resolve/across/join-documents.ts'
import type { CorpusInput } from './corpus-input.ts'
import type { Kit } from './do-job.ts'
import type { JobRunner } from './job.ts'
import { writeManifest } from './manifest.ts'
import { type CorpusProgress, NO_PROGRESS } from './progress.ts'
import { type Corpus, readCorpus } from './read-corpus.ts'
import { openShards, type ShardFolder } from './shard-folder.ts'

/** In the folder of a build: where it keeps what it need not do again. */
export const SHARDS_FOLDER = '.shards'

export interface BuildCorpusOptions extends Pick<BuildOptions, 'viewTemplate'> {
  readonly formats: readonly FormatName[]
  /** Where the files go. Nobody else may build into it meanwhile. */
  readonly directory: string
  readonly kit: Kit
  readonly runner: JobRunner
  readonly progress?: CorpusProgress
  readonly signal?: AbortSignal
  /** Names of files of an earlier build that go when the new ones are there. */
  readonly obsolete?: readonly string[]
}

export interface CorpusBuild {
  readonly corpus: Corpus
  readonly build: Build
}

/**
 * One graph of all the documents of the inputs, in a folder, with what was made of each document
 * beside it, so that the next build does what is new or has changed. The files are the same bytes as
 * those of `buildGraph`, whatever was built before. What could not be read is told of in the result.
 */
export async function buildCorpus(
  inputs: AsyncIterable<CorpusInput>,
  options: BuildCorpusOptions,
): Promise<CorpusBuild> {
  const { directory, kit, runner, signal, progress = NO_PROGRESS } = options
  const recipe = kit.recipe.hash
  const folder = join(directory, SHARDS_FOLDER)
  const shards = openShards(join(folder, 'documents'))
  const reading = { folder, recipe, shards, runner, progress, signal }
  const corpus = await readCorpus(inputs, reading)
  await writeManifest(folder, { recipe, inputs: corpus.inputs })
  progress.step('assemble')
  const build = await buildInMemory(corpus, shards, options)
  await writeFiles(directory, build.files, {
    obsolete: options.obsolete ?? [],
    ...(signal === undefined ? {} : { signal }),
  })
  return { corpus, build }
}

/** All at once, for a corpus that is small enough. */
async function buildInMemory(
  { documents, named }: Corpus,
  shards: ShardFolder,
  { kit, formats, viewTemplate }: BuildCorpusOptions,
): Promise<Build> {
  const { recipe, dictionary } = kit
  const { pack, base, minConfidence, version } = recipe
  const graphs = documents.map(({ shard }) => readGraph(shards, shard))
  const joined =
    dictionary === undefined ? graphs : joinDocuments(graphs, { pack, dictionary }).graphs
  const making = { base, minConfidence, version, dictionary, viewTemplate, formats }
  const build = await assembleGraph(joined, pack, making)
  const texts = new Map(graphs.map(({ document }) => [document.iri, document.text]))
  const record = writeBuildRecord({
    ...{ version, pack, base, minConfidence, formats, hash: build.hash },
    documents: named.map((each): TextDocument => ({ ...each, text: texts.get(each.iri) ?? '' })),
  })
  return { ...build, files: new Map([...build.files, [RECORD_FILE, record]]) }
}

function readGraph(shards: ShardFolder, key: string): DocumentGraph {
  const graph = shards.readGraph(key)
  if (graph !== undefined) return graph
  shards.remove(key)
  throw new InputError(
    'damaged-shard',
    'What was kept of an earlier build is damaged; build again, and that part is made anew',
  )
}
