import { CallerError } from '../errors.ts'
import { badQuery } from './bad-query.ts'
import { findFault, shown } from './find-fault.ts'
import { queryForm } from './query-form.ts'
import { isKeyword, type SparqlToken, sparqlTokens } from './sparql-tokens.ts'

/** What the engine says, and how many lines were put in front of the query. */
export interface EngineComplaint {
  readonly message: string
  readonly linesBefore: number
  /** Those that the query need not declare. */
  readonly prefixes: Readonly<Record<string, string>>
  readonly what?: 'query' | 'update'
}

const UPDATES = 'INSERT DELETE LOAD CLEAR DROP CREATE ADD MOVE COPY WITH'.split(' ')

/**
 * The engine's complaint of a query, or of an update, in words for people: at which line and column, what is wrong,
 * and the line itself.
 *
 *     explainBadQuery(sparql, { message: 'error at 1:16: expected one of "!", …', … })
 */
export function explainBadQuery(sparql: string, complaint: EngineComplaint): CallerError {
  const { what = 'query' } = complaint
  const match = /^error at (\d+):(\d+): expected (?:one of )?([\s\S]*)$/.exec(complaint.message)
  if (match === null) {
    return new CallerError(`bad-${what}`, `The ${what} cannot be run: ${complaint.message}`)
  }
  const tokens = sparqlTokens(sparql)
  const noForm = what === 'query' ? explainMissingForm(sparql, tokens) : explainForm(sparql, tokens)
  if (noForm !== undefined) return noForm
  const place = findFault(sparql, { tokens, prefixes: complaint.prefixes })
  if (place !== undefined) return badQuery(sparql, { ...place, what })
  const [, line = '1', column = '1', list = ''] = match
  const offset = offsetOf(sparql, Number(line) - complaint.linesBefore, Number(column))
  return badQuery(sparql, { offset, found: reasonIn(list) ?? 'this cannot stand here', what })
}

/** What is no query at all: the engine would complain of some word in it. */
function explainMissingForm(
  sparql: string,
  tokens: readonly SparqlToken[],
): CallerError | undefined {
  if (queryForm(tokens) !== undefined) return undefined
  const first = firstWord(tokens)
  const offset = first?.startOffset ?? sparql.length
  const found = isKeyword(first, ...UPDATES)
    ? 'updates are not taken, only queries'
    : `expected SELECT, ASK, CONSTRUCT or DESCRIBE, found ${shown(first)}`
  return badQuery(sparql, { offset, found })
}

/** A query that was sent as an update. */
function explainForm(sparql: string, tokens: readonly SparqlToken[]): CallerError | undefined {
  const first = firstWord(tokens)
  if (first === undefined || queryForm([first]) === undefined) return undefined
  const found = 'queries are not taken here, only updates'
  return badQuery(sparql, { offset: first.startOffset, found, what: 'update' })
}

const firstWord = (tokens: readonly SparqlToken[]): SparqlToken | undefined =>
  tokens.find((token) => token.kind === 'word' && !isKeyword(token, 'PREFIX', 'BASE'))

/** Among keywords, signs and classes of characters, the engine lists its own reasons as sentences. */
function reasonIn(list: string): string | undefined {
  const sentence = /(?:^|, )((?:The|[A-Z][a-z]+) [^,[\]"]+)/.exec(list)?.[1]
  return sentence === undefined ? undefined : sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

/** Lines and columns from 1, columns in characters; the offset in UTF-16 units. */
function offsetOf(sparql: string, line: number, column: number): number {
  const lines = sparql.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  return start + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length
}
