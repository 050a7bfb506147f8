import { describe, expect, test } from 'vitest'
import { joinLines } from '../../../src/text/pdf/join-lines.ts'
import { type PageItem, type PageLine, toLines } from '../../../src/text/pdf/page-lines.ts'

const HEIGHT = 10

/** Lines below each other, 12 apart, letters of half their height; `left` moves a line, `down` all below it. */
function column(
  rows: readonly (string | { text: string; left?: number; down?: number; height?: number })[],
  { left = 0, top = 700 } = {},
): PageLine[] {
  let bottom = top
  return rows.map((row) => {
    const {
      text,
      left: indent = 0,
      down = 12,
      height = HEIGHT,
    } = typeof row === 'string' ? { text: row } : row
    bottom -= down
    const width = [...text].length * (/\p{Script=Han}/u.test(text) ? height : height / 2)
    return { text, left: left + indent, right: left + indent + width, bottom, height }
  })
}

describe('paragraphs of a page', () => {
  test.each<[what: string, lines: readonly PageLine[], paragraphs: readonly string[]]>([
    [
      'a line that ends early ends one',
      column([
        'The hall was opened on Monday, and',
        'all came.',
        'Its boards are new and its clocks',
        'are old.',
      ]),
      [
        'The hall was opened on Monday, and all came.',
        'Its boards are new and its clocks are old.',
      ],
    ],
    [
      'not where the next word had no room',
      column([
        'The hall was opened by the captain',
        'Ann Rosenkrantz-Mayer, and the other',
        'captains of the town came to see it.',
      ]),
      [
        'The hall was opened by the captain Ann Rosenkrantz-Mayer, and the other captains of the town came to see it.',
      ],
    ],
    [
      'a line that is set in begins one',
      column([
        { text: '大厅今天开放，会员们前来', left: 20 },
        '观看新的棋盘，社长讲话，欢迎',
        { text: '大厅有四十张棋盘，图书', left: 20 },
        '室里有历年的棋谱。',
      ]),
      [
        '大厅今天开放，会员们前来观看新的棋盘，社长讲话，欢迎',
        '大厅有四十张棋盘，图书室里有历年的棋谱。',
      ],
    ],
    [
      'lines further apart than the others are two',
      column([
        'The hall was opened by the captain.',
        'The hall has room for forty boards.',
        { text: 'Who comes may read the old books of', down: 16 },
        'the library on Mondays and Fridays.',
      ]),
      [
        'The hall was opened by the captain. The hall has room for forty boards.',
        'Who comes may read the old books of the library on Mondays and Fridays.',
      ],
    ],
    [
      'wherever the lines of a text stand so far apart, they are not',
      column([
        'The hall was opened by the captain,',
        { text: 'Ann Roe, before the members, Cara', down: 24 },
        { text: 'Token among them, and their guests.', down: 24 },
      ]),
      [
        'The hall was opened by the captain, Ann Roe, before the members, Cara Token among them, and their guests.',
      ],
    ],
    [
      'names of a list stay apart',
      column(['罗小雨', '马志强', '云溪县第一棋社']),
      ['罗小雨', '马志强', '云溪县第一棋社'],
    ],
    [
      'a list goes on in no other column',
      [
        ...column(['Ann Roe', 'Bob Sample', 'Cara Token of Pawnford', 'Guy Noe']),
        ...column(['Dan Query of Stane', 'Eve Sample', 'Fay Token'], { left: 300 }),
      ],
      [
        'Ann Roe',
        'Bob Sample',
        'Cara Token of Pawnford',
        'Guy Noe',
        'Dan Query of Stane',
        'Eve Sample',
        'Fay Token',
      ],
    ],
    [
      'a text goes on in the next column, also before a capital',
      [
        ...column(['The hall of the club was opened', 'by the captain of the team, Ann']),
        ...column(['Roe, who spoke of the boards of', 'the town and of its new clocks.'], {
          left: 300,
        }),
      ],
      [
        'The hall of the club was opened by the captain of the team, Ann Roe, who spoke of the boards of the town and of its new clocks.',
      ],
    ],
    [
      'and behind a note in small letters',
      [
        ...column([
          'The hall of the club was opened',
          'by the captain of the team, Ann',
          { text: 'See the library.', down: 30, height: 7 },
        ]),
        ...column(['Roe, who spoke of the boards of', 'the town.'], { left: 300 }),
      ],
      [
        'The hall of the club was opened by the captain of the team, Ann Roe, who spoke of the boards of the town.',
        'See the library.',
      ],
    ],
    [
      'a heading is one of its own',
      column([
        { text: '棋社开放第二个大厅', height: 16 },
        { text: '大厅今天开放。', down: 20 },
      ]),
      ['棋社开放第二个大厅', '大厅今天开放。'],
    ],
  ])('%s', (_what, lines, paragraphs) => {
    expect(joinLines([lines])).toEqual(paragraphs)
  })
})

describe('the text of a line', () => {
  const items = (
    parts: readonly (readonly [str: string, left: number, width: number])[],
  ): PageItem[] =>
    parts.map(([str, left, width]) => ({
      str,
      width,
      height: HEIGHT,
      transform: [1, 0, 0, 1, left, 700],
      hasEOL: false,
    }))

  test.each<[what: string, parts: readonly (readonly [string, number, number])[], text: string]>([
    ['Chinese that was set wide is closed up', [['长 罗 小 雨 主 持', 0, 110]], '长罗小雨主持'],
    ['what stands apart in Chinese does', [['罗小雨 社长', 0, 60]], '罗小雨 社长'],
    [
      'cells of a table are parted by a tab',
      [
        ['Ann Roe', 0, 35],
        [' ', 35, 90],
        ['captain', 120, 35],
      ],
      'Ann Roe\tcaptain',
    ],
    [
      'Chinese cells too',
      [
        ['罗小雨', 0, 30],
        [' ', 30, 90],
        ['社长', 120, 20],
      ],
      '罗小雨\t社长',
    ],
    [
      'not the words of a line that was set wide',
      [
        ['and', 0, 15],
        [' ', 15, 25],
        ['the', 40, 15],
        [' ', 55, 25],
        ['hall', 80, 20],
      ],
      'and the hall',
    ],
  ])('%s', (_what, parts, text) => {
    expect(toLines(items(parts)).map((line) => line.text)).toEqual([text])
  })
})
