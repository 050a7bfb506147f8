import { type Block, linkShare } from './block.ts'
import type { PageMetadata } from './page-metadata.ts'
import { elementsOf, type PageElement } from './page-node.ts'
import { isSiteName, possibleTitles } from './page-titles.ts'
import { foldText, onOneLine } from './tidy-text.ts'
import { toBlocks } from './to-blocks.ts'

/** The headline as the page shows it, and where it stands in the order of the page. */
export interface Headline {
  readonly text: string
  readonly order: number
  readonly last: number
}

/** That are looked at, from the top of the page. */
const MOST_HEADINGS = 500
const LEVELS = ['h1', 'h2', 'h3']
/** In characters; a longer heading is one that was never closed. */
const LONGEST_HEADLINE = 300
/** A headline and a declared title are the same when one is in the other and this much of it. */
const LEAST_OVERLAP = 0.6
const LEAST_TITLE = 2

/**
 * The headline of a page: the heading that says what the page declares as its title, else another
 * text that says exactly that, else the first main heading that is not the name of the site.
 * `undefined` when the page shows none.
 */
export function findHeadline(
  page: PageElement,
  blocks: readonly Block[],
  metadata: PageMetadata,
): Headline | undefined {
  const headings = elementsOf(page)
    .filter(({ tag }) => LEVELS.includes(tag))
    .slice(0, MOST_HEADINGS)
    .map((element) => ({ ...element, text: headingText(element) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST_HEADLINE)
  const levels = LEVELS.map((level) => headings.filter(({ tag }) => tag === level))
  for (const title of possibleTitles(metadata)) {
    const heading = levels.flat().find(({ text }) => isSame(text, title))
    if (heading !== undefined) return { text: heading.text, ...placeOf(heading) }
    const block = blocks.find((block) => linkShare(block) < 0.5 && isTitle(block, title))
    if (block !== undefined) return { text: onOneLine(block.text), ...placeOf(block) }
  }
  const main = levels[0]?.find(({ text }) => !isSiteName(text, metadata))
  return main && { text: main.text, ...placeOf(main) }
}

function placeOf({ order, last = order }: { order: number; last?: number }) {
  return { order, last }
}

/** On one line: a heading is broken only for the look of it. */
function headingText(heading: PageElement): string {
  const lines = toBlocks(heading).map(({ text }) => text)
  return onOneLine(lines.join('\n'))
}

function isTitle({ kind, text }: Block, title: string): boolean {
  if (kind === 'list' || kind === 'table' || text.length > LONGEST_HEADLINE) return false
  return foldText(text) === foldText(title)
}

function isSame(heading: string, title: string): boolean {
  const [short, long] = [foldText(heading), foldText(title)].sort((a, b) => a.length - b.length)
  if (short === undefined || long === undefined || short.length < LEAST_TITLE) return false
  return long.includes(short) && short.length >= long.length * LEAST_OVERLAP
}
