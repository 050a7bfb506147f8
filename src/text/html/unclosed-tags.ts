import type { PageElement } from './page-node.ts'
import { BLOCK, HEADING, LIST, SCOPE, TABLE_PARTS } from './tags.ts'

const set = (...names: string[]): ReadonlySet<string> => new Set(names)

/** Open elements that the start of an element closes, and where the search for them ends. */
interface ImpliedEnd {
  readonly closes: ReadonlySet<string>
  readonly within: ReadonlySet<string>
}

const SECTION = set('tbody', 'thead', 'tfoot')
const OF_TABLE: ImpliedEnd = {
  closes: set('caption', 'colgroup', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th'),
  within: set('table'),
}
const IN_ROW: ImpliedEnd = { closes: set('td', 'th'), within: set('tr', 'table') }
const PARAGRAPH: ImpliedEnd = { closes: set('p'), within: SCOPE }
const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map([
  ['li', { closes: set('li'), within: new Set([...SCOPE, ...LIST]) }],
  ['dt', { closes: set('dt', 'dd'), within: new Set([...SCOPE, 'dl']) }],
  ['dd', { closes: set('dt', 'dd'), within: new Set([...SCOPE, 'dl']) }],
  [
    'tr',
    { closes: set('caption', 'colgroup', 'tr', 'td', 'th'), within: set('table', ...SECTION) },
  ],
  ['td', IN_ROW],
  ['th', IN_ROW],
  ['tbody', OF_TABLE],
  ['thead', OF_TABLE],
  ['tfoot', OF_TABLE],
])

/** Inside a paragraph only these are blocks that do not end it. */
const FITS_PARAGRAPH = set('caption', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'option')

/** How many of the open elements stay open when an element of this name starts. */
export function closedByStartTag(open: readonly PageElement[], tag: string): number {
  let depth = open.length
  if (BLOCK.has(tag) && !FITS_PARAGRAPH.has(tag)) depth = without(open, depth, PARAGRAPH)
  const implied = IMPLIED_ENDS.get(tag)
  if (implied !== undefined) depth = without(open, depth, implied)
  if (HEADING.has(tag) && HEADING.has(open[depth - 1]?.tag ?? '')) depth -= 1
  if (tag === 'a') depth = without(open, depth, { closes: set('a'), within: BLOCK })
  return depth
}

/** Up to the outermost element that is closed, of those above where the search ends. */
function without(open: readonly PageElement[], depth: number, { closes, within }: ImpliedEnd) {
  let kept = depth
  for (let index = depth - 1; index > 0; index -= 1) {
    const tag = open[index]?.tag ?? ''
    if (closes.has(tag)) kept = index
    if (within.has(tag)) break
  }
  return kept
}

/** How many of the open elements stay open at an end tag; all, when it has no start in reach. */
export function closedByEndTag(open: readonly PageElement[], tag: string): number {
  for (let index = open.length - 1; index > 0; index -= 1) {
    const candidate = open[index]?.tag ?? ''
    if (candidate === tag) return index
    if (shields(candidate, tag)) break
  }
  return open.length
}

/** Letters' looks end inside their block, and whatever is in a cell ends inside it. */
function shields(around: string, tag: string): boolean {
  if (tag === 'table') return false
  if (TABLE_PARTS.has(tag)) return around === 'table'
  return BLOCK.has(tag) ? SCOPE.has(around) : BLOCK.has(around)
}
