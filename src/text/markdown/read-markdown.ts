import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { composeText } from '../compose-text.ts'
import type { ExtractedText } from '../extracted-text.ts'
import { splitFrontMatter } from './front-matter.ts'
import { markdownBlocks } from './markdown-blocks.ts'

/**
 * The text of a Markdown file without its markup: headings are lines, links their words, the cells of
 * a table parted by tabs; code and pictures are left out. Title, author and date come from the front
 * matter, the title also from the only heading of the first level.
 *
 * @example
 * readMarkdown('# Tea\n\nIt is **hot**, [they](https://a.example) say.')
 * // { text: 'Tea\n\nIt is hot, they say.\n', title: { start: 0, end: 3 } }
 */
export function readMarkdown(markdown: string): ExtractedText | undefined {
  const { declared, body } = splitFrontMatter(markdown)
  const blocks = markdownBlocks(
    fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }),
  )
  const [first] = blocks
  const headings = blocks.filter(({ depth }) => depth === 1)
  const heading = headings.length === 1 && first?.depth === 1 ? first.text : undefined
  return composeText({ title: heading, ...declared, blocks: blocks.map(({ text }) => text) })
}
