import type { Span } from '../../model.ts'
import type { ViewMention } from '../../view-model.ts'
import { nestSpans, type TextNode, type TextSpan } from '../nest-spans.ts'

/** Plain words, or a mention, of whose node `kind` is the key, with what stands inside it. */
export type TextPart = TextNode<string>

export interface Paragraph extends Span {
  readonly parts: readonly TextPart[]
}

/**
 * A text as lines, each cut into mentions and the words between them; offsets are those of the
 * text. A mention that crosses an earlier one or a line break is cut there. `mentions` are in order,
 * longer ones first. Cost: linear in text and mentions.
 */
export function textParts(text: string, mentions: readonly ViewMention[]): Paragraph[] {
  const spans = spansOf(mentions)
  const paragraphs: Paragraph[] = []
  let first = 0
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    while (first < spans.length && (spans[first]?.end ?? 0) <= start) first++
    let last = first
    while (last < spans.length && (spans[last]?.start ?? end) < end) last++
    if (text.slice(start, end).trim() !== '') {
      const parts = nestSpans(spans.slice(first, last), { start, end })
      paragraphs.push({ start, end, parts })
    }
    start = end + 1
  }
  return paragraphs
}

/** Words that name two things are shown as those of the first. */
function spansOf(mentions: readonly ViewMention[]): TextSpan<string>[] {
  return mentions.flatMap(({ node, start, end }, index) => {
    const before = mentions[index - 1]
    return before?.start === start && before.end === end ? [] : { kind: node, start, end }
  })
}
