import type { FC } from 'hono/jsx'
import { pathOf } from '../../paths.ts'
import type { Served } from '../../served.ts'
import { passagePath } from '../document-path.ts'
import type { DocumentStatements } from '../document-statements.ts'
import { Saying } from './saying.tsx'
import { Triple } from './triple.tsx'

interface StatementLinesProps {
  readonly statements: DocumentStatements
  readonly served: Served
}

/** Statements one under the other, each with the way to the words that make it. */
export const StatementLines: FC<StatementLinesProps> = ({ statements, served }) => {
  const { shown, count } = statements
  return (
    <section>
      <h2>
        What it says <span class="count">{count}</span>
      </h2>
      <ol class="statements">
        {shown.map(({ subject, predicate, object, saying }) => {
          const [passage] = saying.passages
          const href = passage === undefined ? undefined : passagePath(passage, served)
          return (
            <li>
              <Triple subject={subject} predicate={predicate} object={object} served={served} />
              <p>
                <Saying saying={saying} href={pathOf(saying.iri, served)} />{' '}
                {href !== undefined && (
                  <a href={href} class="jump">
                    Show<span class="unseen"> in the text</span>
                  </a>
                )}
              </p>
            </li>
          )
        })}
      </ol>
      {count > shown.length && (
        <p class="quiet">
          {count - shown.length} more stand on the pages of the things that they are about.
        </p>
      )}
    </section>
  )
}
