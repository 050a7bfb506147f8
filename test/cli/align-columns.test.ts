import { expect, test } from 'vitest'
import { alignColumns } from '../../src/cli/align-columns.ts'

test.each([
  ['nothing', [], [], []],
  [
    'words and numbers',
    [
      ['a', '1'],
      ['bcd', '12'],
    ],
    [1],
    ['a     1', 'bcd  12'],
  ],
  [
    'Chinese, which is twice as wide',
    [
      ['棋', '1'],
      ['ab', '12'],
    ],
    [1],
    ['棋   1', 'ab  12'],
  ],
  ['a row that is short', [['a', 'b'], ['abc']], [], ['a    b', 'abc']],
  [
    'signs that take no room',
    [
      ['e\u0301', '1'],
      ['ee', '2'],
    ],
    [1],
    ['e\u0301   1', 'ee  2'],
  ],
])('%s', (_what, rows, right, lines) => {
  expect(alignColumns(rows, { right })).toEqual(lines)
})
