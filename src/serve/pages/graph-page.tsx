import { namedNode, type Term } from 'oxigraph'
import { isEvidenceGraph } from '../../rdf/graph-names.ts'
import { pathOf } from '../paths.ts'
import type { Served } from '../served.ts'
import { alternatesOf } from './alternates.ts'
import type { PageOptions } from './page-options.ts'
import { Details } from './parts/details.tsx'
import { PartLinks } from './parts/part-links.tsx'
import { ThingLink } from './parts/thing-link.tsx'

const MOST_THINGS = 100

/** The page of a named graph: how much is in it, and of which things. */
export function graphPage(iri: string, served: Served, asked: URLSearchParams): PageOptions {
  const path = pathOf(iri, served) ?? '/'
  const size = count(`SELECT (COUNT(*) AS ?n) { GRAPH <${iri}> { ?s ?p ?o } }`, served)
  const things = count(`SELECT (COUNT(DISTINCT ?s) AS ?n) { GRAPH <${iri}> { ?s ?p ?o } }`, served)
  const pages = Math.max(1, Math.ceil(things / MOST_THINGS))
  const page = Math.min(Math.max(1, Math.trunc(Number(asked.get('page')) || 1)), pages)
  const offset = (page - 1) * MOST_THINGS
  const subjects = served.store.query(
    `SELECT DISTINCT ?s { GRAPH <${iri}> { ?s ?p ?o } FILTER(isIRI(?s)) } ORDER BY ?s LIMIT ${MOST_THINGS} OFFSET ${offset}`,
  ) as Map<string, Term>[] // The form of the query says so.
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
        <PartLinks path={`${path}.html`} count={pages} current={page} name="page" />
      </>
    ),
  }
}

function count(sparql: string, { store }: Served): number {
  const [row] = store.query(sparql) as Map<string, Term>[] // A SELECT.
  return Number(row?.get('n')?.value ?? 0)
}
