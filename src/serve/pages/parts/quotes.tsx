import type { FC } from 'hono/jsx'
import type { TextSpan } from '../../../view/nest-spans.ts'
import type { Served } from '../../served.ts'
import { passageSegments } from '../passage-segments.ts'
import type { SpanKind } from '../text/document-spans.ts'
import { languageTag } from './label-text.tsx'

interface QuotesProps {
  /** IRI. */
  readonly document: string
  readonly spans: readonly TextSpan<SpanKind>[]
  readonly served: Served
}

const MOST_QUOTES = 300

/** What the dataset quotes of a document whose text is not at hand: the sentences that say something. */
export const Quotes: FC<QuotesProps> = ({ document, spans, served }) => (
  <div class="said">
    <p class="notice">
      The text of this document is not with the dataset (it stands in build.json, beside the files
      of a build). These are the sentences that the dataset quotes.
    </p>
    <article class="text">
      {spans
        .filter(({ kind }) => kind.type === 'sentence')
        .slice(0, MOST_QUOTES)
        .map(({ start, end }) => {
          const words = passageSegments({ document, start, end, marks: [] }, served)
          return (
            <p
              id={`char=${start},${end}`}
              dir="auto"
              lang={languageTag({ value: '', language: words?.language ?? '' })}
            >
              {words?.segments.map(({ text }) => text)}
            </p>
          )
        })}
    </article>
  </div>
)
