import { betweenBlocks, closingBlocks } from './between-blocks.ts'
import type { Block } from './block.ts'
import { chooseContent } from './choose-content.ts'
import { dropLabelled } from './drop-labelled.ts'
import { findHeadline, type Headline } from './find-headline.ts'
import { isoDay } from './iso-day.ts'
import { bylineElements, isBylineBlock, joinBylines } from './join-byline.ts'
import type { PageMetadata } from './page-metadata.ts'
import { contains, elementsOf, type PageElement } from './page-node.ts'
import { possibleTitles } from './page-titles.ts'
import { foldText } from './tidy-text.ts'
import { toBlocks } from './to-blocks.ts'
import { leadsAway, saysNothing, trimEnd } from './trim-ends.ts'

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
  const below = inside.filter((block) => block.order > (headline?.last ?? -1))
  const place = headline && { page, headline, content, bylines }
  const between = place ? betweenBlocks(all, place) : []
  const title = headline?.text ?? possibleTitles(metadata)[0]
  const text = dropLabelled([...between, ...below].filter((block) => !saysNothing(block)))
  const trimmed = trimEnd(trimStart(text, { title, bylines }))
  if (trimmed.length === 0) return undefined

  const body = [
    ...trimmed,
    ...(place ? closingBlocks(all, { ...place, after: lastOrder(inside) }) : []),
  ]
  const [start, end] = bylineRange(body, bylines)
  const date = shownDate(page, { content, from: headline?.order, to: body[end]?.order })
  return {
    ...(title === undefined ? {} : { title }),
    blocks: [
      ...textsOf(body.slice(0, start)),
      ...joinBylines(body.slice(start, end), bylines),
      ...textsOf(body.slice(end)),
    ],
    ...(date === undefined ? {} : { date }),
  }
}

const lastOrder = (blocks: readonly Block[]): number =>
  blocks.reduce((last, { order }) => Math.max(last, order), -1)

const textsOf = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text)

/** Which of the first blocks are lines of names and dates: from one index up to another. */
function bylineRange(blocks: readonly Block[], bylines: readonly PageElement[]): [number, number] {
  const isByline = blocks.slice(0, HEAD).map((block) => isBylineBlock(block, bylines))
  const start = isByline.indexOf(true)
  if (start < 0) return [0, 0]
  const end = isByline.indexOf(false, start)
  return [start, end < 0 ? isByline.length : end]
}

function headsContent(blocks: readonly Block[], headline: Headline): boolean {
  const length = (some: readonly Block[]) => some.reduce((sum, block) => sum + block.length, 0)
  const above = length(blocks.filter(({ order }) => order < headline.order))
  const below = length(blocks.filter(({ order }) => order > headline.last))
  return above < LEAST_ABOVE || above < below
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
