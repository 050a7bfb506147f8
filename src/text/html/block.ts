import { tidyText } from './tidy-text.ts'

/** What a reader sees apart from the rest: a paragraph, a headline, a whole list or table. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'table'
  /** Lines parted by `\n`, none of them blank; the cells of a table row parted by `\t`. */
  readonly text: string
  /** On one line, with a space where one element ends and another begins; only of short blocks. */
  readonly spaced: string
  /** Where it begins in the order of the page. */
  readonly order: number
  /** The order of the element that the block's own element stands in. */
  readonly parent: number
  /** Characters without white space, and how many of them are in links. */
  readonly length: number
  readonly linkLength: number
  /** How many links it has. */
  readonly links: number
}

/** Text of one element, as it stands in the page. */
export interface Run {
  readonly text: string
  readonly order: number
  /** Whether an element begins or ends before it that is more than letters' looks. */
  readonly isApart: boolean
  /** The order of the link that it is in. */
  readonly link?: number
}

/** A line break: `<br>`, or the end of a line of `<pre>`. */
export const LINE_BREAK = 'line break'

/** Blocks beyond this are no line of names and dates. */
const LONGEST_SPACED = 400

export const linkShare = ({ length, linkLength }: Block): number =>
  length === 0 ? 0 : linkLength / length

/** The paragraphs of a stretch of text: two line breaks, or more, part them. Blank ones go. */
export function toParagraphs(
  runs: readonly (Run | typeof LINE_BREAK)[],
  place: Pick<Block, 'kind' | 'parent'>,
): Block[] {
  const blocks: Block[] = []
  let lines: Run[][] = [[]]
  const end = () => {
    const block = toBlock(lines, place)
    if (block !== undefined) blocks.push(block)
    lines = [[]]
  }
  for (const run of runs) {
    const line = lines.at(-1) ?? []
    if (run !== LINE_BREAK) line.push(run)
    else if (line.every(({ text }) => tidyText(text) === '')) end()
    else lines.push([])
  }
  end()
  return blocks
}

function toBlock(
  lines: readonly (readonly Run[])[],
  place: Pick<Block, 'kind' | 'parent'>,
): Block | undefined {
  const [line = [], ...others] = lines
  const [only] = line
  if (only !== undefined && line.length === 1 && others.length === 0) return ofRun(only, place)
  const texts = lines.map((line) => tidyText(line.map(({ text }) => text).join('')))
  const text = texts.filter((line) => line !== '').join('\n')
  if (text === '') return undefined
  const runs = lines.flat().filter((run) => tidyText(run.text) !== '')
  const linked = runs.filter(({ link }) => link !== undefined)
  return {
    kind: place.kind,
    parent: place.parent,
    text,
    spaced: text.length > LONGEST_SPACED ? text : spaced(lines),
    order: runs[0]?.order ?? 0,
    length: lengthOf(runs),
    linkLength: lengthOf(linked),
    links: new Set(linked.map(({ link }) => link)).size,
  }
}

/** As most paragraphs are: text without any markup. */
function ofRun(run: Run, place: Pick<Block, 'kind' | 'parent'>): Block | undefined {
  const text = tidyText(run.text)
  if (text === '') return undefined
  const length = text.replaceAll(' ', '').length
  const linkLength = run.link === undefined ? 0 : length
  // Field by field: spreading `place` takes longer than all the rest.
  return {
    kind: place.kind,
    parent: place.parent,
    text,
    spaced: text,
    order: run.order,
    length,
    linkLength,
    links: Math.sign(linkLength),
  }
}

function spaced(lines: readonly (readonly Run[])[]): string {
  const texts = lines.map((line) =>
    line.map(({ text, isApart }) => (isApart ? ` ${text}` : text)).join(''),
  )
  return tidyText(texts.join(' '))
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + tidyText(text).replaceAll(' ', '').length, 0)
}

/** Several blocks as one, with their texts joined. `undefined` of none. */
export function joinBlocks(
  blocks: readonly Block[],
  joined: Pick<Block, 'kind' | 'text' | 'order' | 'parent'>,
): Block | undefined {
  if (joined.text.trim() === '') return undefined
  const sum = (count: (block: Block) => number) =>
    blocks.reduce((total, block) => total + count(block), 0)
  return {
    ...joined,
    spaced: joined.text.length > LONGEST_SPACED ? joined.text : tidyText(spacedOf(blocks)),
    length: sum(({ length }) => length),
    linkLength: sum(({ linkLength }) => linkLength),
    links: sum(({ links }) => links),
  }
}

function spacedOf(blocks: readonly Block[]): string {
  return blocks.map(({ spaced }) => spaced).join(' ')
}
