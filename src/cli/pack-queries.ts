import { basename } from 'node:path'
import { CallerError } from '../errors.ts'
import type { PackFile } from '../knowledge/read-pack-files.ts'

/** A question that a pack must be able to answer. */
export interface PackQuery {
  /** Of its file, without the ending. */
  readonly name: string
  /** Its first comment. */
  readonly question: string
  readonly sparql: string
}

const QUERY_FILE = /^queries\/[^/]+\.rq$/

/** The questions of a pack, sorted by name. */
export function packQueries(files: readonly PackFile[]): PackQuery[] {
  return files
    .filter(({ path }) => QUERY_FILE.test(path))
    .map(({ path, text }) => ({
      name: basename(path, '.rq'),
      question: /^#[ \t]*(.*)/.exec(text)?.[1] ?? '',
      sparql: text,
    }))
}

/** The query of that name; `CallerError`, code `unknown-query`, when the pack has none. */
export function findPackQuery(name: string, files: readonly PackFile[]): PackQuery {
  const queries = packQueries(files)
  const found = queries.find((query) => query.name === name)
  if (found !== undefined) return found
  const names = queries.map((query) => `@${query.name}`).join(', ')
  throw new CallerError(
    'unknown-query',
    `The pack has no question @${name}; there ${names === '' ? 'are none' : `are ${names}`}`,
    { details: { value: name } },
  )
}
