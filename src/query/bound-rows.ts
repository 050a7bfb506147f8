import { isKeyword, type SparqlToken } from './sparql-tokens.ts'

/**
 * A SELECT query that finds at most so many rows, so that the others are never made: by a `LIMIT`
 * of its own, or by the one that it has where that is larger. It works on tokens, not on a tree: all
 * that it needs to know is which `LIMIT` and `VALUES` stand outside of all braces, and a query
 * that only the engine understands is bounded too.
 *
 *     boundRows('SELECT * { ?s ?p ?o }', sparqlTokens(…), 11)  // 'SELECT * { ?s ?p ?o }\nLIMIT 11\n'
 */
export function boundRows(sparql: string, tokens: readonly SparqlToken[], rows: number): string {
  const outside = tokens.filter(({ depth }) => depth === 0)
  const at = outside.findIndex((token) => isKeyword(token, 'LIMIT'))
  if (at >= 0) return lowerLimit(sparql, outside[at + 1], rows)
  const values = outside.find((token) => isKeyword(token, 'VALUES'))
  const end = values?.startOffset ?? sparql.length
  return `${sparql.slice(0, end)}\nLIMIT ${rows}\n${sparql.slice(end)}`
}

function lowerLimit(sparql: string, number: SparqlToken | undefined, rows: number): string {
  if (number === undefined || !/^\d+$/.test(number.text) || Number(number.text) <= rows)
    return sparql
  const { startOffset, text } = number
  return sparql.slice(0, startOffset) + rows + sparql.slice(startOffset + text.length)
}
