import type { Nodes, Parent, Table } from 'mdast'
import { readHtmlFragment } from '../html/html-fragment.ts'

/** A paragraph, a heading, a list or a table: lines parted by `\n`. */
export interface MarkdownBlock {
  readonly text: string
  /** Of a heading: 1 to 6. */
  readonly depth?: number
}

/** What a reader sees of a tree of Markdown, from top to bottom. */
export function markdownBlocks(node: Nodes): MarkdownBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ text: wordsOf(node), depth: node.depth }]
    case 'paragraph':
      return [{ text: wordsOf(node) }]
    case 'list':
      return [{ text: node.children.map(itemText).join('\n') }]
    case 'table':
      return [{ text: tableText(node) }]
    case 'html':
      return readHtmlFragment(node.value).map((text) => ({ text }))
    case 'root':
    case 'blockquote':
    case 'listItem':
      return node.children.flatMap(markdownBlocks)
    default:
      return []
  }
}

/** A list inside is lines of its own. */
const itemText = (item: Nodes): string =>
  markdownBlocks(item)
    .map(({ text }) => text)
    .join('\n')

const tableText = ({ children }: Table): string =>
  children.map((row) => row.children.map(wordsOf).join('\t')).join('\n')

function wordsOf(node: Parent): string {
  return node.children
    .map(inlineText)
    .join('')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .trim()
}

/** A line of Markdown ends where its author's screen did: only a marked break is one. */
function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value
        .replace(/(?<=\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu, '')
        .replace(/\s*\n\s*/g, ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'image':
    case 'html':
      return ''
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : ''
  }
}
