import type { FC } from 'hono/jsx'
import { compareCodeUnits } from '../../../graph/compare-code-units.ts'
import type { PackTerm } from '../../../pack.ts'
import type { Served } from '../../served.ts'
import { alternatesOf, RDF_FORMS } from '../alternates.ts'
import type { PageOptions } from '../page-options.ts'
import { ClassIcon } from '../parts/class-icon.tsx'
import { LabelText } from '../parts/label-text.tsx'
import { TermLink } from '../parts/term-link.tsx'
import { countOf } from './term-counts.ts'

/** All classes and properties of the pack, with what they mean and how often they occur. */
export function vocabularyPage(served: Served): PageOptions {
  const { pack } = served
  return {
    title: 'Vocabulary',
    description: 'The classes and properties of the dataset, with their definitions',
    canonical: '/ns.html',
    alternates: alternatesOf('/ns'),
    current: 'terms',
    isWide: true,
    children: (
      <>
        <p class="kind quiet">Vocabulary, version {pack.version}</p>
        <h1>{pack.title}</h1>
        <p>
          <code class="mono">{pack.iri}</code>
        </p>
        <p class="forms">
          {RDF_FORMS.map(({ ending, type, name }) => (
            <a class="button" href={`/ns${ending}`} type={type}>
              {name}
            </a>
          ))}
        </p>
        <h2>
          Classes <span class="count">{pack.classes.size}</span>
        </h2>
        <TermList terms={[...pack.classes.values()]} served={served} hasIcons />
        <h2>
          Properties <span class="count">{pack.properties.size}</span>
        </h2>
        <TermList terms={[...pack.properties.values()]} served={served} />
      </>
    ),
  }
}

interface TermListProps {
  readonly terms: readonly PackTerm[]
  readonly served: Served
  readonly hasIcons?: boolean
}

const TermList: FC<TermListProps> = ({ terms, served, hasIcons = false }) => (
  <ul class="terms">
    {[...terms]
      .sort((a, b) => compareCodeUnits(nameOf(a), nameOf(b)))
      .map(({ iri, comments }) => (
        <li>
          <h3>
            {hasIcons && <ClassIcon classIri={iri} pack={served.pack} />}
            <TermLink iri={iri} served={served} />
            <span class="count">{countOf(iri, served)}</span>
          </h3>
          {comments.slice(0, 1).map((comment) => (
            <p>
              <LabelText label={comment} longest={300} />
            </p>
          ))}
        </li>
      ))}
  </ul>
)

const nameOf = ({ iri, labels }: PackTerm): string => (labels[0]?.value ?? iri).toLowerCase()
