import type { Span } from '../../model.ts'
import { pathOf } from '../paths.ts'
import type { Served } from '../served.ts'
import type { Passage } from './facts.ts'
import { partAt, textParts } from './text/text-parts.ts'

/** The place on a document's page where a stretch of it stands, with its marked words lit up. */
export function passagePath(
  { document, start, end, marks }: Passage,
  served: Served,
): string | undefined {
  const path = pathOf(document, served)
  if (path === undefined || path.includes('#')) return undefined
  const known = served.documents?.get(document)
  const parts = known === undefined ? [] : textParts(known)
  const asked = [
    ...(parts.length < 2 ? [] : [`part=${partAt(parts, start)}`]),
    ...(marks.length === 0 ? [] : [`mark=${marks.map(spanText).join('.')}`]),
  ]
  const question = asked.length === 0 ? '' : `?${asked.join('&')}`
  return `${path}.html${question}#char=${start},${end}`
}

const spanText = ({ start, end }: Span): string => `${start}-${end}`

const MOST_MARKS = 100

/** The stretches that `?mark=120-128.140-150` asks for; what is no stretch is passed over. */
export function parseMarks(marks: string | undefined): Span[] {
  return (marks ?? '')
    .split('.')
    .slice(0, MOST_MARKS)
    .flatMap((text) => {
      const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text) ?? []
      const span = { start: Number(start), end: Number(end) }
      return span.start < span.end ? [span] : []
    })
}
