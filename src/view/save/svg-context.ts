import type { XmlElement } from '../../graph/write-xml.ts'
import { round } from '../edge-path.ts'
import type { PaintContext } from '../paint-context.ts'

/** What a painter of canvases uses, written down as elements of SVG instead. */
export interface SvgContext extends PaintContext {
  /** The elements so far. */
  readonly elements: readonly XmlElement[]
}

const ANCHORS: Readonly<Record<string, string>> = { left: 'start', center: 'middle', right: 'end' }

/** Text and rings as SVG; `measure` says how wide text is in a CSS font. */
export function createSvgContext(measure: (text: string, font: string) => number): SvgContext {
  const elements: XmlElement[] = []
  const stack: string[] = []
  let transform = ''
  let circle: XmlElement['attributes'] = {}

  const place = () => (transform === '' ? {} : { transform })
  const write = (
    text: string,
    [x, y]: readonly [number, number],
    paint: XmlElement['attributes'],
  ) => {
    const { weight, size } = fontParts(context.font)
    elements.push({
      name: 'text',
      attributes: {
        x: round(x),
        y: round(y),
        'font-size': size,
        'font-weight': weight,
        'text-anchor': ANCHORS[context.textAlign] ?? 'start',
        'dominant-baseline': 'central',
        ...paint,
        ...place(),
      },
      content: text,
    })
  }
  const context: SvgContext = {
    font: '400 12px sans-serif',
    textAlign: 'left',
    textBaseline: 'middle',
    fillStyle: '#000',
    strokeStyle: '#000',
    lineWidth: 1,
    lineJoin: 'round',
    measureText: (text) => ({ width: measure(text, context.font) }),
    clearRect: () => {},
    fillText: (text, x, y) => write(text, [x, y], { fill: `${context.fillStyle}` }),
    strokeText: (text, x, y) =>
      write(text, [x, y], {
        fill: 'none',
        stroke: `${context.strokeStyle}`,
        'stroke-width': context.lineWidth,
        'stroke-linejoin': 'round',
      }),
    beginPath() {
      circle = {}
    },
    arc(x, y, radius) {
      circle = { cx: round(x), cy: round(y), r: round(radius) }
    },
    stroke() {
      const paint = { stroke: `${context.strokeStyle}`, 'stroke-width': context.lineWidth }
      elements.push({
        name: 'circle',
        attributes: { ...circle, fill: 'none', ...paint, ...place() },
      })
    },
    save: () => stack.push(transform),
    restore() {
      transform = stack.pop() ?? ''
    },
    translate(x, y) {
      transform = `${transform} translate(${round(x)} ${round(y)})`.trim()
    },
    rotate(angle) {
      transform = `${transform} rotate(${round((angle * 180) / Math.PI)})`.trim()
    },
    elements,
  }
  return context
}

/** Weight and size in pixels of `600 13px Arial, sans-serif`; the drawing has one family. */
function fontParts(font: string): { readonly weight: string; readonly size: string } {
  const [, weight = '400', size = '12'] = /^(\d+) ([\d.]+)px /.exec(font) ?? []
  return { weight, size }
}
