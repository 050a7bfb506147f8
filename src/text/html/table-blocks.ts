import { type Block, joinBlocks } from './block.ts'
import { isElement, type PageElement } from './page-node.ts'
import { tidyText } from './tidy-text.ts'

interface TableContext {
  /** The order of the element that the table stands in. */
  readonly parent: number
  /** Reads one cell. */
  readonly blocksOf: (part: PageElement) => readonly Block[]
}

interface Cell {
  readonly isHead: boolean
  readonly blocks: readonly Block[]
}

/** A table taken apart: its rows, and what stands in it outside of them. */
interface Table {
  readonly rows: readonly (readonly Cell[])[]
  readonly beside: readonly Block[]
  readonly hasCaption: boolean
}

const SECTIONS = new Set(['thead', 'tbody', 'tfoot'])
/** A single row with longer cells lays out a page. In characters. */
const LONGEST_CELL_OF_ONE_ROW = 100
/** A cell that is longer, and longer than all others together, holds the page itself. */
const LONGEST_CELL = 400
const MOST_BLOCKS_OF_CELL = 50

/**
 * A table as one block, a line for each row, its caption before it; or what is in its cells, one
 * after the other, when the table is there for the layout.
 */
export function tableBlocks(table: PageElement, { parent, blocksOf }: TableContext): Block[] {
  const parts = takeApart(table, blocksOf)
  const cells = parts.rows.flat()
  const inCells = cells.flatMap(({ blocks }) => blocks)
  if (!isData(table, parts)) {
    if (parts.beside.length === 0) return inCells
    return [...parts.beside, ...inCells].sort((a, b) => a.order - b.order)
  }
  const lines = parts.rows.map((row) => row.map(textOfCell).join('\t').trimEnd())
  const joined = joinBlocks(inCells, {
    kind: 'table',
    text: lines.filter((line) => line !== '').join('\n'),
    order: table.order,
    parent,
  })
  return joined === undefined ? [...parts.beside] : [...parts.beside, joined]
}

function takeApart(table: PageElement, blocksOf: TableContext['blocksOf']): Table {
  const rows: Cell[][] = []
  const beside: Block[] = []
  let hasCaption = false
  const read = (parent: PageElement) => {
    for (const child of parent.children) {
      const part = isElement(child) ? child : { ...parent, tag: 'div', children: [child] }
      if (SECTIONS.has(part.tag)) read(part)
      else if (part.tag === 'tr') rows.push(readRow(part, blocksOf))
      else for (const block of blocksOf(part)) beside.push(block)
      if (part.tag === 'caption') hasCaption = true
    }
  }
  read(table)
  return { rows, beside, hasCaption }
}

function readRow(row: PageElement, blocksOf: TableContext['blocksOf']): Cell[] {
  return row.children.flatMap((child) => {
    const part = isElement(child) ? child : { ...row, tag: 'div', children: [child] }
    const blocks = blocksOf(part)
    const isCell = part.tag === 'td' || part.tag === 'th'
    if (!isCell && blocks.length === 0) return []
    return [{ isHead: part.tag === 'th', blocks }]
  })
}

const textOfCell = ({ blocks }: Cell): string =>
  tidyText(blocks.map((block) => block.text).join(' '))

/** Whether rows and columns mean something, other than where things stand on the page. */
function isData({ attributes }: PageElement, { rows, hasCaption }: Table): boolean {
  const cells = rows.flat().filter(({ blocks }) => blocks.length > 0)
  const role = attributes.get('role')
  if (cells.length === 0 || role === 'presentation' || role === 'none') return false
  const hasHeads = cells.some(({ isHead }) => isHead) || hasCaption
  if (cells.some((cell) => holdsStructure(cell, hasHeads))) return false
  const lengths = cells.map(({ blocks }) => blocks.reduce((sum, { length }) => sum + length, 0))
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0)
  if (rows.length === 1) return cells.length > 1 && longest <= LONGEST_CELL_OF_ONE_ROW
  if (hasHeads || Number(attributes.get('border') ?? 0) > 0) return true
  const isOneColumn = rows.every((row) => row.filter(({ blocks }) => blocks.length > 0).length <= 1)
  const all = lengths.reduce((a, b) => a + b, 0)
  return !isOneColumn && (longest <= LONGEST_CELL || longest * 2 <= all)
}

/** Headlines, a table of its own, or as much as a page. */
function holdsStructure({ blocks, isHead }: Cell, hasHeads: boolean): boolean {
  if (blocks.length > MOST_BLOCKS_OF_CELL) return true
  return blocks.some(
    ({ kind, text }) =>
      (kind === 'heading' && !isHead && !hasHeads) || (kind === 'table' && text.includes('\n')),
  )
}
