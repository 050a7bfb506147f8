import { HAN } from './han.ts'

/** A piece of text as a page sets it: `transform` ends in its place from the left and the bottom. */
export interface PageItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

/** A line of a page, in units of the page, from its left and bottom edges. */
export interface PageLine {
  /** With a tab between the cells of a table. */
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
  /** Of its letters. */
  readonly height: number
}

/** The lines of a page in the order in which the file gives them; blank ones are left out. */
export function toLines(items: readonly PageItem[]): PageLine[] {
  const lines: PageLine[] = []
  let run: PageItem[] = []
  const end = () => {
    const line = toLine(run)
    if (line !== undefined) lines.push(line)
    run = []
  }
  for (const item of items) {
    const before = run.at(-1)
    if (before && Math.abs(bottomOf(before) - bottomOf(item)) > before.height * 0.7) {
      if (item.str.trim() !== '') end()
    }
    run.push(item)
    if (item.hasEOL) end()
  }
  end()
  return lines
}

const leftOf = ({ transform }: PageItem): number => transform[4] ?? 0
const bottomOf = ({ transform }: PageItem): number => transform[5] ?? 0

function toLine(items: readonly PageItem[]): PageLine | undefined {
  const words = items.filter(({ str }) => str.trim() !== '')
  const [first] = words
  if (first === undefined) return undefined
  const height = Math.max(...words.map((word) => word.height))
  return {
    text: closeUp(textOf(items, height)),
    left: Math.min(...words.map(leftOf)),
    right: Math.max(...words.map((item) => leftOf(item) + item.width)),
    bottom: bottomOf(first),
    height,
  }
}

const CLOSE_WORDS = /\S \S|\p{Script=Han}{2}/u
/** What is further apart than so many heights of the letters stands in two cells of a table. */
const CELL_GAP = 2

/**
 * The words of a line. How wide a space is shows in what stands behind it; where no two words stand
 * close the line was set wide, and is no row of a table.
 */
function textOf(items: readonly PageItem[], height: number): string {
  const isRow = items.some(({ str }) => CLOSE_WORDS.test(str))
  let text = ''
  let end = Number.POSITIVE_INFINITY
  for (const item of items) {
    const isBlank = item.str.trim() === ''
    if (isRow && !isBlank && leftOf(item) - end > height * CELL_GAP) text += '\t'
    text += item.str
    if (!isBlank) end = leftOf(item) + item.width
  }
  return text
    .replace(/[^\S\t]+/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .trim()
}

const SPACED = new RegExp(`(?<=${HAN}) (?=${HAN})`, 'gu')
const UNSPACED = new RegExp(`(?<=${HAN})(?=${HAN})`, 'gu')
/** Spaces in a line of Chinese from which on they can be those of a line that is set wide. */
const LEAST_SPACES = 3

/** A Chinese line without the spaces that make it as long as the others: 云 溪 县 as 云溪县. */
function closeUp(text: string): string {
  const spaces = text.match(SPACED)?.length ?? 0
  const isSpread = spaces >= LEAST_SPACES && spaces > (text.match(UNSPACED)?.length ?? 0)
  return isSpread ? text.replace(SPACED, '') : text
}
