import { namedNode } from 'oxigraph'
import { isEvidenceGraph } from '../../rdf/graph-names.ts'
import { countRows, selectRows } from '../lookup.ts'
import { pathOf } from '../paths.ts'
import type { Served } from '../served.ts'
import { alternatesOf } from './alternates.ts'
import { choosePage } from './choose-page.ts'
import type { PageOptions } from './page-options.ts'
import { Details } from './parts/details.tsx'
import { PartLinks } from './parts/part-links.tsx'
import { ThingLink } from './parts/thing-link.tsx'

const MOST_THINGS = 100

/** The page of a named graph: how much is in it, and of which things. */
export function graphPage(iri: string, served: Served, asked: URLSearchParams): PageOptions {
  const path = pathOf(iri, served) ?? '/'
  const pattern = `GRAPH <${iri}> { ?s ?p ?o }`
  const size = countRows(served.store, pattern)
  const things = countRows(served.store, pattern, 'DISTINCT ?s')
  const { pages, number, offset } = choosePage(Number(asked.get('page')), things, MOST_THINGS)
  const subjects = selectRows(
    served.store,
    `SELECT DISTINCT ?s { ${pattern} FILTER(isIRI(?s)) } ORDER BY ?s LIMIT ${MOST_THINGS} OFFSET ${offset}`,
  )
  return {
    title: isEvidenceGraph(iri) ? 'Graph of evidence' : 'Graph',
    canonical: `${path}.html`,
    alternates: alternatesOf(path),
    current: 'data',
    children: (
      <>
        <p class="kind quiet">Named graph</p>
        <h1>{namedNode(iri).value.slice(served.base.length)}</h1>
        <p>
          {size} statements about {things} things.
        </p>
        <Details iri={iri} classes={[]} groups={[]} served={served} />
        <h2>Things in it</h2>
        <ul class="plain columns">
          {subjects.map((row) => (
            <li>
              <ThingLink iri={row.get('s')?.value ?? ''} served={served} />
            </li>
          ))}
        </ul>
        <PartLinks path={`${path}.html`} count={pages} current={number} name="page" />
      </>
    ),
  }
}
