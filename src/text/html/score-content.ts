import { isElement, type PageElement } from './page-node.ts'
import { BLOCK } from './tags.ts'
import { tidyText } from './tidy-text.ts'

/** Text that is shorter is a label. In characters without those in links. */
const LEAST_TEXT = 20
/** What an element gives to those around it, the nearest first. */
const SHARES = [1, 0.5]

/**
 * The element with the most text of its own: paragraphs count for what is around them, links for
 * nothing, and nothing counts that ends before `after`. The page itself when there is no text.
 * Linear, unlike Readability.
 */
export function bestByScore(page: PageElement, after: number): PageElement {
  const scores = new Map<PageElement, number>()
  const score = (element: PageElement, parents: readonly PageElement[]) => {
    const length = ownLength(element)
    if (length >= LEAST_TEXT && element.last > after) {
      for (const [index, share] of SHARES.entries()) {
        const parent = parents[index]
        if (parent) scores.set(parent, (scores.get(parent) ?? 0) + length * share)
      }
    }
    const around = [element, ...parents].slice(0, SHARES.length)
    for (const child of element.children) {
      if (isElement(child) && BLOCK.has(child.tag)) score(child, around)
    }
  }
  score(page, [page])
  let best = page
  for (const [element, value] of scores) {
    if (value > (scores.get(best) ?? 0)) best = element
  }
  return best
}

/** Characters directly in a block, that is in no block inside it and in no link. */
function ownLength(element: PageElement): number {
  let length = 0
  for (const child of element.children) {
    if (!isElement(child)) length += tidyText(child.text).length
    else if (!BLOCK.has(child.tag) && child.tag !== 'a') length += ownLength(child)
  }
  return length
}
