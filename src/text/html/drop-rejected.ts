import { type Block, linkShare } from './block.ts'
import { classNames } from './class-words.ts'
import { bylineElements } from './join-byline.ts'
import { isElement, type PageElement, type PageNode } from './page-node.ts'
import { toBlocks } from './to-blocks.ts'

/** What Readability judges by what is in it; the rest it keeps or drops with that. */
const JUDGED = new Set(['div', 'section', 'ul', 'ol', 'dl', 'table', 'form', 'fieldset'])
const MOST_LINKS = 0.3
/** In characters, on average. */
const LENGTH_OF_PARAGRAPHS = 80
const ENDS_SENTENCE = /[.。!！?？;；:：…]["'”’»)）]?$/

interface Verdict {
  /** The orders of the elements that Readability keeps, ascending. */
  readonly kept: readonly number[]
  /** What begins before is not judged: headlines and lines under them are found otherwise. */
  readonly from: number
}

/**
 * Content without what Readability drops from it and what is no text either. It drops much that is:
 * tables and lists that are not about links, paragraphs in a frame with an unlucky name, and names
 * of authors stay.
 */
export function dropRejected(content: PageElement, verdict: Verdict): PageElement {
  // Readability merges a frame that holds nothing but another frame with it: the one that is
  // missing is kept when the other is.
  const visit = (element: PageElement, isKept: boolean): PageElement => {
    const elements = element.children.filter(isElement)
    const children = element.children.flatMap((child): PageNode[] => {
      if (!isElement(child)) return [child]
      const isKeptToo = isAnyIn(verdict.kept, child) || (isKept && elements.length === 1)
      const isJudged = JUDGED.has(child.tag) && child.order >= verdict.from
      if (isJudged && !isKeptToo && !speaks(child)) return []
      return [isKeptToo || !isJudged ? visit(child, isKeptToo) : child]
    })
    return { ...element, children }
  }
  return visit(content, true)
}

function speaks(element: PageElement): boolean {
  const blocks = toBlocks(element)
  const sum = (count: (block: Block) => number) => blocks.reduce((all, b) => all + count(b), 0)
  const length = sum((block) => block.length)
  const isSigned = length <= LENGTH_OF_PARAGRAPHS && bylineElements(element).length > 0
  if (blocks.length === 0 || isSigned || isCaption(element)) return true
  if (blocks.length === 1 && sum((block) => block.links) === 0) return true
  if (sum((block) => block.linkLength) > length * MOST_LINKS) return false
  if (blocks.some(({ kind }) => kind === 'heading')) return false
  const isData = blocks.every(
    (block) => block.kind !== 'paragraph' && linkShare(block) < MOST_LINKS,
  )
  const sentences = blocks.filter(({ text }) => ENDS_SENTENCE.test(text)).length
  return isData || length >= blocks.length * LENGTH_OF_PARAGRAPHS || sentences * 2 >= blocks.length
}

function isCaption(element: PageElement): boolean {
  return classNames(element).some(({ words }) => words.includes('caption'))
}

/** Whether one of some orders, ascending, is inside an element. */
function isAnyIn(orders: readonly number[], { order, last }: PageElement): boolean {
  let low = 0
  let high = orders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((orders[middle] ?? 0) < order) low = middle + 1
    else high = middle
  }
  return (orders[low] ?? Number.POSITIVE_INFINITY) <= last
}
