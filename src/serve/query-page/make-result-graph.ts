import { displayOf } from '../../graph/term-labels.ts'
import type { FoundTable } from '../../query/query-result.ts'
import type { RowTerm } from '../../query/row-term.ts'
import { RDF_TYPE } from '../../rdf/namespaces.ts'
import { colourOf } from '../pages/class-styles.ts'
import { cutText } from '../pages/cut-text.ts'
import { thingCard } from '../pages/thing-card.ts'
import { pathOf } from '../paths.ts'
import type { Served } from '../served.ts'
import { type Line, linesOf } from './lines-of-row.ts'
import type { DrawnResult, ResultClass, ResultGraph, ResultNode } from './result-graph.ts'

/** More things than these are a cloud, not a picture. */
export const MOST_THINGS = 300
/** Pairs of things of one row that are looked up; a bound on the work of a wide table. */
const MOST_PAIRS = 4000
const LONGEST_NAME = 80

/**
 * The things of a result and the lines between them: of a graph its triples; of rows what the
 * dataset states between the things of one row. As many rows, from the first, as find room.
 */
export function makeResultGraph(table: FoundTable, served: Served): DrawnResult {
  const lines = linesOf(table, served)
  const keys = new Map<string, number>()
  const edges = new Map<string, Line>()
  let pairs = 0
  let rowsDrawn = 0
  let rowsWithoutThings = 0
  for (const row of table.rows) {
    const things = thingsOf(row, table)
    const fresh = new Set(things.filter((key) => !keys.has(key)))
    pairs += things.length * (things.length - 1)
    if (keys.size + fresh.size > MOST_THINGS || pairs > MOST_PAIRS) break
    const drawn = lines(row, things)
    for (const key of drawn.things) if (!keys.has(key)) keys.set(key, keys.size)
    for (const line of drawn.lines) edges.set(`${line.source} ${line.target} ${line.name}`, line)
    if (drawn.things.length === 0) rowsWithoutThings++
    rowsDrawn++
  }
  const graph = makeGraph([...keys.keys()], [...edges.values()], served)
  return { graph, rowsDrawn, rowsWithoutThings }
}

/** What a row may draw: its IRIs, each once; of a triple its ends, blank nodes too. */
function thingsOf(row: readonly (RowTerm | undefined)[], { isGraph }: FoundTable): string[] {
  const [subject, predicate, object] = row
  const isType = isGraph && predicate?.value === RDF_TYPE
  const terms = isGraph ? [subject, isType ? undefined : object] : row
  return [...new Set(terms.flatMap((term) => keyOf(term, isGraph) ?? []))]
}

function keyOf(term: RowTerm | undefined, hasBlank: boolean): string | undefined {
  if (term?.kind === 'iri') return term.value
  return term?.kind === 'blank' && hasBlank ? `_:${term.value}` : undefined
}

function makeGraph(keys: readonly string[], lines: readonly Line[], served: Served): ResultGraph {
  const classOf = keys.map((key) => ownClass(key, served))
  const counts = new Map<string, number>()
  for (const iri of classOf) counts.set(iri, (counts.get(iri) ?? 0) + 1)
  const classes = [...counts]
    .sort(
      ([a, some], [b, others]) =>
        Number(a === '') - Number(b === '') || others - some || (a < b ? -1 : 1),
    )
    .map(([iri, count]): ResultClass => {
      const { icon } = displayOf(iri, served.pack)
      return { iri, count, icon, colour: colourOf(iri, served.pack) }
    })
  const classIndex = new Map(classes.map(({ iri }, index) => [iri, index]))
  const index = new Map(keys.map((key, place) => [key, place]))
  return {
    classes,
    nodes: keys.map((key, place) => nodeOf(key, classIndex.get(classOf[place] ?? '') ?? 0, served)),
    edges: lines.map(({ source, target, name, kind }) => ({
      source: index.get(source) ?? 0,
      target: index.get(target) ?? 0,
      name,
      kind,
    })),
  }
}

function ownClass(key: string, served: Served): string {
  if (key.startsWith('_:')) return ''
  const [first = ''] = thingCard(key, served).classes
  return served.pack.classes.has(first) ? first : ''
}

function nodeOf(key: string, classIndex: number, served: Served): ResultNode {
  if (key.startsWith('_:')) {
    return { key, labels: [{ value: cutText(key, LONGEST_NAME), language: '' }], classIndex }
  }
  const { main, other } = thingCard(key, served).names
  const href = pathOf(key, served)
  return {
    key,
    labels: [main, ...(other === undefined ? [] : [other])].map(({ value, language }) => ({
      value: cutText(value, LONGEST_NAME),
      language,
    })),
    ...(href === undefined ? {} : { href }),
    classIndex,
  }
}
