import type { FC } from 'hono/jsx'
import type { FoundTable, QueryResult, Refusal } from '../../query/query-result.ts'
import { PREFIXES } from '../../rdf/namespaces.ts'
import type { Served } from '../served.ts'
import { Downloads } from './downloads.tsx'
import { Picture } from './picture.tsx'
import { ResultTerm } from './result-term.tsx'

interface ResultsProps {
  readonly query: string
  readonly result: QueryResult
  readonly served: Served
}

/** What came of a query: its rows as a table, yes or no, or why there is nothing. */
export const Results: FC<ResultsProps> = ({ query, result, served }) => {
  switch (result.kind) {
    case 'refusal':
      return <Refused problem={result.problem} />
    case 'answer':
      return (
        <>
          <p class="figures" role="status">
            <strong>{result.isTrue ? 'Yes' : 'No'}</strong>, in {time(result.milliseconds)}.
          </p>
          <Downloads query={query} kind="answer" />
        </>
      )
    case 'table':
      return (
        <>
          <p class="figures" role="status">
            {countOf(result)} in {time(result.milliseconds)}.
          </p>
          {result.isCut && (
            <p class="cut">
              There are more: these are the first {result.rows.length}. Download the result, or add
              a LIMIT and an OFFSET to see others.
            </p>
          )}
          <Downloads query={query} kind={result.isGraph ? 'graph' : 'rows'} />
          {result.rows.length > 0 && <Views table={result} served={served} />}
        </>
      )
  }
}

/**
 * The rows as a table and as a picture. Without the script there are no tabs, and the table alone is
 * shown: it tells all that the picture does.
 */
const Views: FC<{ readonly table: FoundTable; readonly served: Served }> = ({ table, served }) => (
  <div class="views">
    <div class="tabs" role="tablist" aria-label="Show the result as" hidden>
      <button type="button" role="tab" id="tab-table" aria-controls="view-table">
        Table
      </button>
      <button type="button" role="tab" id="tab-graph" aria-controls="view-graph">
        Graph
      </button>
    </div>
    <div id="view-table">
      <Table table={table} served={served} />
    </div>
    <div id="view-graph" hidden>
      <Picture table={table} served={served} />
    </div>
  </div>
)

const Table: FC<{ readonly table: FoundTable; readonly served: Served }> = ({ table, served }) => {
  const prefixes = { ...PREFIXES, ...served.pack.prefixes }
  return (
    <section class="table" aria-label="Result" tabindex={0}>
      <table>
        <thead>
          <tr>
            {table.columns.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.map((term) => (
                <td>
                  {term !== undefined && (
                    <ResultTerm term={term} served={served} prefixes={prefixes} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Line and column stand on the element for the editor. */
const Refused: FC<Pick<Refusal, 'problem'>> = ({ problem: { title, detail, fields } }) => {
  const [first = '', ...excerpt] = detail.split('\n')
  return (
    <div
      class="refusal"
      role="alert"
      data-line={fields?.line === undefined ? undefined : String(fields.line)}
      data-column={fields?.column === undefined ? undefined : String(fields.column)}
    >
      <h2>{title}</h2>
      <p>{first}</p>
      {excerpt.length > 0 && <pre>{excerpt.join('\n')}</pre>}
    </div>
  )
}

function countOf({ rows, isGraph, isCut }: FoundTable): string {
  const word = isGraph ? 'triple' : 'row'
  if (rows.length === 0) return `No ${word}s`
  return `${isCut ? 'The first ' : ''}${rows.length} ${word}${rows.length === 1 ? '' : 's'}`
}

const time = (milliseconds: number): string =>
  milliseconds < 1000
    ? `${Math.max(1, Math.round(milliseconds))} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`
