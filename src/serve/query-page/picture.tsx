import type { FC } from 'hono/jsx'
import type { FoundTable } from '../../query/query-result.ts'
import { styleOfClass } from '../pages/class-styles.ts'
import { LabelText } from '../pages/parts/label-text.tsx'
import { termNames } from '../pages/term-name.ts'
import type { Served } from '../served.ts'
import { MOST_THINGS, makeResultGraph } from './make-result-graph.ts'
import type { DrawnResult, LineKind, ResultGraph } from './result-graph.ts'

/** Fewer things than these need less height. */
const FEW = 8

interface PictureProps {
  readonly table: FoundTable
  readonly served: Served
}

const KINDS: readonly (readonly [kind: LineKind, words: string])[] = [
  ['asserted', 'stated'],
  ['called-for', 'called for'],
  ['inferred', 'inferred'],
  ['pack', 'background'],
  ['row', 'of one row'],
]

/**
 * The things of a result and the lines between them, for the script that draws them: it reads the
 * data off the element. What is left out is said.
 */
export const Picture: FC<PictureProps> = ({ table, served }) => {
  const drawn = makeResultGraph(table, served)
  const { graph } = drawn
  const notes = notesOn(drawn, table)
  return (
    <figure class="picture" data-graph={JSON.stringify(graph)}>
      <figcaption>
        <p>
          {graph.nodes.length > 0 && <>{countOf(graph)}. </>}
          {notes.length > 0 && <span class="notes">{notes.join(' ')}</span>}
        </p>
        <Legend graph={graph} served={served} />
      </figcaption>
      {graph.nodes.length > 0 && (
        <div class={graph.nodes.length < FEW ? 'canvas few' : 'canvas'}>
          <div
            class="stage"
            role="img"
            aria-label="The things of the result and the lines between them; the table tells the same"
          />
          <div class="zoom">
            <button type="button" data-zoom="nearer" aria-label="Nearer" title="Nearer">
              +
            </button>
            <button type="button" data-zoom="farther" aria-label="Farther" title="Farther">
              −
            </button>
            <button type="button" data-zoom="all" aria-label="Show all">
              All
            </button>
          </div>
        </div>
      )}
    </figure>
  )
}

interface LegendProps {
  readonly graph: ResultGraph
  readonly served: Served
}

/** What the colours of things and lines mean. */
const Legend: FC<LegendProps> = ({ graph: { classes, edges }, served }) => {
  const kinds = KINDS.filter(([kind]) => edges.some((edge) => edge.kind === kind))
  return (
    <div class="keys-of">
      {classes.length > 0 && (
        <ul class="legend" aria-label="Colours of things by class">
          {classes.map(({ iri, count }) => (
            <li>
              <span class={`swatch ${styleOfClass(iri, served.pack)}`} />
              {iri === '' ? (
                'of no known class'
              ) : (
                <LabelText label={termNames(iri, served.pack).main} />
              )}{' '}
              <span class="quiet">{count}</span>
            </li>
          ))}
        </ul>
      )}
      {kinds.length > 0 && (
        <ul class="legend" aria-label="Lines by how it is said">
          {kinds.map(([kind, words]) => (
            <li>
              <span class={`line ${kind}`} />
              {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function countOf({ nodes, edges }: ResultGraph): string {
  const lines = edges.length === 1 ? '1 line' : `${edges.length || 'no'} lines`
  return `${nodes.length} thing${nodes.length === 1 ? '' : 's'}, ${lines}`
}

/** What the picture does not show, and why. */
function notesOn(
  { graph, rowsDrawn, rowsWithoutThings }: DrawnResult,
  { rows, isGraph }: FoundTable,
): string[] {
  const [row, all] = isGraph ? ['triples', 'triples'] : ['rows', 'rows']
  const notes: string[] = []
  if (rowsDrawn < rows.length)
    notes.push(
      `The picture holds ${MOST_THINGS} things at most: it shows the first ${rowsDrawn} of ${rows.length} ${all}.`,
    )
  if (graph.nodes.length === 0)
    notes.push(`There is nothing to draw: no ${row} name a thing by its IRI.`)
  else if (rowsWithoutThings > 0)
    notes.push(`${rowsWithoutThings} ${row} name no thing and are not drawn.`)
  if (graph.nodes.length > 1 && graph.edges.length === 0 && !isGraph)
    notes.push('Lines join things that stand in one row: ask for two in each to see some.')
  return notes
}
