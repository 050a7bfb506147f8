import type { FC } from 'hono/jsx'
import type { Served } from '../../served.ts'
import { ClassIcon } from '../parts/class-icon.tsx'
import { LabelText } from '../parts/label-text.tsx'
import { siteOf } from '../site.ts'
import { termNames } from '../term-name.ts'
import { listPath } from './list-path.ts'

/** The classes that things are of, with how many, each a link to the list of them. */
export const ClassLinks: FC<{ readonly served: Served }> = ({ served }) => (
  <ul class="classes">
    {[...siteOf(served).byClass].map(([iri, things]) => {
      const { main, other } = termNames(iri, served.pack)
      return (
        <li>
          <a href={listPath(iri)}>
            <ClassIcon classIri={iri} pack={served.pack} />
            <span class="names">
              <LabelText label={main} />
              {other !== undefined && <LabelText label={other} class="second-name" />}
            </span>
            <span class="number">{things.length}</span>
          </a>
        </li>
      )
    })}
  </ul>
)
