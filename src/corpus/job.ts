import type { TextDocument } from '../model.ts'

/**
 * Work that can be done anywhere, and again if need be: plain data goes in, plain data comes out,
 * and it hangs on nothing but the job.
 */
export type Job = ExtractJob

/** Reads one document. */
export interface ExtractJob {
  readonly kind: 'extract'
  /** Names the pack, the program and the options: who has another must not do the job. */
  readonly recipe: string
  readonly document: TextDocument
}

/** What comes of each kind of job: files, by what they hold. */
export interface JobResults {
  readonly extract: { readonly shard: Uint8Array }
}

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
