import { classNames } from './class-words.ts'
import type { Headline } from './find-headline.ts'
import { isBoilerplate } from './is-boilerplate.ts'
import { contains, elementsOf, isElement, type PageElement, type PageNode } from './page-node.ts'
import { prune } from './prune.ts'
import { tidyText } from './tidy-text.ts'

/** These are never what a page is about, even around its headline or most of its text. */
const NEVER = new Set(['aside', 'footer', 'nav'])
/** There is often more of these than of the article. */
const TALK = new Set(['comment', 'comments', 'disqus', 'replies', 'reply', 'respond'])
/** A form with more text is one that holds the whole page, as some servers make them. */
const LONGEST_FORM = 200
const LONGEST_CONTROL = 20
const SCRIPT_LINK = /^\s*javascript:/i

/**
 * The tree of a page without what is beside its matter. An element stays, whatever its name, when
 * the headline, the main part or most of the text is in it: names mislead.
 */
export function dropBoilerplate(page: PageElement, headline: Headline | undefined): PageElement {
  const elements = elementsOf(page)
  const articles = elements.filter(({ tag }) => tag === 'article')
  const mains = elements.filter(
    ({ tag, attributes }) => tag === 'main' || attributes.get('itemprop') === 'articleBody',
  )
  const kept = [
    ...(headline ? [headline] : []),
    ...mains,
    ...(articles.length === 1 ? articles : []),
  ]
  const all = proseLength(page)
  const holdsMatter = (element: PageElement) =>
    kept.some(({ order }) => contains(element, order)) ||
    (proseLength(element) * 2 > all && !isTalk(element))

  return prune(page, (element) => {
    const { tag, attributes, order } = element
    if (NEVER.has(tag)) return true
    if (tag === 'a' && SCRIPT_LINK.test(attributes.get('href') ?? '')) {
      return proseLength({ ...element, tag: 'span' }) <= LONGEST_CONTROL
    }
    if (tag === 'form' && proseLength(element) <= LONGEST_FORM) return !holdsMatter(element)
    const isSiteHeader =
      tag === 'header' && ![...articles, ...mains].some((part) => contains(part, order))
    return (isSiteHeader || isBoilerplate(element)) && !holdsMatter(element)
  })
}

function isTalk(element: PageElement): boolean {
  return classNames(element).some(({ words }) => words.some((word) => TALK.has(word)))
}

/** Characters of text that is in no link. */
function proseLength(node: PageNode): number {
  if (!isElement(node)) return tidyText(node.text).length
  if (node.tag === 'a') return 0
  return node.children.reduce((sum, child) => sum + proseLength(child), 0)
}
