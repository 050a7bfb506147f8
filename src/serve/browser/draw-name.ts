import type { Theme } from '../../view/theme.ts'

interface NamedNode {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string | null
}

interface DrawNameOptions {
  readonly stage: HTMLElement
  readonly theme: Theme
}

const LINE = 13
const MOST_LINES = 2
const WIDEST = 92

/**
 * Writes a name on two lines at most, kept inside the picture: above its node in the upper half, where
 * lines come from below, else under it.
 */
export function drawName(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: NamedNode,
  { stage, theme }: DrawNameOptions,
): void {
  context.font = `600 11px ${theme.font}`
  const lines = wrap(label ?? '', context)
  const width = Math.max(...lines.map((line) => context.measureText(line).width))
  const edge = width / 2 + 4
  const middle = Math.min(Math.max(x, edge), stage.clientWidth - edge)
  const isAbove = y < stage.clientHeight / 2 - size
  const top = isAbove ? y - size - LINE * lines.length - 4 : y + size
  context.textAlign = 'center'
  context.lineJoin = 'round'
  lines.forEach((line, index) => {
    const baseline = top + LINE * (index + 1)
    context.strokeStyle = theme.canvas
    context.lineWidth = 3
    context.strokeText(line, middle, baseline)
    context.fillStyle = theme.text
    context.fillText(line, middle, baseline)
  })
}

/** Words, or single characters of a script without gaps, on lines of a width. */
function wrap(label: string, context: CanvasRenderingContext2D): string[] {
  const units = label.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*/gu) ?? []
  const lines = ['']
  for (const unit of units) {
    const longer = (lines.at(-1) ?? '') + unit
    if (lines.at(-1) === '' || context.measureText(longer.trim()).width <= WIDEST)
      lines[lines.length - 1] = longer
    else if (lines.length < MOST_LINES) lines.push(unit)
    else {
      lines[lines.length - 1] = `${(lines.at(-1) ?? '').trim()}…`
      break
    }
  }
  return lines.map((line) => line.trim())
}
