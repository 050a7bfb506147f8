import type { Child, FC } from 'hono/jsx'
import type { Span } from '../../../model.ts'
import { nestSpans, type SpanNode, type TextNode, type TextSpan } from '../../../view/nest-spans.ts'
import { hrefOf } from '../../paths.ts'
import type { Served } from '../../served.ts'
import { styleOfClass } from '../class-styles.ts'
import { cutText } from '../cut-text.ts'
import { thingCard } from '../thing-card.ts'
import type { SpanKind } from './document-spans.ts'

/** What is known of a stretch, or that a reader came to see it. */
export type ShownKind = SpanKind | { readonly type: 'lit' }

interface TextViewProps {
  readonly text: string
  /** The part of it to show; its paragraphs are cut at line ends. */
  readonly part: Span
  readonly spans: readonly TextSpan<ShownKind>[]
  readonly served: Served
}

/** A text in paragraphs, every name in it a link to its thing in the colour of its class. */
export const TextView: FC<TextViewProps> = ({ text, part, spans, served }) => (
  <>
    {paragraphsOf(text, part).map((paragraph) => (
      <p dir="auto" data-start={paragraph.start}>
        {nestSpans(spans, paragraph).map((node) =>
          showNode(node, { text, inside: undefined, served }),
        )}
      </p>
    ))}
  </>
)

/** Paragraphs without the line ends between them; those with nothing in them are left out. */
function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const paragraphs: Span[] = []
  const lines = /[^\r\n]+/g
  lines.lastIndex = start
  for (let line = lines.exec(text); line !== null; line = lines.exec(text)) {
    if (line.index >= end) break
    const span = { start: line.index, end: Math.min(end, line.index + line[0].length) }
    if (text.slice(span.start, span.end).trim() !== '') paragraphs.push(span)
  }
  return paragraphs
}

interface Around {
  /** The whole one. */
  readonly text: string
  /** The innermost thing that is named around it. */
  readonly inside: string | undefined
  readonly served: Served
}

/** A stretch with all that stands in it; or words, a link where they are inside a name. */
function showNode(node: TextNode<ShownKind>, around: Around): Child {
  if ('span' in node) return <Stretch node={node} {...around} />
  const { text, inside, served } = around
  const words = text.slice(node.start, node.end)
  const href = inside === undefined ? undefined : hrefOf(inside, served)
  return href === undefined ? words : <a href={href}>{words}</a>
}

interface StretchProps extends Around {
  readonly node: SpanNode<ShownKind>
}

const Stretch: FC<StretchProps> = ({ node, text, inside, served }) => {
  const { span, isStart, children } = node
  const { kind, start, end } = span
  const thing = kind.type === 'mention' ? kind.things[0] : undefined
  const content = children.map((child) =>
    showNode(child, { text, inside: thing ?? inside, served }),
  )
  if (kind.type === 'lit') return <mark>{content}</mark>
  const id = isStart ? `char=${start},${end}` : undefined
  if (thing === undefined)
    return (
      <span class={kind.type} id={id}>
        {content}
      </span>
    )
  const { names, classes } = thingCard(thing, served)
  return (
    <span
      class={`mention ${styleOfClass(classes[0] ?? '', served.pack)}`}
      id={id}
      title={cutText(names.main.value, 120)}
    >
      {content}
    </span>
  )
}
