import type { ViewMention } from '../../view-model.ts'

/** Plain words, or a mention with the plain words and mentions inside it; in order, without gaps. */
export type TextPart =
  | { readonly kind: 'plain'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'mention'
      readonly start: number
      readonly end: number
      readonly node: string
      readonly parts: readonly TextPart[]
    }

export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly parts: readonly TextPart[]
}

/**
 * A text as lines, each cut into mentions and the words between them; offsets are those of the
 * text. A mention that crosses an earlier one is passed over, one that crosses a line break is cut
 * there. `mentions` are in order, longer ones first. Cost: linear in text and mentions.
 */
export function textParts(text: string, mentions: readonly ViewMention[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let first = 0
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const inside: ViewMention[] = []
    while (first < mentions.length && endOf(mentions, first) <= start) first++
    for (let at = first; at < mentions.length; at++) {
      const mention = mentions[at]
      if (mention === undefined || mention.start >= end) break
      if (mention.end > start) inside.push(clip(mention, start, end))
    }
    if (text.slice(start, end).trim() !== '')
      paragraphs.push({ start, end, parts: nest(inside, start, end) })
    start = end + 1
  }
  return paragraphs
}

const endOf = (mentions: readonly ViewMention[], at: number): number => mentions[at]?.end ?? 0

const clip = ({ node, start, end }: ViewMention, from: number, to: number): ViewMention => ({
  node,
  start: Math.max(start, from),
  end: Math.min(end, to),
})

function nest(mentions: readonly ViewMention[], start: number, end: number): TextPart[] {
  const parts: TextPart[] = []
  let at = start
  for (let index = 0; index < mentions.length; ) {
    const mention = mentions[index] as ViewMention // inside the list
    index++
    if (mention.start < at || mention.end > end || mention.start >= mention.end) continue
    if (at < mention.start) parts.push({ kind: 'plain', start: at, end: mention.start })
    const inner: ViewMention[] = []
    for (; index < mentions.length; index++) {
      const next = mentions[index] as ViewMention // inside the list
      if (next.start >= mention.end) break
      // Words that name two things are shown as those of the first.
      const isSame = next.start === mention.start && next.end === mention.end
      if (next.end <= mention.end && !isSame) inner.push(next)
    }
    parts.push({
      kind: 'mention',
      ...mention,
      parts: nest(inner, mention.start, mention.end),
    })
    at = mention.end
  }
  if (at < end) parts.push({ kind: 'plain', start: at, end })
  return parts
}
