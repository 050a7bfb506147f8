import type { UpdateOperation } from './sparql/operation.ts'

/** For `corsOrigins`: pages that the machine of the server serves itself. */
export const LOCAL_ORIGINS = 'local'

/** What those who run a server decide. */
export interface AppSettings {
  /** Of a request; a longer one is refused. */
  readonly maxBodyBytes: number
  /** Rows or triples of an answer; the others are left out, and a header says so. */
  readonly maxResults: number
  /**
   * Host names by which the server may be called, in lower case; any when left out. One that listens
   * on loopback knows its names, so that a page from elsewhere cannot reach it by a name of its own.
   */
  readonly allowedHosts?: readonly string[] | undefined
  /** Origins of pages that may read answers; `*` for all, `local` for those of this machine. */
  readonly corsOrigins: readonly string[]
  /** Where updates are taken: by whom, and how they are done. */
  readonly updates?: {
    readonly token: string
    /** Resolves when what is served has changed. */
    readonly run: (update: UpdateOperation) => Promise<void>
  }
}

export const APP_DEFAULTS: AppSettings = Object.freeze({
  maxBodyBytes: 1024 * 1024,
  maxResults: 100_000,
  corsOrigins: ['*'],
})
