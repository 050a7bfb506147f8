import { displayWidth } from './display-width.ts'

/**
 * Rows of cells as lines with aligned columns, two spaces between them. Columns whose number,
 * from 0, is in `right` are flush right. Widths are those of a terminal: Chinese takes two columns.
 *
 *     alignColumns([['a', '1'], ['棋', '12']], { right: [1] })  // ['a    1', '棋  12']
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  options: { readonly right: readonly number[] },
): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  )
  return rows.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? ''
        const padding = ' '.repeat(width - displayWidth(cell))
        return options.right.includes(column) ? padding + cell : cell + padding
      })
      .join('  ')
      .trimEnd(),
  )
}
