import type { FC } from 'hono/jsx'
import type { Segment } from '../../../view/mark-evidence.ts'
import type { Served } from '../../served.ts'
import { passagePath } from '../document-path.ts'
import type { Passage } from '../facts.ts'
import { passageSegments } from '../passage-segments.ts'
import { siteOf } from '../site.ts'
import { thingCard } from '../thing-card.ts'
import { LabelText, languageTag } from './label-text.tsx'

interface EvidenceProps {
  readonly passage: Passage
  readonly served: Served
  /** Whether what is far from the marked words is shown too. */
  readonly isWhole?: boolean
}

/** A sentence that says so, with the words in it that carry the statement, and the way to it. */
export const Evidence: FC<EvidenceProps> = ({ passage, served, isWhole = false }) => {
  const words = passageSegments(passage, served)
  const { document, start, end } = passage
  const href = passagePath(passage, served)
  const isOnly = siteOf(served).documents.length === 1
  return (
    <figure class="evidence">
      <blockquote lang={languageTag({ value: '', language: words?.language ?? '' })} dir="auto">
        {words?.segments.map((segment) => (
          <SegmentText segment={segment} isWhole={isWhole} />
        ))}
      </blockquote>
      <figcaption>
        {!isOnly && (
          <>
            <LabelText label={thingCard(document, served).names.main} longest={90} />{' '}
          </>
        )}
        {href !== undefined && (
          <a href={href}>
            Read in the text
            <span class="unseen">
              , from character {start} to {end}
            </span>
          </a>
        )}
      </figcaption>
    </figure>
  )
}

const SegmentText: FC<{ readonly segment: Segment; readonly isWhole: boolean }> = ({
  segment: { kind, text },
  isWhole,
}) => {
  if (kind === 'mark') return <mark>{text}</mark>
  return <>{kind === 'gap' && !isWhole ? ' … ' : text}</>
}
