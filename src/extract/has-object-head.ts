import type { PropertyCue } from '../pack.ts'
import { range } from './range.ts'
import type { SentenceView } from './sentence-view.ts'

/** Whether the words, token indices inclusive, hold a head noun that the cue asks of its objects, if it asks for one. */
export function hasObjectHead(
  view: SentenceView,
  { objectHeads }: PropertyCue,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (objectHeads.length === 0) return true
  const heads = new Set(objectHeads.map(({ value }) => value))
  return range(first, last).some(
    (index) => heads.has(view.tokens[index]?.normal ?? '') || heads.has(view.folded[index] ?? ''),
  )
}
