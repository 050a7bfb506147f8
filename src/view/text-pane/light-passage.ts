import type { ViewEvidence, ViewStatement } from '../../view-model.ts'
import { rangeOf } from './text-element.ts'

/** Names of the highlights, as the style sheet knows them. */
const SENTENCE = 'passage'
const MARKS = 'passage-marks'

/** Lights up words of a text without changing it, and returns where they are; `undefined` for none. */
export function lightPassage(
  text: HTMLElement,
  passage: { readonly start: number; readonly end: number } | undefined,
  marks: ViewEvidence['marks'] = [],
): Range | undefined {
  const range = passage && rangeOf(text, passage.start, passage.end)
  const found = marks.flatMap(({ start, end }) => rangeOf(text, start, end) ?? [])
  // A browser without highlights still goes to the place.
  if ('highlights' in CSS) {
    CSS.highlights.set(SENTENCE, new Highlight(...(range ? [range] : [])))
    CSS.highlights.set(MARKS, new Highlight(...found))
  }
  return range
}

/** The words that carry a statement in a passage of a document. */
export function marksOf(
  statement: ViewStatement | undefined,
  passage: { readonly document: number; readonly start: number; readonly end: number },
): ViewEvidence['marks'] {
  const evidence = statement?.evidence.find(
    ({ document, start, end }) =>
      document === passage.document && start === passage.start && end === passage.end,
  )
  return evidence?.marks ?? []
}

/** The offsets that `ViewState.passage` holds: `120,180`. */
export function readPassage(
  passage: string | undefined,
): { readonly start: number; readonly end: number } | undefined {
  const [start, end] = (passage ?? '').split(',').map(Number)
  return start === undefined || end === undefined || !(start < end) ? undefined : { start, end }
}
