import { areOfOneSize, type Block, hasRoom, toBlocks } from './blocks.ts'
import { HAN_EDGE, HAN_START } from './han.ts'
import type { PageLine } from './page-lines.ts'

/** Between the bottoms of two lines of a paragraph, in heights of its letters and in those of most lines. */
const WIDEST_GAP = 1.9
const WIDEST_PITCH = 1.3
/** How far the first line of a paragraph is set in, in heights. */
const LEAST_INDENT = 0.8
const ENDS_SENTENCE = /[.。!！?？:：;；]["”’」』)）]?$/
const BULLET = /^(?:[•◦▪–—*-]|\d{1,2}[.)]|[（(]?[一二三四五六七八九十]+[、）)])\s*\S/

/**
 * The paragraphs of some pages, each on one line. A word that was cut at the end of a line is made
 * whole; a paragraph may go on in the next column and on the next page, behind the notes of its own.
 */
export function joinLines(pages: readonly (readonly PageLine[])[]): string[] {
  const paragraphs: string[] = []
  let open: OpenParagraph[] = []
  for (const block of pages.flatMap(toBlocks)) {
    const [first, ...others] = paragraphsOf(block)
    if (first === undefined) continue
    const before = open.find((each) => goesOnIn(each.block, block))
    if (before) paragraphs[before.index] = joined(paragraphs[before.index] ?? '', first)
    else paragraphs.push(first)
    paragraphs.push(...others)
    const isWhole = before !== undefined && others.length === 0
    const last = { block, index: isWhole ? before.index : paragraphs.length - 1 }
    open = [last, ...open.filter((each) => isNoteTo(block, each.block))].slice(0, MOST_OPEN)
  }
  return paragraphs
}

/** The last paragraph of a block, which may go on in another one, and its place among all. */
interface OpenParagraph {
  readonly block: Block
  readonly index: number
}

/** A text, and the notes below it. */
const MOST_OPEN = 2

/** Whether the letters of a block are smaller than those of another one before it. */
const isNoteTo = (block: Block, text: Block): boolean =>
  heightOf(block) < heightOf(text) * LARGEST_NOTE
const LARGEST_NOTE = 0.95
const heightOf = ({ lines }: Block): number => lines[0]?.height ?? 0

function paragraphsOf(block: Block): string[] {
  const paragraphs: string[] = []
  block.lines.forEach(({ text }, index) => {
    const last = paragraphs.at(-1)
    if (last === undefined || beginsParagraph(block, index)) paragraphs.push(text)
    else paragraphs[paragraphs.length - 1] = joined(last, text)
  })
  return paragraphs
}

/** Whether the line of the block, not its first, begins a paragraph. */
function beginsParagraph(block: Block, index: number): boolean {
  const [before, line] = [block.lines[index - 1], block.lines[index]]
  if (before === undefined || line === undefined) return true
  const gap = before.bottom - line.bottom
  const widest = block.pitch ? block.pitch * WIDEST_PITCH : before.height * WIDEST_GAP
  if (gap > widest || BULLET.test(line.text) || isRow(before) || isRow(line)) return true
  if (isSetIn(block, index)) return true
  return (!block.isProse || hasRoom(block.right, before, line)) && !goesOnSmall(before, line)
}

/** Whether the last paragraph of a block goes on in the next one, as at the end of a column. */
function goesOnIn(block: Block, next: Block): boolean {
  const [last, first] = [block.lines.at(-1), next.lines[0]]
  if (!last || !first || !areOfOneSize(last, first) || isRow(last) || isRow(first)) return false
  if (ENDS_SENTENCE.test(last.text) || BULLET.test(first.text)) return false
  if (goesOnSmall(last, first)) return true
  if (block.isProse) return !isSetIn(next, 0) && !hasRoom(block.right, last, first)
  return HAN_EDGE.test(last.text) && last.text.length > LONGEST_HEADING
}

/** Chinese characters of a heading, at most: a longer line is text. */
const LONGEST_HEADING = 20

const isRow = ({ text }: PageLine): boolean => text.includes('\t')

/** Whether the line is set in, and the next one is not, as at the head of a paragraph. */
function isSetIn({ lines, left }: Block, index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  if (line === undefined) return false
  const least = line.height * LEAST_INDENT
  const before = lines[index - 1]
  const other = next ?? before
  return line.left - left > least && other !== undefined && line.left - other.left > least
}

/** Whether a sentence is under way between two lines, as the small letter shows. */
const goesOnSmall = (before: PageLine, next: PageLine): boolean =>
  !ENDS_SENTENCE.test(before.text) && /^\p{Ll}/u.test(next.text)

function joined(before: string, next: string): string {
  if (/\p{L}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(next)) {
    return `${before.slice(0, -1)}${next}`
  }
  const isTight = HAN_EDGE.test(before) && HAN_START.test(next)
  return isTight ? `${before}${next}` : `${before} ${next}`
}
