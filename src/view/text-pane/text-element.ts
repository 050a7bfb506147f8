import type { ViewDocument, ViewNode } from '../../view-model.ts'
import { element } from '../element.ts'
import { type TextPart, textParts } from './text-parts.ts'

/** The class of elements that hold a mention; its node is in `data-node`, its offset in `data-start`. */
export const MENTION = 'mention'

/**
 * A document's text with its mentions as links in the colours of their classes. Every text node is
 * in order, so that offsets can be found again (`rangeOf`).
 */
export function textElement(
  document: ViewDocument,
  nodes: ReadonlyMap<string, ViewNode>,
): HTMLElement {
  const { text, mentions, language } = document
  const known = mentions.filter(({ node }) => nodes.has(node))
  return element(
    'div',
    { class: 'text', lang: language },
    textParts(text, known).map(({ start, parts }) =>
      element('p', { 'data-start': String(start) }, [...partElements(parts, { text, nodes })]),
    ),
  )
}

interface PartContext {
  readonly text: string
  readonly nodes: ReadonlyMap<string, ViewNode>
  readonly isInside?: boolean
}

function partElements(parts: readonly TextPart[], context: PartContext): Node[] {
  return parts.map((part) => {
    if (!('span' in part))
      return globalThis.document.createTextNode(context.text.slice(part.start, part.end))
    const node = context.nodes.get(part.span.kind)
    const made = element(
      'span',
      {
        class: MENTION,
        'data-node': part.span.kind,
        'data-start': String(part.start),
        title: node === undefined ? undefined : `${node.label} (${node.classLabel})`,
        // A link inside a link cannot be reached by everyone: the outer one can.
        ...(context.isInside ? {} : { role: 'link', tabindex: '0' }),
      },
      partElements(part.children, { ...context, isInside: true }),
    )
    made.style.setProperty('--class-colour', node?.color ?? 'currentcolor')
    return made
  })
}

/** The range of offsets `start` to `end` of the document in an element made by `textElement`. */
export function rangeOf(text: HTMLElement, start: number, end: number): Range | undefined {
  const range = globalThis.document.createRange()
  const from = pointAt(text, start)
  const to = pointAt(text, end)
  if (from === undefined || to === undefined) return undefined
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

function pointAt(text: HTMLElement, offset: number): { node: Node; offset: number } | undefined {
  const lines = text.children
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (startOf(lines[middle]) <= offset) low = middle
    else high = middle - 1
  }
  const line = lines[low]
  if (line === undefined) return undefined
  const walker = globalThis.document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  let [rest, last] = [Math.max(0, offset - startOf(line)), line as Node]
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? ''
    if (rest <= length) return { node, offset: rest }
    rest -= length
    last = node
  }
  return { node: last, offset: last.nodeValue?.length ?? 0 }
}

function startOf(line: Element | undefined): number {
  return line instanceof HTMLElement ? Number(line.dataset.start) : 0
}
