import type { Span } from '../model.ts'

const EDGE = /[\s"'“”‘’「」『』《》<>«»]/

/** The span without the quotes and spaces at its edges, which are nobody's. May become empty. */
export function trimEdges({ start, end }: Span, text: string): Span {
  let first = start
  let past = end
  while (first < past && EDGE.test(text.charAt(first))) first++
  while (past > first && EDGE.test(text.charAt(past - 1))) past--
  return { start: first, end: past }
}
