import { type Block, linkShare } from './block.ts'
import { chooseContent } from './choose-content.ts'
import { findHeadline, type Headline } from './find-headline.ts'
import { isoDay } from './iso-day.ts'
import { bylineElements, isBylineBlock, joinBylines } from './join-byline.ts'
import type { PageMetadata } from './page-metadata.ts'
import { contains, elementsOf, type PageElement } from './page-node.ts'
import { possibleTitles } from './page-titles.ts'
import { BLOCK } from './tags.ts'
import { foldText } from './tidy-text.ts'
import { toBlocks } from './to-blocks.ts'
import { leadsAway, trimEnd } from './trim-ends.ts'

/** The article of a page, each block as the reader sees it. */
export interface Article {
  /** On one line. */
  readonly title?: string
  readonly blocks: readonly string[]
  /** From `<time datetime>` at its head, `YYYY-MM-DD`. */
  readonly date?: string
}

/** Blocks at the head of an article among which there may be lines of names and dates. */
const HEAD = 6
const MOST_LINKS_OF_TEXT = 0.3
/** More text than this above a headline, and more than below it, and it heads something else. */
const LEAST_ABOVE = 300

/**
 * The article in the tree of a page, from which hidden and other elements are gone already;
 * `undefined` when there is no text but perhaps a title.
 */
export function readArticle(page: PageElement, metadata: PageMetadata): Article | undefined {
  const all = toBlocks(page)
  const shown = findHeadline(page, all, metadata)
  const content = chooseContent(page, shown?.last ?? 0)
  const inside = toBlocks(content)
  const headline = shown && headsContent(inside, shown) ? shown : undefined
  const bylines = bylineElements(page)
  const below = inside.filter(({ order }) => order > (headline?.last ?? -1))
  const between = headline ? betweenBlocks(all, { page, headline, content, bylines }) : []
  const title = headline?.text ?? possibleTitles(metadata)[0]
  const body = trimEnd(trimStart([...between, ...below], { title, bylines }))
  if (body.length === 0) return undefined

  const head = body.slice(0, HEAD)
  const from = head.findIndex((block) => isBylineBlock(block, bylines))
  const length = head.slice(from).findIndex((block) => !isBylineBlock(block, bylines))
  const to = from < 0 ? from : length < 0 ? head.length : from + length
  const date = shownDate(page, { content, from: headline?.order, to: body[Math.max(0, to)]?.order })
  return {
    ...(title === undefined ? {} : { title }),
    blocks: [
      ...body.slice(0, Math.max(0, from)).map(({ text }) => text),
      ...joinBylines(body.slice(Math.max(0, from), Math.max(0, to)), bylines),
      ...body.slice(Math.max(0, to)).map(({ text }) => text),
    ],
    ...(date === undefined ? {} : { date }),
  }
}

function headsContent(blocks: readonly Block[], headline: Headline): boolean {
  const length = (some: readonly Block[]) => some.reduce((sum, block) => sum + block.length, 0)
  const above = length(blocks.filter(({ order }) => order < headline.order))
  const below = length(blocks.filter(({ order }) => order > headline.last))
  return above < LEAST_ABOVE || above < below
}

/** What stands between the headline and the content and belongs to one of them. */
function betweenBlocks(
  blocks: readonly Block[],
  place: {
    readonly page: PageElement
    readonly headline: Headline
    readonly content: PageElement
    readonly bylines: readonly PageElement[]
  },
): Block[] {
  const { page, headline, content, bylines } = place
  if (contains(content, headline.order)) return []
  const parents = [headline, content].map(({ order }) => parentOrder(page, order))
  return blocks.filter((block) => {
    if (block.order <= headline.last || block.order >= content.order) return false
    if (linkShare(block) < MOST_LINKS_OF_TEXT && parents.includes(block.parent)) return true
    return isBylineBlock(block, bylines) && !(leadsAway(block) && block.links > 2)
  })
}

/** The order of the nearest block around what begins at `order`. */
function parentOrder(page: PageElement, order: number): number {
  const around = elementsOf(page).filter(
    (element) => element.order < order && contains(element, order) && BLOCK.has(element.tag),
  )
  return around.at(-1)?.order ?? page.order
}

/** Without the title once more, and links above the text. */
function trimStart(
  blocks: readonly Block[],
  { title, bylines }: { title: string | undefined; bylines: readonly PageElement[] },
): Block[] {
  const folded = foldText(title ?? '')
  const start = blocks.findIndex((block) => !leadsAway(block) || isBylineBlock(block, bylines))
  return blocks
    .slice(start < 0 ? blocks.length : start)
    .filter((block, index) => index > 2 || folded === '' || foldText(block.text) !== folded)
}

/** The first day that a `<time>` names between the headline and the text. */
function shownDate(
  page: PageElement,
  place: {
    readonly content: PageElement
    readonly from: number | undefined
    readonly to: number | undefined
  },
): string | undefined {
  const { content, from = content.order, to = content.last } = place
  return elementsOf(page)
    .filter(({ tag, order }) => tag === 'time' && order < to)
    .filter(({ order }) => order > from || contains(content, order))
    .map(({ attributes }) => isoDay(attributes.get('datetime')))
    .find((day) => day !== undefined)
}
