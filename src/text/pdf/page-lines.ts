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
  return {
    text: items
      .map(({ str }) => str)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    left: Math.min(...words.map(leftOf)),
    right: Math.max(...words.map((item) => leftOf(item) + item.width)),
    bottom: bottomOf(first),
    height: Math.max(...words.map(({ height }) => height)),
  }
}
