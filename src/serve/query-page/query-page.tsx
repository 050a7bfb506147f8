import type { QueryResult } from '../../query/query-result.ts'
import type { PageOptions } from '../pages/page-options.ts'
import type { Served } from '../served.ts'
import { Results } from './results.tsx'

export const QUERY_PATH = '/query'

const FIRST_QUERY = `SELECT ?thing ?name
WHERE {
  ?thing rdfs:label ?name .
}
LIMIT 20
`

export interface QueryPageOptions {
  /** `undefined` when nothing is asked yet. */
  readonly asked: { readonly query: string; readonly result: QueryResult } | undefined
  /** By which the editor may style itself. */
  readonly nonce: string
}

/**
 * The page on which one asks the dataset in SPARQL. It works by forms alone; the script makes the
 * text box an editor and replaces `#results` by that of the page that answers.
 */
export function queryPage({ asked, nonce }: QueryPageOptions, served: Served): PageOptions {
  const query = asked?.query ?? FIRST_QUERY
  return {
    title: 'Query',
    description: 'Questions to the graph in SPARQL',
    canonical: QUERY_PATH,
    current: 'query',
    isWide: true,
    scripts: ['query.js'],
    children: (
      <div class="query">
        <h1>Query</h1>
        <div class="ask">
          <form action={QUERY_PATH} data-nonce={nonce}>
            <label for="query" id="query-label">
              Query in SPARQL 1.1; the prefixes of the dataset need not be declared
            </label>
            <textarea
              id="query"
              name="query"
              rows={Math.min(30, Math.max(10, query.split('\n').length + 1))}
              spellcheck={false}
              autocomplete="off"
            >
              {/* The first line break in a text box is not of its text. */}
              {`\n${query}`}
            </textarea>
            <p class="keys" hidden>
              <kbd>Ctrl</kbd>+<kbd>Enter</kbd> runs the query, <kbd>Ctrl</kbd>+<kbd>Space</kbd>{' '}
              offers names, <kbd>Tab</kbd> leaves the editor.
            </p>
            <p class="run">
              <button type="submit" class="button strong">
                Run
              </button>
              <button type="submit" formmethod="post" data-plain>
                Run a long query
              </button>
              <button type="button" data-cancel hidden>
                Cancel
              </button>
            </p>
            <p class="unseen" role="status" data-status />
          </form>
          {served.pack.queries.length > 0 && (
            <nav class="examples" aria-labelledby="examples">
              <h2 id="examples">Questions to ask</h2>
              <ul>
                {served.pack.queries.map(({ title, sparql }) => (
                  <li>
                    <a href={`${QUERY_PATH}?${new URLSearchParams({ query: sparql })}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
        <div id="results">{asked !== undefined && <Results {...asked} served={served} />}</div>
      </div>
    ),
  }
}
