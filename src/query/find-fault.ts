import { Parser } from 'sparqljs'
import type { BadQueryPlace } from './bad-query.ts'
import { isKeyword, type SparqlToken } from './sparql-tokens.ts'

/** A longer query is not read again only to say better what is wrong with it. */
const MAX_TOKENS = 5000
const MAX_DEPTH = 50

/** A longer list of what could stand there helps nobody. */
const MAX_EXPECTED = 6

export interface FindFaultOptions {
  readonly tokens: readonly SparqlToken[]
  readonly prefixes: Readonly<Record<string, string>>
}

/** Of the parser's errors about a token, what is used. */
interface SyntaxFault {
  readonly hash: {
    /** Of the token in front; lines from 1, columns from 0. */
    readonly loc: { readonly last_line: number; readonly last_column: number }
    /** Each in quotes. */
    readonly expected: readonly string[]
  }
}

/**
 * Where a query is wrong, by a second parser, which knows the very token where the engine's own knows
 * the neighbourhood; `undefined` where it finds nothing wrong.
 */
export function findFault(
  sparql: string,
  { tokens, prefixes }: FindFaultOptions,
): BadQueryPlace | undefined {
  if (tokens.length > MAX_TOKENS || tokens.some(({ depth }) => depth > MAX_DEPTH)) return undefined
  try {
    new Parser({ prefixes, baseIRI: 'https://base.invalid/' }).parse(sparql)
    return undefined
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault
    return isSyntaxFault(fault) ? placeOfToken(sparql, fault, tokens) : placeOfName(fault, tokens)
  }
}

function isSyntaxFault(fault: object): fault is SyntaxFault {
  return 'hash' in fault && typeof fault.hash === 'object' && fault.hash !== null
}

function placeOfToken(
  sparql: string,
  { hash: { loc, expected } }: SyntaxFault,
  tokens: readonly SparqlToken[],
): BadQueryPlace {
  const lines = sparql.split(/\r?\n/)
  const before = lines.slice(0, loc.last_line - 1).join('\n').length + (loc.last_line > 1 ? 1 : 0)
  const end = before + loc.last_column
  const next = tokens.find(({ startOffset }) => startOffset >= end)
  const choices = expected.map((each) => each.slice(1, -1)).filter((each) => each !== 'EOF')
  const known = choices.length > 0 && choices.length <= MAX_EXPECTED
  return {
    offset: next?.startOffset ?? sparql.length,
    found: known
      ? `expected ${choices.map(readable).join(' or ')}, found ${shown(next)}`
      : `${shown(next)} cannot stand here`,
  }
}

/** Names of terminals as people call them. */
const READABLE: Readonly<Record<string, string>> = {
  IRIREF: 'an IRI',
  PNAME_NS: 'a prefix',
  PNAME_LN: 'a prefixed name',
  VAR: 'a variable',
  INTEGER: 'a number',
}

function readable(terminal: string): string {
  return READABLE[terminal] ?? terminal
}

/** What is wrong with a variable or a prefix, which the message names. */
function placeOfName(
  { message }: Error,
  tokens: readonly SparqlToken[],
): BadQueryPlace | undefined {
  const prefix = /^Unknown prefix: (.*)$/.exec(message)?.[1]
  if (prefix !== undefined) {
    const token = tokens.find(({ kind, text }) => kind === 'name' && text.startsWith(`${prefix}:`))
    if (token === undefined) return undefined
    return { offset: token.startOffset, found: `the prefix ${prefix}: is not declared` }
  }
  const variable = /^([^(]+) \((\?.+)\)$/.exec(message)
  if (variable === null) return undefined
  const [, what = '', name] = variable
  const uses = tokens.filter(({ kind, text }) => kind === 'variable' && text === name)
  const bound = uses.findLast((use) => isKeyword(tokens[tokens.indexOf(use) - 1], 'AS'))
  const token = bound ?? uses[0]
  if (token === undefined) return undefined
  return { offset: token.startOffset, found: `${what.toLowerCase()} (${name})` }
}

export function shown(token: SparqlToken | undefined): string {
  if (token === undefined) return 'the end of the query'
  const text = token.text.length > 40 ? `${token.text.slice(0, 40)}…` : token.text
  return text.replace(/\p{Cc}/gu, ' ')
}
