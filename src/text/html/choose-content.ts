import { linkShare } from './block.ts'
import { dropRejected } from './drop-rejected.ts'
import { contains, elementsOf, isElement, type PageElement, type PageNode } from './page-node.ts'
import { readabilityChoice } from './readability-choice.ts'
import { bestByScore } from './score-content.ts'
import { tidyText } from './tidy-text.ts'
import { toBlocks } from './to-blocks.ts'

/** What may follow the content without a frame of its own: "(Editor: …)", a table, notes. */
const FOLLOWING = new Set(['p', 'table', 'ul', 'ol', 'dl', 'blockquote', 'pre'])
const MOST_LINKS_OF_TEXT = 0.3

/**
 * What a page is about, as one element. Chosen by Readability, or by a simpler score on pages that
 * would take it too long, that it finds nothing in, or where it finds nothing after `headlineOrder`.
 * Of its choice the place is taken; of what it drops there, all that speaks stays in.
 */
export function chooseContent(page: PageElement, headlineOrder: number): PageElement {
  const { roots, kept } = readabilityChoice(page)
  const elements = elementsOf(page).filter(({ order }) => roots.has(order))
  const isBelow = elements.some(({ last }) => last > headlineOrder)
  if (!isBelow) return around(page, [bestByScore(page, headlineOrder)])
  const content = around(page, elements)
  const articles = elementsOf(page).filter(({ tag }) => tag === 'article')
  const [article] = articles
  const isInArticle = articles.length === 1 && article && contains(article, content.order)
  const from = kept.find((order) => order > headlineOrder) ?? content.order
  return dropRejected(isInArticle ? article : content, { kept, from })
}

/** Some elements with all that stands between them, and the text that follows, as one element. */
function around(page: PageElement, elements: readonly PageElement[]): PageElement {
  const first = Math.min(...elements.map(({ order }) => order))
  const last = Math.max(...elements.map((element) => element.last))
  let parent = page
  for (;;) {
    const child = parent.children.find((node) => isElement(node) && contains(node, first))
    if (child === undefined || !isElement(child) || child.order === first) break
    if (!contains(child, last)) break
    parent = child
  }
  const begin = parent.children.findIndex((node) => endOf(node) >= first)
  let end = parent.children.findLastIndex(({ order }) => order <= last) + 1
  for (let next = end; next < parent.children.length; next += 1) {
    const node = parent.children[next]
    if (node === undefined || !isBlankOrText(node)) break
    end = next + 1
  }
  const children = parent.children.slice(Math.max(0, begin), end)
  const [only] = children
  if (children.length === 1 && only && isElement(only)) return only
  return {
    tag: 'div',
    attributes: new Map(),
    children,
    order: children[0]?.order ?? parent.order,
    last: children.reduce((greatest, node) => Math.max(greatest, endOf(node)), parent.order),
  }
}

const endOf = (node: PageNode): number => (isElement(node) ? node.last : node.order)

function isBlankOrText(node: PageNode): boolean {
  if (!isElement(node)) return tidyText(node.text) === ''
  const blocks = toBlocks(node)
  if (blocks.length === 0) return true
  return FOLLOWING.has(node.tag) && blocks.every((block) => linkShare(block) < MOST_LINKS_OF_TEXT)
}
