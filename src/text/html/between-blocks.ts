import { type Block, linkShare } from './block.ts'
import { classNames } from './class-words.ts'
import type { Headline } from './find-headline.ts'
import { isBylineBlock } from './join-byline.ts'
import {
  contains,
  elementsOf,
  isElement,
  type PageElement,
  type PageNode,
  textOf,
} from './page-node.ts'
import { tidyText } from './tidy-text.ts'
import { toBlocks } from './to-blocks.ts'
import { leadsAway } from './trim-ends.ts'

const MOST_LINKS_OF_TEXT = 0.3
/** That are looked at on each level, the nearest to the content. */
const MOST_LINES = 20
/** A line beside the headline; more is a column of the page. In characters. */
const LONGEST_LINE = 200
const LONGEST_SIGNATURE = 100
const MOST_SIGNATURES = 3
const SIGNATURE = /^[（([【][^（([【]{1,20}[:：].+[）)\]】]$/u
const EDITOR_CLASS = /editor|zrbj|bianji/
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
  const beside = nodesBetween({ ...place, around: meetingPoint(page, place) })
  return blocks.filter((block) => {
    if (block.order <= headline.last || block.order >= content.order) return false
    if (isBylineBlock(block, bylines)) return !leadsAway(block) || block.links <= 2
    if (linkShare(block) > MOST_LINKS_OF_TEXT) return false
    return beside.some((node) => isIn(node, block.order))
  })
}

/** The frame of the headline, and the lines and paragraphs on the way from there to the content. */
function nodesBetween(place: Place & { around: PageElement }): PageNode[] {
  const { headline, content, around } = place
  const found = around.children.filter((node) => isIn(node, headline.order))
  for (let parent: PageElement | undefined = around; parent !== undefined; ) {
    const before: readonly PageNode[] = parent.children
      .filter(({ order }) => order > headline.last && order < content.order)
      .filter((node) => !isIn(node, content.order))
    found.push(...before.slice(-MOST_LINES).filter(isLine))
    const next: PageNode | undefined = parent.children.find((node) => isIn(node, content.order))
    parent = next !== undefined && isElement(next) && next.order < content.order ? next : undefined
  }
  return found
}

/** The innermost element around a headline and its content, or around the content it is in. */
function meetingPoint(page: PageElement, { headline, content }: Place): PageElement {
  const other = contains(content, headline.order) ? content.last + 1 : headline.order
  let around = page
  for (;;) {
    const inner = around.children.find((node) => isIn(node, other) && isIn(node, content.order))
    if (inner === undefined || !isElement(inner)) return around
    around = inner
  }
}

const isIn = (node: PageNode, order: number): boolean =>
  isElement(node) ? contains(node, order) : node.order === order

function isLine(node: PageNode): boolean {
  if (!isElement(node) || PLAIN_TEXT.has(node.tag)) return true
  if (tidyText(textOf(node)).length <= LONGEST_LINE) return true
  const [only, ...others] = toBlocks(node)
  return only !== undefined && others.length === 0 && /[.。!！?？…]["'”’»]?$/.test(only.text)
}

/**
 * The lines that sign a text and come after it, from the order `after` on: "(Editor: …)", or what
 * its class says is an editor's.
 */
export function closingBlocks(
  blocks: readonly Block[],
  place: Place & { readonly after: number },
): Block[] {
  const { page, after } = place
  const around = meetingPoint(page, place)
  const editors = elementsOf(around).filter((element) =>
    classNames(element).some(({ name }) => EDITOR_CLASS.test(name)),
  )
  const isClosing = (block: Block) =>
    block.order > after &&
    contains(around, block.order) &&
    block.text.length <= LONGEST_SIGNATURE &&
    linkShare(block) < MOST_LINKS_OF_TEXT &&
    (SIGNATURE.test(block.text) || editors.some((element) => contains(element, block.order)))
  return blocks.filter(isClosing).slice(0, MOST_SIGNATURES)
}
