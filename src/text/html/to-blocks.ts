import { type Block, joinBlocks, LINE_BREAK, type Run, toParagraphs } from './block.ts'
import { isElement, type PageElement, type PageNode, textOf } from './page-node.ts'
import { tableBlocks } from './table-blocks.ts'
import { BLOCK, FORMATTING, HEADING, LIST } from './tags.ts'
import { tidyText } from './tidy-text.ts'

/** What holds for all that is in an element. */
interface Around {
  /** The order of the nearest element that is a block, and of the one around that. */
  readonly own: number
  readonly parent: number
  readonly isPreformatted: boolean
  readonly isHeading: boolean
  readonly link?: number
}

const FILE = /\.(?:csv|docx?|et|ofd|odt|pdf|pptx?|rar|wps|xlsx?|zip)(?:[?#]|$)/i
/** In characters. */
const LONGEST_HEADING = 300
/** A list that has more paragraphs than this to an item only lays out a page. */
const MOST_PARAGRAPHS_OF_ITEM = 2

/**
 * What a reader sees of an element, from top to bottom: every word of it, once, in order. A list is
 * one block with a line for each item, a table one with a line for each row, where they are not
 * there for the layout alone.
 */
export function toBlocks(element: PageElement): Block[] {
  const { order } = element
  const around = { own: order, parent: order, isPreformatted: false, isHeading: false }
  return LIST.has(element.tag) ? listBlocks(element, around) : blocksOf(element, around)
}

function blocksOf(element: PageElement, outside: Around): Block[] {
  const blocks: Block[] = []
  let runs: (Run | typeof LINE_BREAK)[] = []
  let isApart = false

  const add = (more: readonly Block[]) => {
    for (const block of more) blocks.push(block)
  }
  const endParagraph = ({ parent, isHeading }: Around) => {
    add(toParagraphs(runs, { kind: isHeading ? 'heading' : 'paragraph', parent }))
    runs = []
  }
  const addText = (text: string, order: number, { isPreformatted, link }: Around) => {
    const lines = isPreformatted ? text.split('\n') : [text]
    for (const [index, line] of lines.entries()) {
      if (index > 0) runs.push(LINE_BREAK)
      runs.push({ text: line, order, isApart, ...(link === undefined ? {} : { link }) })
      isApart = false
    }
  }
  const visitAll = (nodes: readonly PageNode[], around: Around) => {
    for (const node of nodes) visit(node, around)
  }
  const visit = (node: PageNode, around: Around): void => {
    if (!isElement(node)) {
      addText(node.text, node.order, around)
    } else if (node.tag === 'br') {
      runs.push(LINE_BREAK)
    } else if (BLOCK.has(node.tag) || node.tag === 'hr' || node.tag === 'page') {
      endParagraph(around)
      const inside = insideOf(node, around)
      if (node.tag === 'table')
        add(tableBlocks(node, { parent: around.own, blocksOf: (part) => blocksOf(part, inside) }))
      else if (LIST.has(node.tag) && node !== element) add(listBlocks(node, around))
      else visitAll(node.children, inside)
      endParagraph(inside)
    } else {
      if (!FORMATTING.has(node.tag)) isApart = true
      visitAll(node.children, insideOf(node, around))
      if (!FORMATTING.has(node.tag)) isApart = true
    }
  }
  visit(element, outside)
  endParagraph(outside)
  return blocks
}

function insideOf(node: PageElement, around: Around): Around {
  const { tag, attributes, order } = node
  const isBlock = BLOCK.has(tag)
  return {
    own: isBlock ? order : around.own,
    parent: isBlock ? around.own : around.parent,
    isPreformatted: around.isPreformatted || tag === 'pre',
    isHeading: around.isHeading || isHeading(node),
    ...(tag === 'a' && leadsElsewhere(attributes.get('href')) ? { link: order } : linkOf(around)),
  }
}

/** A heading with more text than that was never closed. */
function isHeading(node: PageElement): boolean {
  return HEADING.has(node.tag) && tidyText(textOf(node)).length <= LONGEST_HEADING
}

/** A link to a file is part of what a page says: the annex of a notice, say. */
function leadsElsewhere(href: string | undefined): boolean {
  return href !== undefined && !FILE.test(href)
}

const linkOf = ({ link }: Around) => (link === undefined ? {} : { link })

/** A list as one block; or what is in it, when it holds headlines, tables or long items. */
function listBlocks(list: PageElement, around: Around): Block[] {
  const blocks = blocksOf(list, around)
  const items = list.children.filter((child) => isElement(child)).length
  const isLayout =
    blocks.length > Math.max(1, items) * MOST_PARAGRAPHS_OF_ITEM ||
    blocks.some(({ kind }) => kind === 'heading' || kind === 'table')
  if (isLayout) return blocks
  const text = blocks.map((block) => block.text).join('\n')
  const joined = joinBlocks(blocks, {
    kind: 'list',
    text,
    order: list.order,
    parent: around.own,
  })
  return joined === undefined ? [] : [joined]
}
