import { displayWidth } from './display-width.ts'

const GAP = 2
const MIN_WIDTH = 8
const ELLIPSIS = '…'

/**
 * Rows whose cells are cut, with `…` at the end, so that the columns stand side by side in so many
 * columns of a terminal, two between them. The widest give way first; a table of many columns is
 * wider than asked for rather than unreadable.
 */
export function fitColumns(
  rows: readonly (readonly string[])[],
  terminalWidth: number,
): readonly (readonly string[])[] {
  const count = Math.max(0, ...rows.map(({ length }) => length))
  const widths = Array.from({ length: count }, (_, column) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[column] ?? '')), 0),
  )
  const bound = widestThatFits(widths, terminalWidth - GAP * (count - 1))
  return rows.map((row) => row.map((cell) => cutCell(cell, bound)))
}

/** The width that no column may be wider than. */
function widestThatFits(widths: readonly number[], available: number): number {
  let left = available
  const ascending = [...widths].sort((a, b) => a - b)
  for (const [index, width] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index))
    if (width > share) return Math.max(MIN_WIDTH, share)
    left -= width
  }
  return Infinity
}

function cutCell(cell: string, width: number): string {
  if (displayWidth(cell) <= width) return cell
  let cut = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter('en').segment(cell)) {
    used += displayWidth(segment)
    if (used > width - 1) break
    cut += segment
  }
  return cut + ELLIPSIS
}
