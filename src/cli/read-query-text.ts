import { CallerError } from '../errors.ts'
import type { PackQuery } from '../pack.ts'
import { decodeText } from '../text/decode-text.ts'
import { findPackQuery } from './find-pack-query.ts'
import { readBytes, STANDARD_INPUT } from './read-bytes.ts'

/** A longer text is not a query, but a file that was taken for one. */
const MAX_BYTES = 16 * 1024 * 1024

export interface QueryTextOptions {
  /** What stands on the command line: a query in front, unless it comes from a file. */
  readonly words: readonly string[]
  readonly file?: string | undefined
  /** What `@NAME` may name. */
  readonly questions: readonly PackQuery[]
}

export interface QueryText {
  readonly sparql: string
  /** The words behind the query. */
  readonly sources: readonly string[]
}

/** The query of a command line, and what it is asked of. */
export async function readQueryText(options: QueryTextOptions): Promise<QueryText> {
  const { words, file, questions } = options
  if (file !== undefined) {
    if (file === STANDARD_INPUT && words.includes(STANDARD_INPUT)) {
      const message = 'Standard input is either the query or the data; give a file for one of them'
      throw new CallerError('input-twice', message)
    }
    const bytes = await readBytes(file, MAX_BYTES)
    return { sparql: decodeText(bytes, file), sources: words }
  }
  const [query = '', ...sources] = words
  if (/^@[\w-]+$/.test(query)) {
    return { sparql: findPackQuery(query.slice(1), questions).sparql, sources }
  }
  if (/^\S+\.(?:rq|sparql)$/.test(query)) {
    const message = `${query} is the name of a file, and no query; put -f in front of it`
    throw new CallerError('file-as-query', message)
  }
  return { sparql: query, sources }
}
