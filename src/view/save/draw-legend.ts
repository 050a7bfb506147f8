import type { XmlElement } from '../../graph/write-xml.ts'
import type { ViewData } from '../../view-model.ts'
import type { Look } from '../appearance.ts'
import { round } from '../edge-path.ts'
import { MANNERS, mannerOf } from '../manner.ts'
import { namesOf } from '../names.ts'

const ROW = 24
const GAP = 22
const SIGN = 16
const FONT_SIZE = 12.5

export interface LegendOptions {
  readonly look: Look
  readonly width: number
  readonly measure: (text: string, font: string) => number
}

interface Item {
  readonly text: string
  /** What stands before the text, drawn around (8, 0). */
  readonly sign: XmlElement
}

/** The classes and the manners that are shown, in rows of a width, each with its colour. */
export function drawLegend(
  data: ViewData,
  { look, width, measure }: LegendOptions,
): { readonly elements: readonly XmlElement[]; readonly height: number } {
  const font = `400 ${FONT_SIZE}px ${look.theme.font}`
  const elements: XmlElement[] = []
  let [x, y] = [0, ROW]
  for (const { text, sign } of legendItems(data, look)) {
    const needed = SIGN + 6 + measure(text, font)
    if (x > 0 && x + needed > width) [x, y] = [0, y + ROW]
    elements.push({
      name: 'g',
      attributes: { transform: `translate(${round(x)} ${y})` },
      content: [
        sign,
        {
          name: 'text',
          attributes: {
            x: SIGN + 6,
            y: 4.5,
            'font-size': FONT_SIZE,
            fill: look.theme.text,
          },
          content: text,
        },
      ],
    })
    x += needed + GAP
  }
  return { elements, height: elements.length === 0 ? 0 : y + ROW / 2 }
}

function legendItems({ classes }: ViewData, { graph, shown, state, theme }: Look): Item[] {
  const counts = new Map<string, number>()
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const node of shown.nodes) count(graph.getNodeAttribute(node, 'classIri'))
  for (const edge of shown.edges) count(mannerOf(graph.getEdgeAttributes(edge)))
  return [
    ...classes.map(({ iri, labels, color }) => ({
      key: iri,
      name: namesOf(labels, state.language).main.value,
      sign: { name: 'circle', attributes: { cx: SIGN / 2, r: 6, fill: color } },
    })),
    ...MANNERS.map(({ manner, label }) => ({
      key: manner,
      name: label,
      sign: {
        name: 'path',
        attributes: { d: `M0 0H${SIGN}`, stroke: theme.manners[manner], 'stroke-width': 3 },
      },
    })),
  ].flatMap(({ key, name, sign }) => {
    const number = counts.get(key)
    return number === undefined ? [] : [{ text: `${name} ${number}`, sign }]
  })
}
