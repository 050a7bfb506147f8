import type { FC } from 'hono/jsx'
import { pathOf } from '../../paths.ts'
import type { Served } from '../../served.ts'
import { RDF_FORMS } from '../alternates.ts'
import { cutText } from '../cut-text.ts'
import type { FactGroup } from '../facts.ts'
import { TermLink } from './term-link.tsx'
import { Value } from './value.tsx'

interface DetailsProps {
  readonly iri: string
  readonly classes: readonly string[]
  readonly groups: readonly FactGroup[]
  readonly served: Served
}

/** The IRI of a thing, its data to take along, and what few readers look for. */
export const Details: FC<DetailsProps> = ({ iri, classes, groups, served }) => (
  <section class="details">
    <h2>Data</h2>
    <p>
      <code class="mono iri">{cutText(iri, 400)}</code>
    </p>
    <p class="forms">
      {RDF_FORMS.map(({ ending, type, name }) => (
        <a class="button" href={`${pathOf(iri, served)}${ending}`} type={type}>
          {name}
        </a>
      ))}
    </p>
    <dl>
      {classes.length > 0 && <dt>type</dt>}
      {classes.map((classIri) => (
        <dd>
          <TermLink iri={classIri} served={served} />
        </dd>
      ))}
      {groups.map(({ predicate, direction, facts }) => (
        <>
          <dt>
            {direction === 'incoming' && 'of others: '}
            <TermLink iri={predicate} served={served} />
          </dt>
          {facts.slice(0, 10).map(({ subject, object }) => (
            <dd>
              <Value term={direction === 'outgoing' ? object : subject} served={served} />
            </dd>
          ))}
        </>
      ))}
    </dl>
  </section>
)
