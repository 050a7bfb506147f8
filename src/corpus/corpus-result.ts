import type { ValidationReport } from '../validate/validate-quads.ts'
import type { CorpusNames } from './collect-names.ts'
import type { StatedCounts } from './count-shared.ts'
import type { Corpus } from './read-corpus.ts'

/** What came of a build of many documents. */
export interface CorpusResult extends CorpusFiles {
  readonly corpus: Corpus
  readonly names: CorpusNames
}

export interface CorpusFiles {
  /** Names of the files that were written. */
  readonly files: readonly string[]
  /** Facts that documents state. */
  readonly stated: StatedCounts
  /** `undefined` where the corpus is large: it was not checked. */
  readonly report: ValidationReport | undefined
  /** Of the whole graph by RDFC-1.0; `undefined` where the corpus is large and nobody asked. */
  readonly hash: string | undefined
  /** Keys of the volumes that the files were put together from. */
  readonly volumes: readonly string[]
  /** Whether files were left out because the corpus is large. */
  readonly isLarge: boolean
}
