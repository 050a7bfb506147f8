import { CallerError } from '../errors.ts'
import { badQuery } from './bad-query.ts'
import { queryForm } from './query-form.ts'
import { isKeyword, type SparqlToken, sparqlTokens } from './sparql-tokens.ts'

/** What the engine says, and how many lines were put in front of the query. */
export interface EngineComplaint {
  readonly message: string
  readonly linesBefore: number
}

/** A longer list of what could stand there helps nobody. */
const MAX_EXPECTED = 6

const UPDATES = 'INSERT DELETE LOAD CLEAR DROP CREATE ADD MOVE COPY WITH'.split(' ')

/**
 * The engine's message about a query that it cannot read, in words for people: at which line and
 * column, what is wrong, and the line itself.
 *
 *     explainBadQuery(sparql, { message: 'error at 1:16: expected one of "!", …', linesBefore: 0 })
 */
export function explainBadQuery(sparql: string, complaint: EngineComplaint): CallerError {
  const tokens = sparqlTokens(sparql)
  const noForm = explainMissingForm(sparql, tokens)
  if (noForm !== undefined) return noForm
  const match = /^error at (\d+):(\d+): expected (?:one of )?([\s\S]*)$/.exec(complaint.message)
  if (match === null)
    return new CallerError('bad-query', `The query cannot be run: ${complaint.message}`)
  const [, line = '1', column = '1', list = ''] = match
  const offset = offsetOf(sparql, Number(line) - complaint.linesBefore, Number(column))
  return explainAt(sparql, { tokens, offset, list })
}

/** What is no query at all: the engine would complain of some word in it. */
function explainMissingForm(
  sparql: string,
  tokens: readonly SparqlToken[],
): CallerError | undefined {
  if (queryForm(tokens) !== undefined) return undefined
  const first = tokens.find((token) => token.kind === 'word' && !isKeyword(token, 'PREFIX', 'BASE'))
  const offset = first?.startOffset ?? sparql.length
  const found = isKeyword(first, ...UPDATES)
    ? 'updates are not taken, only queries'
    : `expected SELECT, ASK, CONSTRUCT or DESCRIBE, found ${shown(first)}`
  return badQuery(sparql, { offset, found })
}

interface Complaint {
  readonly tokens: readonly SparqlToken[]
  readonly offset: number
  /** What the engine could have read there. */
  readonly list: string
}

function explainAt(sparql: string, { tokens, offset, list }: Complaint): CallerError {
  const last = tokens.findLast(({ startOffset }) => startOffset < offset)
  if (list.includes('Prefix not found') && last !== undefined) {
    const prefix = last.text.slice(0, last.text.indexOf(':') + 1)
    const found = `the prefix ${prefix} is not declared`
    return badQuery(sparql, { offset: last.startOffset, found })
  }
  const { reasons, choices } = readList(list)
  const [reason] = reasons
  if (reason !== undefined) {
    return badQuery(sparql, { offset: last?.startOffset ?? offset, found: reason })
  }
  const next = tokens.find(({ startOffset, text }) => startOffset + text.length > offset)
  const at = Math.min(offset, next?.startOffset ?? offset)
  const expected = choices.length > 0 && choices.length <= MAX_EXPECTED
  return badQuery(sparql, {
    offset: next === undefined ? sparql.length : at,
    found: expected
      ? `expected ${choices.join(' or ')}, found ${shown(next)}`
      : `${shown(next)} cannot stand here`,
  })
}

/** The engine's list: sentences, and keywords and signs; classes of characters are left out. */
function readList(list: string): { readonly reasons: string[]; readonly choices: string[] } {
  const parts =
    list.match(
      /"(?:[^"\\]|\\.)*"|\[(?:'(?:[^'\\]|\\[\s\S]|\\u\{[^}]*\})*'|[^'\]])*\]|[^,"[\]]+/g,
    ) ?? []
  const words = parts.map((part) => part.trim()).filter((part) => part !== '')
  return {
    reasons: words
      .filter((word) => /^[A-Z][a-z]+ |^The /.test(word))
      .map((word) => word.charAt(0).toLowerCase() + word.slice(1)),
    choices: words.filter((word) => /^"|^[A-Z][A-Z_0-9]*$/.test(word)),
  }
}

function shown(token: SparqlToken | undefined): string {
  if (token === undefined) return 'the end of the query'
  const text = token.text.length > 40 ? `${token.text.slice(0, 40)}…` : token.text
  return text.replace(/\p{Cc}/gu, ' ')
}

/** Lines and columns from 1, columns in characters; the offset in UTF-16 units. */
function offsetOf(sparql: string, line: number, column: number): number {
  const lines = sparql.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  return start + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length
}
