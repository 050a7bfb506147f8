import type { CorpusFailure } from './corpus-input.ts'

/** Hears how far a build is; each is called in the order in which things happen. */
export interface CorpusProgress {
  /** An input was gone through; what it holds may still be being read. */
  readonly inputDone: () => void
  readonly failed: (failure: CorpusFailure) => void
  /** A step that comes after the documents: `names`, `volumes`, `merge`, `write`, `done`. */
  readonly step: (name: string) => void
}

/** Nobody hears. */
export const NO_PROGRESS: CorpusProgress = Object.freeze({
  inputDone: () => undefined,
  failed: () => undefined,
  step: () => undefined,
})
