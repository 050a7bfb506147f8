import type { Span } from '../../../model.ts'
import { oncePer } from '../../../rdf/once-per.ts'

/** A page holds about so much of a text, in UTF-16 units. */
const PART_LENGTH = 60_000

/** A text in parts for one page each, cut at line ends where there are some. */
export const textParts = oncePer(({ text }: { readonly text: string }): readonly Span[] =>
  cut(text),
)

function cut(text: string): Span[] {
  const parts: Span[] = []
  for (let start = 0; start < text.length; ) {
    const target = start + PART_LENGTH
    const line = target >= text.length ? -1 : text.indexOf('\n', target)
    const isFar = line === -1 || line > target + PART_LENGTH
    const end = target >= text.length ? text.length : isFar ? safeCut(text, target) : line + 1
    parts.push({ start, end })
    start = end
  }
  return parts.length === 0 ? [{ start: 0, end: 0 }] : parts
}

/** Not between the halves of a pair of surrogates. */
function safeCut(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at
}

/** The number, from 1, of the part that holds an offset. */
export function partAt(parts: readonly Span[], offset: number): number {
  const index = parts.findIndex(({ end }) => offset < end)
  return (index === -1 ? parts.length - 1 : index) + 1
}
