import { describe, expect, it } from 'vitest'
import { arrangeRows, type Order } from '../../../src/view/table/arrange-rows.ts'
import { tableCsv } from '../../../src/view/table/table-csv.ts'
import type { Cell } from '../../../src/view/table/table-data.ts'

const row = (name: string, value: number): Cell[] => [{ text: name }, { text: `${value}`, value }]
const ROWS = [row('Item 10', 3), row('item 9', 20), row('', 1), row('Élan 白头', 20)]
const UNSORTED: Order = { column: undefined, isDescending: false }
const names = (rows: readonly Cell[][]) => rows.map(([cell]) => cell?.text)

describe('arrangeRows', () => {
  it.each<readonly [string, number | undefined, boolean, readonly string[]]>([
    ['as they came', undefined, false, ['Item 10', 'item 9', '', 'Élan 白头']],
    ['by name, numbers in it by size', 0, false, ['Élan 白头', 'item 9', 'Item 10', '']],
    ['by number', 1, false, ['', 'Item 10', 'item 9', 'Élan 白头']],
    ['by number, the largest first', 1, true, ['item 9', 'Élan 白头', 'Item 10', '']],
  ])('puts rows %s', (_, column, isDescending, wanted) => {
    expect(names(arrangeRows(ROWS, { query: '', order: { column, isDescending } }))).toEqual(wanted)
  })

  it.each([
    ['ITEM', ['Item 10', 'item 9']],
    ['elan', ['Élan 白头']],
    ['白头 20', ['Élan 白头']],
    ['nothing of it', []],
  ])('leaves the rows that hold every word of "%s"', (query, wanted) => {
    expect(names(arrangeRows(ROWS, { query, order: UNSORTED }))).toEqual(wanted)
  })

  it('changes nothing in what it was given', () => {
    arrangeRows(ROWS, { query: '', order: { column: 0, isDescending: true } })
    expect(names(ROWS)[0]).toBe('Item 10')
  })
})

describe('tableCsv', () => {
  it('quotes what needs it, and lets no spreadsheet run a cell', () => {
    const cells = ['a "b", c', 'two\nlines', '=1+1', '@x', '白头'].map((text) => [{ text }])
    expect(tableCsv([{ name: 'Name' }], cells)).toBe(
      '\uFEFFName\r\n"a ""b"", c"\r\n"two\nlines"\r\n\'=1+1\r\n\'@x\r\n白头\r\n',
    )
  })
})
