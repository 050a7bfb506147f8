import { loadParseHtml, loadReadability } from './load-parsers.ts'
import { isElement, type PageElement, type PageNode } from './page-node.ts'

/** The attribute that says which element of ours an element of Readability's is. */
const MARK = 'data-order'
/**
 * Readability asks each element for all the text in it, again and again: pages that are larger or
 * deeper than this take it more than a few seconds.
 */
const LIMITS = Object.freeze({ elements: 10_000, depths: 250_000, textInDepth: 20_000_000 })
const PLAIN_TAG = /^[a-z][a-z0-9]*$/

/** What Readability takes for the content of a page, by the orders of elements. */
export interface ReadabilityChoice {
  /** The outermost elements. */
  readonly roots: ReadonlySet<number>
  /** All elements, ascending. */
  readonly kept: readonly number[]
}

const NOTHING: ReadabilityChoice = { roots: new Set(), kept: [] }

/** Nothing is chosen when Readability finds nothing, or the page is too large for it. */
export function readabilityChoice(page: PageElement): ReadabilityChoice {
  if (isTooLarge(page)) return NOTHING
  const parseHtml = loadParseHtml()
  const Readability = loadReadability()
  const { document } = parseHtml(`<html><body>${toMarkup(page)}</body></html>`)
  const serializer = (content: Node) => content
  try {
    const article = new Readability(document, { disableJSONLD: true, serializer }).parse()
    const content = article?.content
    if (!content) return NOTHING
    const kept = marksIn(content, false)
    return { roots: new Set(marksIn(content, true)), kept: kept.sort((a, b) => a - b) }
  } catch {
    // It is made for the trees of browsers, and pages here are of any kind: its choice is a help,
    // not a condition of reading.
    return NOTHING
  }
}

function isTooLarge(page: PageElement): boolean {
  let elements = 0
  let depths = 0
  let textInDepth = 0
  const measure = (node: PageNode, depth: number) => {
    if (!isElement(node)) {
      textInDepth += node.text.length * depth
      return
    }
    elements += 1
    depths += depth
    for (const child of node.children) measure(child, depth + 1)
  }
  measure(page, 1)
  return elements > LIMITS.elements || depths > LIMITS.depths || textInDepth > LIMITS.textInDepth
}

/** The marks on elements, of all or the outermost; Readability adds elements without one. */
function marksIn(node: Node, isOutermost: boolean): number[] {
  const mark = 'getAttribute' in node ? (node as Element).getAttribute(MARK) : null
  if (mark && isOutermost) return [Number(mark)]
  const inside = [...node.childNodes].flatMap((child) => marksIn(child, isOutermost))
  return mark ? [Number(mark), ...inside] : inside
}

function toMarkup(node: PageNode): string {
  if (!isElement(node)) return plainText(node.text)
  const tag = markupTag(node.tag)
  const attributes = ['class', 'id', 'href', 'itemprop', 'rel'].flatMap((name) => {
    const value = node.attributes.get(name)
    return value === undefined ? [] : [` ${name}="${escapeMarkup(value)}"`]
  })
  const start = `<${tag} ${MARK}="${node.order}"${attributes.join('')}>`
  if (tag === 'br' || tag === 'hr' || tag === 'wbr') return start
  return `${start}${node.children.map(toMarkup).join('')}</${tag}>`
}

/**
 * Text for its length and commas alone. A character that markup escapes would be a text of its own,
 * and a page can have a million of them.
 */
function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[<>&]/g, '_')
}

/** Names of custom elements, and broken ones, become names that mean nothing. */
function markupTag(tag: string): string {
  if (tag === 'page' || tag.includes('-')) return 'div'
  return PLAIN_TAG.test(tag) ? tag : 'span'
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
