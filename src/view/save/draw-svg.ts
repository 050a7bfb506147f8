import { writeXml, type XmlElement } from '../../graph/write-xml.ts'
import type { ViewData } from '../../view-model.ts'
import { edgeLook, type Look, nodeLook } from '../appearance.ts'
import type { Renderer } from '../create-renderer.ts'
import { nodeInView } from '../node-in-view.ts'
import { paintNames } from '../paint-names.ts'
import { drawLegend } from './draw-legend.ts'
import { createSvgContext, round } from './svg-context.ts'

export interface PictureOptions {
  readonly data: ViewData
  readonly renderer: Renderer
  readonly look: Look
  /** Width of text in a CSS font, in pixels. */
  readonly measure: (text: string, font: string) => number
}

const CAPTION_HEIGHT = 52
const MARGIN = 20
/** Share of a node's radius that its pictogram takes, as the renderer draws it. */
const PICTOGRAM = 0.64
/** The renderer draws lines thinner than their size says. */
const THINNESS = 0.7
const ARROW = { length: 4.5, width: 3.2 }

/**
 * What the view shows, as a picture of SVG 1.1 with its title above and its legend below: the same
 * nodes, lines and names, in the colours of the theme, and nothing that lies over the view.
 */
export function drawSvg({ data, renderer, look, measure }: PictureOptions): string {
  const { width, height } = renderer.getDimensions()
  const { theme } = look
  const legend = drawLegend(data, { look, width: width - 2 * MARGIN, measure })
  const total = { width, height: CAPTION_HEIGHT + height + legend.height + MARGIN }
  const context = createSvgContext(measure)
  const sheet = { context, blocks: new Map() }
  paintNames(renderer, look, { sheet, insets: { right: 0, bottom: 0 }, covered: [] })
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
      const scale = (radius * PICTOGRAM) / 12
      const corner = `translate(${round(x - 12 * scale)} ${round(y - 12 * scale)}) scale(${round(scale)})`
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
                  d: attributes.icon.replace(/[^\w\s.,+-]/g, ''),
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
    const [source, target] = look.graph.extremities(key)
    const from = nodeInView(renderer, source)
    const to = nodeInView(renderer, target)
    if (from === undefined || to === undefined || source === target) return []
    const {
      color,
      size: width = 1,
      curvature,
    } = edgeLook(key, look.graph.getEdgeAttributes(key), look)
    const size = width * THINNESS
    const bend = {
      x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
      y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
    }
    // The arrow points along the end of the line, and its tip touches the node.
    const length = Math.hypot(to.x - bend.x, to.y - bend.y) || 1
    const [dx, dy] = [(to.x - bend.x) / length, (to.y - bend.y) / length]
    const tip = { x: to.x - dx * to.radius, y: to.y - dy * to.radius }
    const base = { x: tip.x - dx * size * ARROW.length, y: tip.y - dy * size * ARROW.length }
    const [wx, wy] = [(-dy * size * ARROW.width) / 2, (dx * size * ARROW.width) / 2]
    const at = (x: number, y: number): string => `${round(x)} ${round(y)}`
    const line = `M${at(from.x, from.y)} Q${at(bend.x, bend.y)} ${at(base.x, base.y)}`
    const arrow = `M${at(tip.x, tip.y)} L${at(base.x + wx, base.y + wy)} L${at(base.x - wx, base.y - wy)} Z`
    return [
      {
        name: 'path',
        attributes: { d: line, fill: 'none', stroke: color, 'stroke-width': round(size) },
      },
      { name: 'path', attributes: { d: arrow, fill: color } },
    ]
  })
}
