import type { FC } from 'hono/jsx'
import { pathOf } from '../paths.ts'
import type { Served } from '../served.ts'
import { alternatesOf } from './alternates.ts'
import { plainText } from './cut-text.ts'
import { parseMarks } from './document-path.ts'
import { documentStatements } from './document-statements.ts'
import type { PageOptions } from './page-options.ts'
import { Details } from './parts/details.tsx'
import { languageTag } from './parts/label-text.tsx'
import { Legend } from './parts/legend.tsx'
import { PartLinks } from './parts/part-links.tsx'
import { Quotes } from './parts/quotes.tsx'
import { StatementLines } from './parts/statement-lines.tsx'
import { ThingHeading } from './parts/thing-heading.tsx'
import { documentSpans } from './text/document-spans.ts'
import { partAt, textParts } from './text/text-parts.ts'
import { TextView } from './text/text-view.tsx'
import { thingCard } from './thing-card.ts'
import { thingFacts } from './thing-facts.ts'

/**
 * The page of a document: its text with the names in it marked, and what was read off it beside it.
 * Every stretch that the dataset speaks of has the anchor of its IRI, `#char=120,180`.
 */
export function documentPage(iri: string, served: Served, asked: URLSearchParams): PageOptions {
  const { names, classes } = thingCard(iri, served)
  const path = pathOf(iri, served) ?? '/'
  const facts = thingFacts(iri, served)
  return {
    title: plainText(names.main.value, 120),
    description: 'A document with the names in it marked, and what it says',
    canonical: `${path}.html`,
    alternates: alternatesOf(path),
    current: 'things',
    scripts: ['passages.js'],
    isWide: true,
    children: (
      <>
        <ThingHeading iri={iri} served={served} />
        <div class="sheet reading">
          <Text iri={iri} served={served} asked={asked} />
          <aside class="around" aria-label="What the document says">
            <StatementLines statements={documentStatements(iri, served)} served={served} />
            <Details
              iri={iri}
              classes={classes}
              groups={[...facts.details, ...facts.links]}
              served={served}
            />
          </aside>
        </div>
      </>
    ),
  }
}

interface TextProps {
  readonly iri: string
  readonly served: Served
  readonly asked: URLSearchParams
}

const Text: FC<TextProps> = ({ iri, served, asked }) => {
  const document = served.documents?.get(iri)
  const spans = documentSpans(iri, served)
  if (document === undefined) return <Quotes document={iri} spans={spans} served={served} />
  const parts = textParts(document)
  const lit = parseMarks(asked.get('mark') ?? undefined)
  const wanted = lit[0] === undefined ? 1 : partAt(parts, lit[0].start)
  const number = Math.min(Math.max(1, Number(asked.get('part')) || wanted), parts.length)
  const part = parts[number - 1] ?? { start: 0, end: document.text.length }
  const shown = [
    ...spans.filter(({ start, end }) => start < part.end && part.start < end),
    ...lit.map((span) => ({ ...span, kind: { type: 'lit' as const } })),
  ]
  return (
    <div class="said">
      <Legend spans={shown} served={served} />
      <article
        class="text"
        lang={languageTag({ value: '', language: document.language })}
        data-start={part.start}
        data-length={document.text.length}
      >
        <TextView text={document.text} part={part} spans={shown} served={served} />
      </article>
      <PartLinks
        path={`${pathOf(iri, served)}.html`}
        count={parts.length}
        current={number}
        name="part"
      />
    </div>
  )
}
