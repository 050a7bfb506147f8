import type { FC } from 'hono/jsx'
import type { Served } from '../../served.ts'
import { cutText } from '../cut-text.ts'
import type { FactGroup } from '../facts.ts'
import { OutsideLink } from './outside-link.tsx'
import { TermLink } from './term-link.tsx'

interface LinksProps {
  readonly groups: readonly FactGroup[]
  readonly served: Served
}

/** Where else on the web a thing is known, with where each link was checked. */
export const Links: FC<LinksProps> = ({ groups, served }) =>
  groups.length === 0 ? null : (
    <section>
      <h2>Elsewhere</h2>
      {groups.map(({ predicate, facts }) => (
        <div class="links">
          <h3>
            <TermLink iri={predicate} served={served} />
          </h3>
          <ul>
            {facts.map(({ object, sayings }) => (
              <li>
                <OutsideLink iri={object.value} />
                {sayings.slice(0, 1).map(({ sources }) => (
                  <small>{cutText(sources.join('; '), 160)}</small>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
