import type { FC } from 'hono/jsx'
import { dumpPath } from '../../dump-path.ts'
import { explorePath } from '../../explore-path.ts'
import { objectsOf } from '../../lookup.ts'
import { pathOf } from '../../paths.ts'
import type { Served } from '../../served.ts'
import type { PageOptions } from '../page-options.ts'
import { ClassIcon } from '../parts/class-icon.tsx'
import { LabelText } from '../parts/label-text.tsx'
import { siteOf } from '../site.ts'
import { thingCard } from '../thing-card.ts'
import { ClassLinks } from './class-links.tsx'

const MOST_DOCUMENTS = 30

/** The start page: what the dataset is, what is in it, and what may be asked of it. */
export function homePage(served: Served): PageOptions {
  const { title, language, documents, things, statementCount } = siteOf(served)
  const explorer = explorePath(served)
  return {
    title,
    description: 'A knowledge graph in which every statement leads to the words that say it',
    canonical: '/',
    isWide: true,
    children: (
      <>
        <div class="hero">
          <h1>
            <LabelText label={{ value: title, language }} longest={240} />
          </h1>
          <p class="lead">
            {things.length} things and {statementCount} statements read from{' '}
            {documents.length === 1 ? 'a document' : `${documents.length} documents`}, each with the
            words that say so.
          </p>
          {explorer !== undefined && (
            <p>
              <a class="button strong" href={explorer}>
                Explore the graph
              </a>
            </p>
          )}
        </div>
        <section>
          <h2>Things</h2>
          <ClassLinks served={served} />
        </section>
        <div class="halves">
          <Documents served={served} />
          <Questions served={served} />
        </div>
        <Downloads served={served} />
      </>
    ),
  }
}

const Documents: FC<{ readonly served: Served }> = ({ served }) => {
  const { documents } = siteOf(served)
  if (documents.length === 0) return null
  return (
    <section>
      <h2>Documents</h2>
      <ul class="documents">
        {documents.slice(0, MOST_DOCUMENTS).map((iri) => {
          const { names, classes } = thingCard(iri, served)
          const [date] = objectsOf(served.store, iri, 'dcterms:date')
          return (
            <li>
              <ClassIcon classIri={classes[0] ?? ''} pack={served.pack} />
              <div>
                <a href={pathOf(iri, served)}>
                  <LabelText label={names.main} />
                </a>
                {date !== undefined && <time datetime={date.value}>{date.value}</time>}
              </div>
            </li>
          )
        })}
      </ul>
      {documents.length > MOST_DOCUMENTS && (
        <p>
          <a href="/things">All {documents.length} documents</a>
        </p>
      )}
    </section>
  )
}

const Questions: FC<{ readonly served: Served }> = ({ served: { pack } }) =>
  pack.queries.length === 0 ? null : (
    <section>
      <h2>Questions to ask</h2>
      <ul class="questions">
        {pack.queries.map(({ title, sparql }) => (
          <li>
            <a href={`/query?${new URLSearchParams({ query: sparql })}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )

/** What the files of a build hold; others are told by their names. */
const HOLDS: Readonly<Record<string, string>> = {
  'graph.ttl': 'the facts, as Turtle',
  'graph.nt': 'the facts, as N-Triples',
  'dataset.trig': 'facts and evidence by document, as TriG',
  'dataset.nq': 'facts and evidence, as N-Quads',
  'dataset.jsonld': 'facts and evidence, as JSON-LD',
  'links.ttl': 'links to open data, as Turtle',
  'void.ttl': 'what the dataset is, as VoID and DCAT',
  'graph.html': 'the graph to look at, as a page in one file',
  'graph.gexf': 'the graph, for Gephi',
  'graph.graphml': 'the graph, as GraphML',
}

const Downloads: FC<{ readonly served: Served }> = ({ served: { dumps } }) => (
  <section id="downloads">
    <h2>Data</h2>
    <dl class="downloads">
      {[...dumps].map(([name, content]) => (
        <div>
          <dt>
            <a href={dumpPath(name)}>{name}</a>
          </dt>
          <dd>
            {HOLDS[name] ?? 'a file of the dataset'}, {sizeOf(content)}
          </dd>
        </div>
      ))}
      <div>
        <dt>
          <a href="/sparql">/sparql</a>
        </dt>
        <dd>the same by questions: SPARQL 1.1</dd>
      </div>
    </dl>
  </section>
)

function sizeOf(content: string): string {
  const kilobytes = Buffer.byteLength(content) / 1000
  return kilobytes < 1000
    ? `${Math.max(1, Math.round(kilobytes))} kB`
    : `${(kilobytes / 1000).toFixed(1)} MB`
}
