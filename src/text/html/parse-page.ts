import { loadTokenizer } from './load-parsers.ts'
import { PageBuilder } from './page-builder.ts'
import type { PageElement } from './page-node.ts'
import { RAW } from './tags.ts'

const MAX_ATTRIBUTE_LENGTH = 2_000
const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'aria-hidden border class content datetime hidden href id itemprop name property pubdate rel ' +
    'role style type'
  ).split(' '),
)
const LONGEST_NAME = 'aria-hidden'.length

/**
 * The tree of a page, whatever its markup. Of htmlparser2 only the tokenizer is used: its parser,
 * and those of browsers' kind, take a time that grows with the square of the depth, minutes for a
 * megabyte of tags that are never closed. Linear in the markup.
 *
 * Throws an `InputError` when the page has more pieces of markup than any text has.
 */
export function parsePage(markup: string, name: string): PageElement {
  const builder = new PageBuilder(name)
  let tag = ''
  let attributes = new Map<string, string>()
  let attribute = ''
  /** `undefined` while an attribute is passed over. */
  let value: string | undefined
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
        attribute = end - start > LONGEST_NAME ? '' : markup.slice(start, end).toLowerCase()
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
      onopentagend: () => builder.openTag(tag, attributes),
      onselfclosingtag: () => {
        builder.openTag(tag, attributes)
        // As XHTML means it; as HTML, the rest of the page would be its content.
        if (RAW.has(tag)) builder.closeTag(tag)
      },
      onclosetag: (start, end) => builder.closeTag(markup.slice(start, end).toLowerCase()),
      ontext: (start, end) => builder.addText(markup.slice(start, end)),
      ontextentity: (codePoint) => builder.addText(String.fromCodePoint(codePoint)),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(markup)
  tokenizer.end()
  return builder.finish()
}

/** How many of so many characters the value of an attribute has room for. */
function room(value: string, length: number): number {
  return Math.max(0, Math.min(length, MAX_ATTRIBUTE_LENGTH - value.length))
}
