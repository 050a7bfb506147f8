import type { FormatName } from '../format-names.ts'
import type { BuildOptions } from '../pipeline.ts'
import type { CorpusNames } from './collect-names.ts'
import type { Kit } from './do-job.ts'
import type { JobRunner } from './job.ts'
import type { Largeness } from './largeness.ts'
import type { CorpusProgress } from './progress.ts'
import type { Corpus } from './read-corpus.ts'
import type { ShardFolder } from './shard-folder.ts'
import type { Summaries } from './summary-file.ts'

export interface BuildCorpusOptions extends Pick<BuildOptions, 'viewTemplate' | 'withQuery'> {
  /** What files to make; `undefined` for those that are usual, and make sense for the size. */
  readonly formats: readonly FormatName[] | undefined
  /** Where the files go. Nobody else may build into it meanwhile. */
  readonly directory: string
  readonly kit: Omit<Kit, 'link'>
  readonly runner: JobRunner
  readonly progress?: CorpusProgress
  readonly signal?: AbortSignal
  /** Names of files of an earlier build that go when the new ones are there. */
  readonly obsolete?: readonly string[]
  /** From when on a corpus is large; by default `LARGE`. */
  readonly large?: Largeness
  /** Documents of a volume, about. */
  readonly volumeSize?: number
}

/** What is left to do when the documents have been read. */
export interface BuildTask extends BuildCorpusOptions {
  readonly corpus: Corpus
  readonly summaries: Summaries
  readonly names: CorpusNames
  readonly shards: ShardFolder
  /** Where the shards are, and what else is kept. */
  readonly folder: string
  readonly progress: CorpusProgress
}
