import type { FC } from 'hono/jsx'
import { SPARQL_PATH } from '../sparql/sparql-routes.ts'

/** A query that is longer than this, encoded, does not go into an address. */
export const LONGEST_ADDRESS = 6000

/** Names of the protocol and of people, and the ending of the file. */
const ROWS = [
  ['json', 'JSON', 'json'],
  ['csv', 'CSV', 'csv'],
  ['tsv', 'TSV', 'tsv'],
  ['xml', 'XML', 'xml'],
] as const
const GRAPHS = [
  ['turtle', 'Turtle', 'ttl'],
  ['ntriples', 'N-Triples', 'nt'],
  ['jsonld', 'JSON-LD', 'jsonld'],
] as const
const ANSWERS = [ROWS[0], ROWS[3]] as const

interface DownloadsProps {
  readonly query: string
  readonly kind: 'rows' | 'graph' | 'answer'
}

/** The whole result as a file of each form: links, or buttons where the query is long. */
export const Downloads: FC<DownloadsProps> = ({ query, kind }) => {
  const forms = kind === 'rows' ? ROWS : kind === 'graph' ? GRAPHS : ANSWERS
  if (encodeURIComponent(query).length > LONGEST_ADDRESS) {
    return (
      <form class="downloads-of" method="post" action={SPARQL_PATH}>
        <input type="hidden" name="query" value={query} />
        Download:{' '}
        {forms.map(([format, name]) => (
          <button type="submit" name="format" value={format}>
            {name}
          </button>
        ))}
      </form>
    )
  }
  return (
    <p class="downloads-of">
      Download:{' '}
      {forms.map(([format, name, ending]) => (
        <a
          href={`${SPARQL_PATH}?${new URLSearchParams({ query, format })}`}
          download={`result.${ending}`}
        >
          {name}
        </a>
      ))}
    </p>
  )
}
