import { badQuery } from './bad-query.ts'
import type { SparqlToken } from './sparql-tokens.ts'

/** The engine calls itself for each level, and its stack ends at some hundreds of them. */
const MAX_DEPTH = 200

/** Refuses a query or an update whose braces, parentheses and brackets stand too deep in each other. */
export function checkNesting(
  sparql: string,
  tokens: readonly SparqlToken[],
  what: 'query' | 'update' = 'query',
): void {
  const tooDeep = tokens.find(({ depth }) => depth > MAX_DEPTH)
  if (tooDeep === undefined) return
  const found = `braces and parentheses stand more than ${MAX_DEPTH} deep in each other`
  throw badQuery(sparql, { offset: tooDeep.startOffset, found, what })
}
