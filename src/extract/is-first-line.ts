import type { Span } from '../model.ts'

/** Characters of white space around a line that are looked at. */
const LONGEST_INDENT = 8

/** Whether the stretch is the whole first line of the text, with more below it. */
export const isFirstLine = ({ start, end }: Span, text: string): boolean =>
  start <= LONGEST_INDENT &&
  text.slice(0, start).trim() === '' &&
  /^[^\S\n\r]*[\n\r]/.test(text.slice(end, end + LONGEST_INDENT))
