import { foldForSearch } from '../search-index.ts'
import type { Cell } from './table-data.ts'

export interface Order {
  /** Index of the column that is sorted by; `undefined` leaves the order as it is. */
  readonly column: number | undefined
  readonly isDescending: boolean
}

// One order for all readers, so that a file is the same wherever it is saved.
const collator = new Intl.Collator('en', { numeric: true })

/** The rows in which every word of `query` stands somewhere, sorted; equal ones stay in order. */
export function arrangeRows(
  rows: readonly Cell[][],
  { query, order }: { readonly query: string; readonly order: Order },
): Cell[][] {
  const words = foldForSearch(query).split(' ').filter(Boolean)
  const found = rows.filter((row) => {
    const text = words.length === 0 ? '' : foldForSearch(row.map(({ text }) => text).join('\n'))
    return words.every((word) => text.includes(word))
  })
  const { column, isDescending } = order
  if (column === undefined) return found
  const sign = isDescending ? -1 : 1
  return found.sort((a, b) => sign * compareCells(a[column], b[column]))
}

/** Numbers by size; what is empty comes last among texts. */
function compareCells(a: Cell | undefined, b: Cell | undefined): number {
  if (a?.value !== undefined && b?.value !== undefined) return a.value - b.value
  const [x, y] = [a?.text ?? '', b?.text ?? '']
  if ((x === '') !== (y === '')) return x === '' ? 1 : -1
  return collator.compare(x, y)
}
