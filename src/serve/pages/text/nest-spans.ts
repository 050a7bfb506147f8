import type { Span } from '../../../model.ts'

/** A stretch of text that something is known of. */
export interface TextSpan<Kind> extends Span {
  readonly kind: Kind
}

/** Plain text, or a stretch with what stands in it. */
export type TextNode<Kind> =
  | { readonly text: string }
  | {
      readonly span: TextSpan<Kind>
      /** Whether the stretch begins here: one that others cut in two has a second piece. */
      readonly isStart: boolean
      readonly children: readonly TextNode<Kind>[]
    }

/**
 * A piece of a text, from `start` to `end`, as a tree of the stretches in it, each inside those that
 * hold it. What crosses the end of the piece or of another stretch is cut there, and goes on as a
 * piece of its own. Joined, the leaves are the piece, character for character.
 */
export function nestSpans<Kind>(
  text: string,
  spans: readonly TextSpan<Kind>[],
  { start, end }: Span,
): TextNode<Kind>[] {
  const inside = spans
    .filter((span) => span.start < end && start < span.end && span.start < span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const nodes: TextNode<Kind>[] = []
  let at = start
  let rest = inside
  while (rest.length > 0) {
    const [span, ...others] = rest
    if (span === undefined) break
    const from = Math.max(span.start, at)
    const to = Math.min(span.end, end)
    if (from > at) nodes.push({ text: text.slice(at, from) })
    const within = others.filter((other) => other.start < to)
    nodes.push({
      span,
      isStart: span.start >= from,
      children: nestSpans(text, within, { start: from, end: to }),
    })
    at = to
    rest = others.filter((other) => other.end > to)
  }
  if (at < end) nodes.push({ text: text.slice(at, end) })
  return nodes
}
