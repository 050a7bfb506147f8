import type { FC } from 'hono/jsx'
import { namedNode } from 'oxigraph'
import type { PackClass, PackProperty } from '../../../pack.ts'
import { selectRows } from '../../lookup.ts'
import { pathOf } from '../../paths.ts'
import type { Served } from '../../served.ts'
import { alternatesOf, RDF_FORMS } from '../alternates.ts'
import { plainText } from '../cut-text.ts'
import { listPath } from '../lists/list-path.ts'
import type { PageOptions } from '../page-options.ts'
import { Heading } from '../parts/heading.tsx'
import { TermLink } from '../parts/term-link.tsx'
import { ThingLink } from '../parts/thing-link.tsx'
import { Triple } from '../parts/triple.tsx'
import { siteOf } from '../site.ts'
import { termNames } from '../term-name.ts'
import { countOf } from './term-counts.ts'

const MOST_EXAMPLES = 8

/** The page of a class or property of the pack: what it means, what it is joined to, and examples. */
export function termPage(iri: string, served: Served): PageOptions {
  const { pack } = served
  const [classTerm, property] = [pack.classes.get(iri), pack.properties.get(iri)]
  const names = termNames(iri, pack)
  const path = pathOf(iri, served) ?? '/ns'
  const comments = classTerm?.comments ?? property?.comments ?? []
  return {
    title: plainText(names.main.value, 120),
    description: comments[0] && plainText(comments[0].value, 300),
    canonical: `${path}.html`,
    alternates: alternatesOf(path),
    current: 'terms',
    children: (
      <>
        <Heading
          classIri={classTerm === undefined ? undefined : iri}
          pack={pack}
          names={names}
          comments={comments}
        >
          <a href="/ns">{classTerm === undefined ? 'Property' : 'Class'}</a>
        </Heading>
        <dl class="relations">
          {classTerm !== undefined && <ClassRelations term={classTerm} served={served} />}
          {property !== undefined && <PropertyRelations term={property} served={served} />}
        </dl>
        {classTerm !== undefined && <Things classIri={iri} served={served} />}
        {property !== undefined && <Triples property={iri} served={served} />}
        <h2>Data</h2>
        <p>
          <code class="mono iri">{iri}</code>
        </p>
        <p class="forms">
          {RDF_FORMS.map(({ ending, type, name }) => (
            <a class="button" href={path + ending} type={type}>
              {name}
            </a>
          ))}
        </p>
      </>
    ),
  }
}

interface RelationProps {
  readonly name: string
  readonly iris: readonly string[]
  readonly served: Served
}

const Relation: FC<RelationProps> = ({ name, iris, served }) =>
  iris.length === 0 ? null : (
    <div>
      <dt>{name}</dt>
      {iris.map((iri) => (
        <dd>
          <TermLink iri={iri} served={served} />
        </dd>
      ))}
    </div>
  )

interface TermProps<Term> {
  readonly term: Term
  readonly served: Served
}

const ClassRelations: FC<TermProps<PackClass>> = ({ term: { iri, parents }, served }) => {
  const properties = [...served.pack.properties.values()]
  const children = [...served.pack.classes.values()].filter((each) => each.parents.includes(iri))
  return (
    <>
      <Relation name="Is a kind of" iris={parents} served={served} />
      <Relation name="Kinds of it" iris={children.map((each) => each.iri)} served={served} />
      <Relation
        name="What is said of such a thing"
        iris={properties.filter(({ domains }) => domains.includes(iri)).map((each) => each.iri)}
        served={served}
      />
      <Relation
        name="What leads to such a thing"
        iris={properties.filter(({ ranges }) => ranges.includes(iri)).map((each) => each.iri)}
        served={served}
      />
    </>
  )
}

const PropertyRelations: FC<TermProps<PackProperty>> = ({ term, served }) => (
  <>
    <Relation name="Said of" iris={term.domains} served={served} />
    <Relation name="Leads to" iris={term.ranges} served={served} />
    <Relation name="Is a kind of" iris={term.parents} served={served} />
  </>
)

const Things: FC<{ readonly classIri: string; readonly served: Served }> = ({
  classIri,
  served,
}) => {
  const things = siteOf(served).byClass.get(classIri) ?? []
  return (
    <>
      <h2>
        In this dataset <span class="count">{things.length}</span>
      </h2>
      <ul class="plain">
        {things.slice(0, MOST_EXAMPLES).map((iri) => (
          <li>
            <ThingLink iri={iri} served={served} />
          </li>
        ))}
      </ul>
      {things.length > MOST_EXAMPLES && (
        <p>
          <a href={listPath(classIri)}>All {things.length}</a>
        </p>
      )}
    </>
  )
}

const Triples: FC<{ readonly property: string; readonly served: Served }> = ({
  property,
  served,
}) => {
  const rows = selectRows(
    served.store,
    `SELECT ?s ?o { ?s ${namedNode(property)} ?o FILTER(isIRI(?s)) } LIMIT ${MOST_EXAMPLES}`,
  )
  return (
    <>
      <h2>
        In this dataset <span class="count">{countOf(property, served)}</span>
      </h2>
      <ul class="statements">
        {rows.map((row) => {
          const [subject, object] = [row.get('s'), row.get('o')]
          return subject === undefined || object === undefined ? null : (
            <li>
              <Triple subject={subject} predicate={property} object={object} served={served} />
            </li>
          )
        })}
      </ul>
    </>
  )
}
