import type { CorpusFailure } from './corpus-input.ts'

/** Hears how far a build is; each is called in the order in which things happen. */
export interface CorpusProgress {
  readonly started: (document: string) => void
  /** A document was read; `characters` are UTF-16 units of its text. */
  readonly extracted: (characters: number) => void
  /** Documents that an earlier build has read. */
  readonly reused: (documents: number) => void
  readonly failed: (failure: CorpusFailure) => void
  /** A step that comes after the documents. */
  readonly step: (name: string) => void
}

/** Nobody hears. */
export const NO_PROGRESS: CorpusProgress = Object.freeze({
  started: () => undefined,
  extracted: () => undefined,
  reused: () => undefined,
  failed: () => undefined,
  step: () => undefined,
})
