import type { TextDocument } from '../model.ts'
import type { InputOptions } from '../text/read-input.ts'

/** Something that documents come from: a file, as a rule. */
export interface CorpusInput {
  /** As the user knows it; no two inputs of a build have the same. */
  readonly path: string
  /** Asked once, when it is its turn. Throws where it cannot be opened. */
  readonly open: () => Promise<InputContent>
}

/** All that the documents of an input hang on: plain data. */
export interface InputContent {
  readonly bytes: Uint8Array
  readonly options: InputOptions
}

/** A document that was read off, without its text. */
export interface CorpusDocument extends Omit<TextDocument, 'text'> {
  /** The key of its shard. */
  readonly shard: string
  /** Of its text, in UTF-16 units. */
  readonly characters: number
}

/** An input and what came of it: what a build need not do again. */
export interface ReadInput {
  readonly path: string
  readonly hash: string
  readonly documents: readonly CorpusDocument[]
}

/** Something that could not be done; the rest of the build went on. */
export interface CorpusFailure {
  readonly path: string
  /** One line, for people. */
  readonly reason: string
}
