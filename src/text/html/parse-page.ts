import { InputError } from '../../errors.ts'
import { loadTokenizer } from './load-parsers.ts'
import type { PageElement, PageNode } from './page-node.ts'
import { FORMATTING, RAW, VOID } from './tags.ts'
import { closedByEndTag, closedByStartTag } from './unclosed-tags.ts'

/** Deeper elements are not nested but follow each other; browsers have such a limit too. */
const MAX_DEPTH = 120
const MAX_NODES = 500_000
const MAX_ATTRIBUTE_LENGTH = 2_000
const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'aria-hidden border class content datetime hidden href id itemprop name property pubdate rel ' +
    'role style type'
  ).split(' '),
)
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()
/** These say nothing that the tree needs, and pages leave them out or double them. */
const IGNORED = new Set(['html', 'head', 'body'])

/** An element while it is read. */
interface Growing extends PageElement {
  readonly children: (PageNode & { text?: string })[]
  last: number
}

/**
 * The tree of a page, under one element `page`. Any markup gives a tree: what is not closed is
 * closed where a browser would, roughly. Linear in the markup, and at most `MAX_DEPTH` deep.
 *
 * Throws an `InputError` when the page has more nodes than any text has.
 */
export function parsePage(markup: string, name: string): PageElement {
  const page = grow('page', NO_ATTRIBUTES, 0)
  const open: Growing[] = [page]
  /** How many elements of each name are open, and how many were too deep to open. */
  const depthOf = new Map<string, number>()
  const tooDeep = new Map<string, number>()
  let nodes = 0
  let tag = ''
  let attributes = new Map<string, string>()
  let attribute = ''
  let value: string | undefined

  const top = () => open.at(-1) ?? page
  const add = <T extends PageNode>(node: T): T => {
    if (nodes > MAX_NODES) throw tooManyNodes(name)
    top().children.push(node)
    return node
  }
  const count = (counts: Map<string, number>, key: string, by: number) =>
    counts.set(key, (counts.get(key) ?? 0) + by)

  const pop = (depth: number) => {
    while (open.length > depth) {
      const closed = open.pop()
      if (closed === undefined) return
      closed.last = nodes
      count(depthOf, closed.tag, -1)
    }
  }
  const addBreak = () => {
    const before = top().children.at(-1)
    if (before !== undefined && 'tag' in before && before.tag === 'hr') return
    nodes += 1
    add(grow('hr', NO_ATTRIBUTES, nodes))
  }
  const openTag = () => {
    if (IGNORED.has(tag)) return
    const kept = attributes.size === 0 ? NO_ATTRIBUTES : attributes
    if (FORMATTING.has(tag) && kept.size === 0) return
    pop(closedByStartTag(open, tag))
    if (open.length >= MAX_DEPTH && !VOID.has(tag) && !RAW.has(tag)) {
      count(tooDeep, tag, 1)
      addBreak()
      return
    }
    nodes += 1
    const element = add(grow(tag, kept, nodes))
    if (VOID.has(tag)) return
    open.push(element)
    count(depthOf, tag, 1)
  }
  const closeTag = (closing: string) => {
    if ((tooDeep.get(closing) ?? 0) > 0) {
      count(tooDeep, closing, -1)
      addBreak()
    } else if ((depthOf.get(closing) ?? 0) > 0) {
      pop(closedByEndTag(open, closing))
    } else if (closing === 'p') {
      addBreak()
    } else if (closing === 'br') {
      nodes += 1
      add(grow('br', NO_ATTRIBUTES, nodes))
    }
  }
  const addText = (text: string) => {
    if (!keepsText(top())) return
    const before = top().children.at(-1)
    if (before?.text !== undefined) {
      before.text += text
      return
    }
    nodes += 1
    add({ text, order: nodes })
  }
  const nothing = () => {}

  const Tokenizer = loadTokenizer()
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname: (start, end) => {
        tag = markup.slice(start, end).toLowerCase()
        attributes = new Map()
      },
      onattribname: (start, end) => {
        attribute = end - start > 20 ? '' : markup.slice(start, end).toLowerCase()
        value = KEPT_ATTRIBUTES.has(attribute) && !attributes.has(attribute) ? '' : undefined
      },
      onattribdata: (start, end) => {
        if (value !== undefined) value += markup.slice(start, start + room(value, end - start))
      },
      onattribentity: (codePoint) => {
        if (value !== undefined && room(value, 2) === 2) value += String.fromCodePoint(codePoint)
      },
      onattribend: () => {
        if (value !== undefined) attributes.set(attribute, value)
        value = undefined
      },
      onopentagend: openTag,
      onselfclosingtag: () => {
        openTag()
        // As XHTML means it; as HTML, the rest of the page would be its content.
        if (RAW.has(tag)) closeTag(tag)
      },
      onclosetag: (start, end) => closeTag(markup.slice(start, end).toLowerCase()),
      ontext: (start, end) => addText(markup.slice(start, end)),
      ontextentity: (codePoint) => addText(String.fromCodePoint(codePoint)),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(markup)
  tokenizer.end()
  pop(0)
  return page
}

function grow(tag: string, attributes: ReadonlyMap<string, string>, order: number): Growing {
  return { tag, attributes, children: [], order, last: order }
}

/** How many of so many characters an attribute's value has room for. */
function room(value: string, length: number): number {
  return Math.max(0, Math.min(length, MAX_ATTRIBUTE_LENGTH - value.length))
}

/** Of content that is not markup, only what reading needs. */
function keepsText({ tag, attributes }: PageElement): boolean {
  if (tag === 'script') return /ld\+json/i.test(attributes.get('type') ?? '')
  return tag === 'style' || tag === 'title' || !RAW.has(tag)
}

function tooManyNodes(name: string): InputError {
  return new InputError(
    'page-too-large',
    `${name} has more than ${MAX_NODES} pieces of markup, more than a text needs; split it`,
    { details: { file: name, value: MAX_NODES } },
  )
}
