import { CallerError } from '../errors.ts'
import type { PackQuery } from '../pack.ts'

/** The query of that name; `CallerError`, code `unknown-query`, when the pack has none. */
export function findPackQuery(name: string, queries: readonly PackQuery[]): PackQuery {
  const found = queries.find((query) => query.name === name)
  if (found !== undefined) return found
  const names = queries.map((query) => `@${query.name}`).join(', ')
  throw new CallerError(
    'unknown-query',
    `The pack has no question @${name}; there ${names === '' ? 'are none' : `are ${names}`}`,
    { details: { value: name } },
  )
}
