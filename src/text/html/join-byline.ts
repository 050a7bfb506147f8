import type { Block } from './block.ts'
import { BYLINE_WORDS, classNames } from './class-words.ts'
import { contains, elementsOf, isElement, type PageElement, textOf } from './page-node.ts'
import { HEADING } from './tags.ts'
import { tidyText } from './tidy-text.ts'

const PROPERTIES = new Set(['author', 'datePublished', 'dateCreated', 'dateModified', 'publisher'])
/** In characters. */
const LONGEST_BYLINE = 200
const LONGEST_DATED_LINE = 120
/** A year with a month, in digits, or a time of day. */
const DATED = /(?<!\d)(?:1\d|20)\d\d\s*[-/.年]\s*\d{1,2}(?!\d)|(?<!\d)\d{1,2}:\d\d(?!\d)/
/** What is left of "[Letters: large small]" without its controls. */
const EMPTY_LABEL = /[【[（(][^】\]）)]{0,12}[:：]\s*[】\]）)]/gu
const ENDS_SENTENCE = /[.。!！?？;；]["”’)）]?$/

/** Elements in which a page tells who wrote it, when, and where it comes from; the outermost. */
export function bylineElements(page: PageElement): PageElement[] {
  const found: PageElement[] = []
  const search = (element: PageElement) => {
    if (isByline(element)) found.push(element)
    else for (const child of element.children) if (isElement(child)) search(child)
  }
  search(page)
  return found
}

function isByline(element: PageElement): boolean {
  const { tag, attributes } = element
  const isMarked =
    tag === 'time' ||
    tag === 'address' ||
    attributes.get('rel') === 'author' ||
    PROPERTIES.has(attributes.get('itemprop') ?? '') ||
    classNames(element).some(({ words }) => words.some((word) => BYLINE_WORDS.has(word)))
  if (!isMarked) return false
  const { length } = tidyText(textOf(element))
  if (length === 0 || length > LONGEST_BYLINE) return false
  return !elementsOf(element).some((inside) => HEADING.has(inside.tag))
}

/** Whether a block is a line of names and dates, or a part of one. */
export function isBylineBlock(block: Block, bylines: readonly PageElement[]): boolean {
  if (block.kind === 'heading' || block.text.length > LONGEST_BYLINE) return false
  if (bylines.some((element) => contains(element, block.order))) return true
  const isShort = block.text.length <= LONGEST_DATED_LINE
  return isShort && DATED.test(block.text) && !ENDS_SENTENCE.test(block.text)
}

/**
 * The lines of names and dates at the head of an article, each one line: what a page shows side by
 * side is parted by a space even where its markup has none. Blocks of one element become one line.
 */
export function joinBylines(blocks: readonly Block[], bylines: readonly PageElement[]): string[] {
  const lines: { text: string; element: PageElement | undefined }[] = []
  for (const block of blocks) {
    const element = bylines.find((candidate) => contains(candidate, block.order))
    const before = lines.at(-1)
    if (before !== undefined && element !== undefined && before.element === element) {
      before.text = `${before.text} ${block.spaced}`
    } else {
      lines.push({ text: block.spaced, element })
    }
  }
  return lines.map(({ text }) => tidyText(text.replace(EMPTY_LABEL, '')))
}
