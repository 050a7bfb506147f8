import { localName } from '../../rdf/local-name.ts'
import { hrefOf, pathOf } from '../paths.ts'
import type { Served } from '../served.ts'
import { alternatesOf } from './alternates.ts'
import { plainText } from './cut-text.ts'
import { statementOf } from './document-statements.ts'
import type { PageOptions } from './page-options.ts'
import { Details } from './parts/details.tsx'
import { Evidence } from './parts/evidence.tsx'
import { LabelText } from './parts/label-text.tsx'
import { Triple } from './parts/triple.tsx'
import { mannerOf, sayConfidence } from './say-confidence.ts'
import { termNames } from './term-name.ts'
import { thingCard } from './thing-card.ts'
import { thingPage } from './thing-page.tsx'

/** The page of a statement: what it says, how surely, and the whole sentences that it was read from. */
export function statementPage(iri: string, served: Served): PageOptions {
  const statement = statementOf(iri, served)
  if (statement === undefined) return thingPage(iri, served)
  const { subject, predicate, object, saying } = statement
  const { confidence, passages, rules, sources } = saying
  const path = pathOf(iri, served) ?? '/'
  const { name, words } = mannerOf(saying)
  const subjectName = thingCard(subject.value, served).names.main.value
  return {
    title: plainText(`${subjectName}: ${termNames(predicate, served.pack).main.value}`, 120),
    canonical: `${path}.html`,
    alternates: alternatesOf(path),
    children: (
      <>
        <p class="kind quiet">Statement</p>
        <h1 class="triple">
          <Triple subject={subject} predicate={predicate} object={object} served={served} />
        </h1>
        <p class="saying">
          <span class={`manner ${name}`}>{words}</span>
          {confidence !== undefined && <span class="quiet"> · {sayConfidence(confidence)}</span>}
        </p>
        {passages.length > 0 && <h2>The words that say so</h2>}
        {passages.map((passage) => (
          <Evidence passage={passage} served={served} isWhole />
        ))}
        {sources.length > 0 && <h2>Where it was checked</h2>}
        {sources.map((source) => (
          <p>
            <SourceText source={source} served={served} />
          </p>
        ))}
        {rules.length > 0 && (
          <p class="quiet">
            Read by the cue{' '}
            {rules.map((rule) => (
              <code class="mono">{localName(rule)}</code>
            ))}
          </p>
        )}
        <Details iri={iri} classes={[]} groups={[]} served={served} />
      </>
    ),
  }
}

const SourceText = ({ source, served }: { source: string; served: Served }) => {
  const href = /^https?:/i.test(source) ? hrefOf(source, served) : undefined
  const text = <LabelText label={{ value: source, language: '' }} longest={2000} />
  return href === undefined ? text : <a href={href}>{text}</a>
}
