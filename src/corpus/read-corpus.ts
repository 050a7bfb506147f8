import { distinctDocuments } from '../text/distinct-documents.ts'
import { sortDocuments } from '../text/sort-documents.ts'
import type { CorpusDocument, CorpusFailure, CorpusInput, ReadInput } from './corpus-input.ts'
import type { JobRunner } from './job.ts'
import { readManifest } from './manifest.ts'
import type { CorpusProgress } from './progress.ts'
import { readInputs } from './read-inputs.ts'
import type { ShardFolder } from './shard-folder.ts'

export interface ReadCorpusOptions {
  /** Where the manifest is kept. */
  readonly folder: string
  readonly recipe: string
  readonly shards: ShardFolder
  readonly runner: JobRunner
  readonly progress: CorpusProgress
  readonly signal: AbortSignal | undefined
}

/** Documents that were read off, each with its shard. */
export interface Corpus {
  /** By IRI and name: a text that came under several names, once for each. */
  readonly named: readonly CorpusDocument[]
  /** By IRI, each text once. */
  readonly documents: readonly CorpusDocument[]
  readonly inputs: readonly ReadInput[]
  readonly failures: readonly CorpusFailure[]
  /** How many documents were read: an earlier build had read the others. */
  readonly extracted: number
}

/** Reads what is new or changed since the last build; whatever the order of the inputs. */
export async function readCorpus(
  inputs: AsyncIterable<CorpusInput>,
  { folder, ...options }: ReadCorpusOptions,
): Promise<Corpus> {
  const earlier = readManifest(folder, options.recipe)
  const read = await readInputs(inputs, { ...options, earlier })
  const all = read.inputs.flatMap(({ documents }) => documents)
  return { ...read, named: sortDocuments(all), documents: distinctDocuments(all) }
}
