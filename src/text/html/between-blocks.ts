import { type Block, linkShare } from './block.ts'
import type { Headline } from './find-headline.ts'
import { isBylineBlock } from './join-byline.ts'
import { contains, isElement, type PageElement, type PageNode, textOf } from './page-node.ts'
import { tidyText } from './tidy-text.ts'
import { leadsAway } from './trim-ends.ts'

const MOST_LINKS_OF_TEXT = 0.3
/** A line beside the headline; more is a column of the page. In characters. */
const LONGEST_LINE = 200
const PLAIN_TEXT = new Set(['p', 'blockquote', 'table', 'pre'])

/** Where on a page a headline and what it heads stand apart. */
interface Place {
  readonly page: PageElement
  readonly headline: Headline
  readonly content: PageElement
  readonly bylines: readonly PageElement[]
}

/**
 * The blocks that stand between a headline and its content and belong to them: lines of names and
 * dates, text in the frame of the headline, and paragraphs and short lines under it.
 */
export function betweenBlocks(blocks: readonly Block[], place: Place): Block[] {
  const { page, headline, content, bylines } = place
  if (contains(content, headline.order)) return []
  const siblings = meetingPoint(page, headline.order, content.order).children
  return blocks.filter((block) => {
    if (block.order <= headline.last || block.order >= content.order) return false
    if (isBylineBlock(block, bylines)) return !leadsAway(block) || block.links <= 2
    if (linkShare(block) > MOST_LINKS_OF_TEXT) return false
    const around = siblings.find((node) => isIn(node, block.order))
    return around === undefined || isIn(around, headline.order) || isLine(around)
  })
}

/** The innermost element around two places. */
function meetingPoint(page: PageElement, one: number, other: number): PageElement {
  const inner = page.children.find((node) => isIn(node, one) && isIn(node, other))
  return inner !== undefined && isElement(inner) ? meetingPoint(inner, one, other) : page
}

const isIn = (node: PageNode, order: number): boolean =>
  isElement(node) ? contains(node, order) : node.order === order

function isLine(node: PageNode): boolean {
  if (isElement(node) && PLAIN_TEXT.has(node.tag)) return true
  return tidyText(textOf(node)).length <= LONGEST_LINE
}
