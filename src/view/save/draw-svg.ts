import { writeXml, type XmlElement } from '../../graph/write-xml.ts'
import type { ViewData } from '../../view-model.ts'
import { type Look, nodeLook } from '../appearance.ts'
import type { Renderer } from '../create-renderer.ts'
import { edgeInView } from '../edge-in-view.ts'
import { edgePath, round } from '../edge-path.ts'
import { iconPath } from '../icon-path.ts'
import { nodeInView } from '../node-in-view.ts'
import { ICON_SIDE, PICTOGRAM } from '../paint-items.ts'
import { paintNames } from '../paint-names.ts'
import type { Sight } from '../sight.ts'
import { drawLegend } from './draw-legend.ts'
import { createSvgContext } from './svg-context.ts'

export interface PictureOptions {
  readonly data: ViewData
  readonly renderer: Renderer
  readonly look: Look
  readonly sight: Sight
  /** Width of text in a CSS font, in pixels. */
  readonly measure: (text: string, font: string) => number
}

const CAPTION_HEIGHT = 52
const MARGIN = 20

/**
 * What the view shows, as a picture of SVG 1.1 with its title above and its legend below: the same
 * nodes, lines and names, in the colours of the theme, and nothing that lies over the view.
 */
export function drawSvg({ data, renderer, look, sight, measure }: PictureOptions): string {
  const { width, height } = renderer.getDimensions()
  const { theme } = look
  const legend = drawLegend(data, { look, width: width - 2 * MARGIN, measure })
  const total = { width, height: CAPTION_HEIGHT + height + legend.height + MARGIN }
  const context = createSvgContext(measure)
  const sheet = { context, blocks: new Map() }
  paintNames(renderer, look, { sheet, insets: { right: 0, bottom: 0 }, covered: [], sight })
  const caption = (text: string, y: number, size: number, fill: string): XmlElement => ({
    name: 'text',
    attributes: {
      x: MARGIN,
      y,
      'font-size': size,
      'font-weight': size > 13 ? 600 : 400,
      fill,
    },
    content: text,
  })
  const frame = 'picture-frame'
  return writeXml({
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width: total.width,
      height: total.height,
      viewBox: `0 0 ${total.width} ${total.height}`,
      role: 'img',
      'font-family': theme.font,
    },
    content: [
      { name: 'title', content: data.title },
      {
        name: 'clipPath',
        attributes: { id: frame },
        content: [{ name: 'rect', attributes: { width, height } }],
      },
      { name: 'rect', attributes: { width: '100%', height: '100%', fill: theme.canvas } },
      caption(data.title, 26, 16, theme.text),
      caption(captionOf(data, look), 45, 12.5, theme.muted),
      {
        name: 'g',
        attributes: { transform: `translate(0 ${CAPTION_HEIGHT})`, 'clip-path': `url(#${frame})` },
        content: [
          ...edgeElements(renderer, look),
          ...nodeElements(renderer, look),
          ...context.elements,
        ],
      },
      {
        name: 'g',
        attributes: { transform: `translate(${MARGIN} ${CAPTION_HEIGHT + height})` },
        content: legend.elements,
      },
    ],
  })
}

function captionOf({ date, graph }: ViewData, { shown }: Look): string {
  const count = (part: number, all: number): string =>
    part === all ? `${all}` : `${part} of ${all}`
  return [
    date?.replace('/', ' to '),
    `${count(shown.nodes.size, graph.nodes.length)} entities`,
    `${count(shown.edges.size, graph.edges.length)} lines`,
  ]
    .filter(Boolean)
    .join(' · ')
}

function nodeElements(renderer: Renderer, look: Look): XmlElement[] {
  return look.graph
    .filterNodes((key) => look.shown.nodes.has(key))
    .flatMap((key) => {
      const place = nodeInView(renderer, key)
      if (place === undefined) return []
      const attributes = look.graph.getNodeAttributes(key)
      const { color, image } = nodeLook(key, attributes, look)
      const { x, y, radius } = place
      const scale = (radius * PICTOGRAM * 2) / ICON_SIDE
      const middle = (ICON_SIDE / 2) * scale
      const corner = `translate(${round(x - middle)} ${round(y - middle)}) scale(${round(scale)})`
      return [
        {
          name: 'circle',
          attributes: { cx: round(x), cy: round(y), r: round(radius), fill: color },
        },
        ...(image === ''
          ? []
          : [
              {
                name: 'path',
                attributes: {
                  d: iconPath(attributes.icon),
                  fill: '#fff',
                  'fill-rule': 'evenodd',
                  transform: corner,
                },
              },
            ]),
      ]
    })
}

function edgeElements(renderer: Renderer, look: Look): XmlElement[] {
  return [...look.shown.edges].flatMap((key) => {
    const drawn = edgeInView(renderer, look, key)
    if (drawn === undefined) return []
    const { color, width } = drawn
    const path = edgePath(drawn.shape)
    return [
      {
        name: 'path',
        attributes: { d: path.line, fill: 'none', stroke: color, 'stroke-width': round(width) },
      },
      { name: 'path', attributes: { d: path.arrow, fill: color } },
    ]
  })
}
