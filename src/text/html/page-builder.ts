import { InputError } from '../../errors.ts'
import type { PageElement, PageNode } from './page-node.ts'
import { BLOCK, FORMATTING, HEADING, RAW, VOID } from './tags.ts'
import { closedByEndTag, closedByStartTag } from './unclosed-tags.ts'

/** Deeper elements are not nested but follow each other; browsers have such a limit too. */
const MAX_DEPTH = 120
/** Elements, texts, and lines of preformatted text. */
const MAX_PIECES = 500_000
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()
/** These say nothing that the tree needs, and pages leave them out or double them. */
const IGNORED = new Set(['html', 'head', 'body'])

/** An element while it is read. */
interface Growing extends PageElement {
  readonly children: (PageNode & { text?: string })[]
  last: number
}

/**
 * Grows the tree of a page, under one element `page`, from tags and text in their order. Any order
 * gives a tree: what is not closed is closed where a browser would, roughly, and the tree is at most
 * `MAX_DEPTH` deep. Each step takes a time that does not grow with the page.
 */
export class PageBuilder {
  readonly #name: string
  readonly #page = grow('page', NO_ATTRIBUTES, 0)
  readonly #open: Growing[] = [this.#page]
  /** How many elements of each name are open, and how many were too deep to open. */
  readonly #depthOf = new Map<string, number>()
  readonly #tooDeep = new Map<string, number>()
  #order = 0
  #lines = 0

  /** `name` is that of the file, for messages. */
  constructor(name: string) {
    this.#name = name
  }

  /** The tree, when all tags and text have been given. */
  finish(): PageElement {
    this.#closeTo(0)
    return this.#page
  }

  openTag(tag: string, attributes: ReadonlyMap<string, string>): void {
    if (IGNORED.has(tag) || (FORMATTING.has(tag) && attributes.size === 0)) return
    this.#closeTo(closedByStartTag(this.#open, tag))
    const isOpened = !VOID.has(tag)
    if (isOpened && this.#open.length >= MAX_DEPTH && !RAW.has(tag)) {
      count(this.#tooDeep, tag, 1)
      if (BLOCK.has(tag)) this.#addBreak()
      return
    }
    const element = this.#addElement(tag, attributes.size === 0 ? NO_ATTRIBUTES : attributes)
    if (!isOpened) return
    this.#open.push(element)
    count(this.#depthOf, tag, 1)
  }

  closeTag(name: string): void {
    // Browsers let the end of any heading end the one that is open.
    const tag = HEADING.has(name) ? (this.#openHeading() ?? name) : name
    if ((this.#tooDeep.get(tag) ?? 0) > 0) {
      count(this.#tooDeep, tag, -1)
      if (BLOCK.has(tag)) this.#addBreak()
    } else if ((this.#depthOf.get(tag) ?? 0) > 0) {
      this.#closeTo(closedByEndTag(this.#open, tag))
    } else if (tag === 'p') {
      this.#addBreak()
    } else if (tag === 'br') {
      this.#addElement('br', NO_ATTRIBUTES)
    }
  }

  addText(text: string): void {
    if (!keepsText(this.#top())) return
    if ((this.#depthOf.get('pre') ?? 0) > 0) this.#lines += text.split('\n').length - 1
    const before = this.#top().children.at(-1)
    if (before?.text === undefined) this.#add({ text, order: ++this.#order })
    else before.text += text
  }

  #openHeading(): string | undefined {
    const isOpen = (heading: string) => (this.#depthOf.get(heading) ?? 0) > 0
    return [...HEADING].some(isOpen)
      ? this.#open.findLast(({ tag }) => HEADING.has(tag))?.tag
      : undefined
  }

  #top(): Growing {
    return this.#open.at(-1) ?? this.#page
  }

  #addElement(tag: string, attributes: ReadonlyMap<string, string>): Growing {
    return this.#add(grow(tag, attributes, ++this.#order))
  }

  #add<Node extends PageNode>(node: Node): Node {
    if (this.#order + this.#lines > MAX_PIECES) {
      throw new InputError(
        'page-too-large',
        `${this.#name} has more than ${MAX_PIECES} pieces of markup; split it`,
        { details: { file: this.#name, value: MAX_PIECES } },
      )
    }
    this.#top().children.push(node)
    return node
  }

  /** Where a block begins or ends that is not in the tree; one is enough. */
  #addBreak(): void {
    const before = this.#top().children.at(-1)
    const isBroken = before !== undefined && 'tag' in before && before.tag === 'hr'
    if (!isBroken) this.#addElement('hr', NO_ATTRIBUTES)
  }

  #closeTo(depth: number): void {
    // What was too deep was in the deepest element, and is closed with it.
    if (depth < MAX_DEPTH) this.#tooDeep.clear()
    while (this.#open.length > depth) {
      const closed = this.#open.pop()
      if (closed === undefined) return
      closed.last = this.#order
      count(this.#depthOf, closed.tag, -1)
    }
  }
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function grow(tag: string, attributes: ReadonlyMap<string, string>, order: number): Growing {
  return { tag, attributes, children: [], order, last: order }
}

/** Of content that is not markup, only what reading needs. */
function keepsText({ tag, attributes }: PageElement): boolean {
  if (tag === 'script') return /ld\+json/i.test(attributes.get('type') ?? '')
  return tag === 'style' || tag === 'title' || !RAW.has(tag)
}
