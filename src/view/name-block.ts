import type { ViewNode } from '../view-model.ts'
import { namesOf } from './names.ts'
import type { PaintContext } from './paint-context.ts'
import { wrapText } from './wrap-text.ts'

export interface NameLine {
  readonly text: string
  /** CSS font. */
  readonly font: string
  /** Whether it is the name in the other language, which is set smaller and lighter. */
  readonly isOther: boolean
  readonly height: number
}

/** A name set in lines, ready to be placed beside its node. */
export interface NameBlock {
  readonly lines: readonly NameLine[]
  readonly width: number
  readonly height: number
}

export interface NameBlockOptions {
  readonly context: PaintContext
  readonly fontFamily: string
  readonly language: string | undefined
  /** Radius of the node: more important nodes have larger names. */
  readonly radius: number
  /** Whether the name is in focus, and so may be longer. */
  readonly isFocused: boolean
}

function fontSize(radius: number): number {
  return Math.round(Math.min(15, Math.max(11.5, 9.5 + radius * 0.25)) * 2) / 2
}

/** Sets the names of a node in at most two lines, three in focus, and one for the other language. */
export function setNameBlock(node: ViewNode, options: NameBlockOptions): NameBlock {
  const { context, fontFamily, language, radius, isFocused } = options
  const names = namesOf(node.labels, language)
  const size = fontSize(radius)
  const maxWidth = size * (isFocused ? 16 : 11.5)
  let width = 0
  const setLines = (text: string, isOther: boolean, maxLines: number): NameLine[] => {
    const pixels = isOther ? size - 1 : size
    const font = `${isOther ? 400 : 600} ${pixels}px ${fontFamily}`
    context.font = font
    const measure = (part: string): number => context.measureText(part).width
    const lines = wrapText(text, { measure, maxWidth, maxLines })
    width = Math.max(width, ...lines.map(measure))
    return lines.map((line) => ({ text: line, font, isOther, height: pixels * 1.28 }))
  }
  const lines = [
    ...setLines(names.main.value || node.label, false, isFocused ? 3 : 2),
    ...(names.other === undefined ? [] : setLines(names.other.value, true, isFocused ? 2 : 1)),
  ]
  return { lines, width, height: lines.reduce((sum, line) => sum + line.height, 0) }
}
