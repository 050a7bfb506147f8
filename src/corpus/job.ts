import type { TextDocument } from '../model.ts'
import type { InputReading } from '../text/read-input.ts'
import type { DocumentContext } from './context.ts'
import type { CorpusDocument, InputContent } from './corpus-input.ts'
import type { Volume } from './make-volume.ts'

/**
 * Work that can be done anywhere, and again if need be: plain data goes in, plain data comes out,
 * and it hangs on nothing but the job.
 */
export type Job = ReadJob | ExtractJob | VolumeJob

/** Takes the documents out of one input, whatever its format. */
export interface ReadJob extends InputContent {
  readonly kind: 'read'
  readonly recipe: string
}

/** Reads off one document what it says. */
export interface ExtractJob {
  readonly kind: 'extract'
  /** Names the pack, the program and the options: nobody who has another may take the job. */
  readonly recipe: string
  readonly document: TextDocument
}

/** Puts documents that were read into one volume. */
export interface VolumeJob {
  readonly kind: 'volume'
  readonly recipe: string
  /** Sorted by IRI. */
  readonly documents: readonly VolumeJobDocument[]
  readonly withNQuads: boolean
}

export interface VolumeJobDocument {
  /** The key of the shard, and its bytes. */
  readonly key: string
  readonly shard: Uint8Array
  readonly context: DocumentContext
  /** All names that it came under, with the same text. */
  readonly named: readonly CorpusDocument[]
}

/** What comes of each kind of job. */
export interface JobResults {
  readonly read: InputReading
  readonly extract: { readonly shard: Uint8Array }
  readonly volume: VolumeResult
}

export type VolumeResult =
  | { readonly kind: 'made'; readonly volume: Volume }
  /** The shard with this key is not what was written. */
  | { readonly kind: 'damaged'; readonly key: string }

/** Has jobs done: in this thread, in others, or on other machines. */
export interface JobRunner {
  /** So many jobs are done at a time: more at once only wait. */
  readonly parallel: number
  /**
   * What comes of a job. Throws where it cannot be done, with a message for people. A job that was
   * stopped half-way, wherever that was, has left nothing.
   */
  readonly run: <Kind extends Job['kind']>(
    job: Extract<Job, { readonly kind: Kind }>,
  ) => Promise<JobResults[Kind]>
  /** Ends what is still being done. */
  readonly close: () => Promise<void>
}
