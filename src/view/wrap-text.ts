export interface WrapOptions {
  readonly measure: (text: string) => number
  /** In the unit of `measure`. */
  readonly maxWidth: number
  readonly maxLines: number
}

/**
 * What a line may break between: words, spaces, and single Chinese, Japanese or Korean signs, each
 * with the brackets that open before and the marks that close after it.
 */
const PIECE = (() => {
  const sign = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}'
  const opening = '（《「『“‘'
  const closing = '，。、）》」』”’：；！？'
  const word = `[${sign}][${closing}]*|[^\\s${sign}${opening}]+`
  return new RegExp(`\\s+|[${opening}]*(?:${word})|.`, 'gu')
})()

function clip(line: string, { measure, maxWidth }: WrapOptions): string {
  const signs = [...line.trimEnd()]
  while (signs.length > 1 && measure(`${signs.join('').trimEnd()}…`) > maxWidth) signs.pop()
  return `${signs.join('').trimEnd()}…`
}

/**
 * Breaks a name into lines that fit; what does not fit on the last is cut, with an ellipsis. A
 * single word may be wider than a line: it is kept whole on all but the last line.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.trim().match(PIECE) ?? []) {
    const longer = line + piece
    if (line.trim() === '' || options.measure(longer.trimEnd()) <= options.maxWidth) {
      line = line === '' ? piece.trimStart() : longer
      continue
    }
    if (lines.length === options.maxLines - 1) {
      return [...lines, clip(longer, options)]
    }
    lines.push(line.trimEnd())
    line = piece.trimStart()
  }
  const last = line.trimEnd()
  if (last === '') return lines
  const fits = options.measure(last) <= options.maxWidth || lines.length < options.maxLines - 1
  return [...lines, fits ? last : clip(last, options)]
}
