import type { CorpusFailure } from './corpus-input.ts'

/** Hears how far a build is; each is called in the order in which things happen. */
export interface CorpusProgress {
  /** A document of an input with so many was read, or found to be as before, or failed. */
  readonly documentDone: (path: string, documents: number) => void
  /** An input was gone through, and all that it holds. */
  readonly inputDone: (path: string) => void
  /** What of an input was passed over, on a line, for people. */
  readonly noted: (note: string) => void
  readonly failed: (failure: CorpusFailure) => void
  /**
   * A step that comes after the documents: `names`, then `volumes` and `merge`, or `graph` and
   * `check` where it is small, then `write`, `done`.
   */
  readonly step: (name: string) => void
}

/** Nobody hears. */
export const NO_PROGRESS: CorpusProgress = Object.freeze({
  documentDone: () => undefined,
  inputDone: () => undefined,
  noted: () => undefined,
  failed: () => undefined,
  step: () => undefined,
})
