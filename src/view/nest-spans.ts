import type { Span } from '../model.ts'

/** A stretch of text that something is known of. */
export interface TextSpan<Kind> extends Span {
  readonly kind: Kind
}

/** Plain text, or a stretch with what stands in it; in order, without gaps. */
export type TextNode<Kind> = Span | SpanNode<Kind>

/** A stretch where it stands in the text: one that others cut in two has a second piece. */
export interface SpanNode<Kind> extends Span {
  readonly span: TextSpan<Kind>
  /** Whether the stretch begins here. */
  readonly isStart: boolean
  readonly children: readonly TextNode<Kind>[]
}

/**
 * A piece of a text as a tree of the stretches in it, each inside those that hold it. What crosses
 * the end of the piece or of another stretch is cut there, and goes on as a piece of its own.
 * Joined, the leaves are the piece, character for character.
 */
export function nestSpans<Kind>(
  spans: readonly TextSpan<Kind>[],
  { start, end }: Span,
): TextNode<Kind>[] {
  const inside = spans
    .filter((span) => span.start < end && start < span.end && span.start < span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return nest(inside, { start, end })
}

function nest<Kind>(spans: readonly TextSpan<Kind>[], { start, end }: Span): TextNode<Kind>[] {
  const nodes: TextNode<Kind>[] = []
  let at = start
  let next = 0
  let crossing: readonly TextSpan<Kind>[] = []
  while (crossing.length > 0 || next < spans.length) {
    const isNew = crossing.length === 0
    const [span, ...others] = isNew ? spans.slice(next, next + 1) : crossing
    if (isNew) next++
    if (span === undefined) break
    const from = Math.max(span.start, at)
    const to = Math.min(span.end, end)
    if (at < from) nodes.push({ start: at, end: from })
    const first = next
    while ((spans[next]?.start ?? to) < to) next++
    const within = [...others, ...spans.slice(first, next)]
    const children = nest(within, { start: from, end: to })
    nodes.push({ span, start: from, end: to, isStart: span.start === from, children })
    at = to
    crossing = to < end ? within.filter((other) => other.end > to) : []
  }
  if (at < end) nodes.push({ start: at, end })
  return nodes
}
