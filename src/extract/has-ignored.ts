import type { PropertyCue } from '../pack.ts'
import type { SentenceView } from './sentence-view.ts'

/** Whether the stretch (`end` exclusive) has words that the cue ignores, as words of their own. */
export function hasIgnored(
  view: SentenceView,
  cue: PropertyCue,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (cue.ignores.length === 0) return false
  const words = ` ${view.folded.slice(start, end).join(' ')} `
  return cue.ignores.some(({ value }) =>
    words.includes(` ${view.lexicon.foldedPhrases.get(value) ?? value} `),
  )
}
