import { CallerError } from '../errors.ts'

/** Columns of a line that are shown on each side of the place. */
const SHOWN = 60

export interface BadQueryPlace {
  /** In UTF-16 units, from 0. */
  readonly offset: number
  /** What is wrong there, as the rest of a sentence. */
  readonly found: string
  readonly what?: 'query' | 'update'
}

/**
 * The error for a query, or an update, that is wrong at a place, with the line and a mark under it.
 *
 *     The query cannot be read at line 1, column 14: the prefix no: is not declared
 *       SELECT ?s { ?s no:such ?o }
 *                      ^
 */
export function badQuery(
  sparql: string,
  { offset, found, what = 'query' }: BadQueryPlace,
): CallerError {
  const before = sparql.slice(0, offset).split(/\r\n|\r|\n/)
  const line = before.length
  const start = before.at(-1) ?? ''
  const column = [...start].length + 1
  const end = /^[^\r\n]*/.exec(sparql.slice(offset))?.[0] ?? ''
  const shown = visible(start.slice(-SHOWN))
  const excerpt = `${shown}${visible(end.slice(0, SHOWN))}`
  return new CallerError(
    `bad-${what}`,
    `The ${what} cannot be read at line ${line}, column ${column}: ${found}\n` +
      `  ${excerpt}\n  ${' '.repeat([...shown].length)}^`,
    { details: { line, column } },
  )
}

/** Tabs as blanks, and nothing that moves the cursor of a terminal. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}
