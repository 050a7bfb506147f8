import { HAN_EDGE } from './han.ts'
import type { PageLine } from './page-lines.ts'

/** Lines of one size, one below the other: a column of a page or a part of one. */
export interface Block {
  readonly lines: readonly PageLine[]
  readonly left: number
  readonly right: number
  /** From a line to the next, most often; `undefined` where that cannot be told. */
  readonly pitch: number | undefined
  /** Whether its lines are filled, as those of a text are and those of a list are not. */
  readonly isProse: boolean
}

/** Letters of one block differ in height by less than this share. */
const SAME_HEIGHT = 0.12
/** Between the bottoms of two lines of a block, in heights of its letters. */
const WIDEST_GAP = 3
/** What two lines have of one column at the least, as a share of the shorter one. */
const LEAST_OVERLAP = 0.5
/** Fewer do not tell how far lines are apart. */
const LEAST_LINES = 3

/** The blocks of a page, in the order in which the file gives its lines. */
export function toBlocks(page: readonly PageLine[]): Block[] {
  const runs: PageLine[][] = []
  for (const line of page) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && isBelow(before, line)) run.push(line)
    else runs.push([line])
  }
  return runs.map(toBlock)
}

function toBlock(lines: readonly PageLine[]): Block {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY)
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0)
  return { lines, left, right, pitch: pitchOf(lines), isProse: areFilled(lines, right) }
}

/** Whether half of the lines have no room for more, and two at the least where there are more than two. */
function areFilled(lines: readonly PageLine[], right: number): boolean {
  const full = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next && !hasRoom(right, line, next)
  })
  const least = Math.max(Math.min(lines.length - 1, 2), (lines.length - 1) / 2)
  return lines.length > 1 && full.length >= least
}

/** What cannot be parted at the end of a line: a Chinese character and the marks behind it, or a word. */
const FIRST_WORD = /^(?:\p{Script=Han}[\u3001-\u3011\uff01-\uff1f]*|[^\s\p{Script=Han}]+)/u
/** What a line leaves free that ends a paragraph, besides a word, in heights of its letters. */
const LEAST_ROOM = 1

/** Whether the first word of the next line would have found room behind a line: it was ended. */
export function hasRoom(right: number, line: PageLine, next: PageLine): boolean {
  const [word = ''] = FIRST_WORD.exec(next.text) ?? []
  const widthOf = (letter: string): number => (HAN_EDGE.test(letter) ? 1 : 0.5)
  const width = [...word].reduce((sum, letter) => sum + widthOf(letter), LEAST_ROOM)
  return right - line.right > width * line.height
}

export const areOfOneSize = (a: PageLine, b: PageLine): boolean =>
  Math.abs(a.height - b.height) <= a.height * SAME_HEIGHT

function isBelow(before: PageLine, line: PageLine): boolean {
  const gap = before.bottom - line.bottom
  if (!areOfOneSize(before, line) || gap <= 0 || gap > before.height * WIDEST_GAP) return false
  const shared = Math.min(before.right, line.right) - Math.max(before.left, line.left)
  return shared >= LEAST_OVERLAP * Math.min(before.right - before.left, line.right - line.left)
}

function pitchOf(lines: readonly PageLine[]): number | undefined {
  if (lines.length < LEAST_LINES) return undefined
  const gaps = lines.slice(1).map(({ bottom }, index) => (lines[index]?.bottom ?? 0) - bottom)
  return gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)]
}
