import type { FC } from 'hono/jsx'
import { pathOf } from '../../paths.ts'
import type { Served } from '../../served.ts'
import type { Fact, FactGroup } from '../facts.ts'
import { Evidence } from './evidence.tsx'
import { Saying } from './saying.tsx'
import { TermLink } from './term-link.tsx'
import { Value } from './value.tsx'

interface FactListProps {
  readonly group: FactGroup
  readonly served: Served
  /** Where all of them are, when these are only some. */
  readonly more?: string | undefined
}

/** What one property says of a thing in one direction, each fact with the sentences that say so. */
export const FactList: FC<FactListProps> = ({ group, served, more }) => {
  const { predicate, direction, count, facts } = group
  return (
    <section class="group">
      <h3>
        <TermLink iri={predicate} served={served} />
        {count > 1 && <span class="count">{count}</span>}
      </h3>
      <ul class="facts">
        {facts.map((fact) => (
          <FactItem fact={fact} direction={direction} served={served} />
        ))}
      </ul>
      {more !== undefined && (
        <p>
          <a href={more}>All {count}</a>
        </p>
      )}
    </section>
  )
}

interface FactItemProps {
  readonly fact: Fact
  readonly direction: FactGroup['direction']
  readonly served: Served
}

const FactItem: FC<FactItemProps> = ({ fact, direction, served }) => {
  const { subject, object, sayings } = fact
  const passages = sayings.flatMap((saying) => saying.passages)
  const [first, ...others] = passages
  return (
    <li>
      <div class="fact">
        <Value term={direction === 'outgoing' ? object : subject} served={served} />
        {sayings.slice(0, 1).map((saying) => (
          <Saying saying={saying} href={pathOf(saying.iri, served)} />
        ))}
      </div>
      {first !== undefined && <Evidence passage={first} served={served} />}
      {others.length > 0 && (
        <details>
          <summary>
            {others.length === 1 ? 'Another sentence' : `${others.length} more sentences`}
          </summary>
          {others.map((passage) => (
            <Evidence passage={passage} served={served} />
          ))}
        </details>
      )}
    </li>
  )
}
