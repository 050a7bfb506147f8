import { LONGEST_DATELINE, mayBeDateline, tokenBehind } from './dateline.ts'
import { isDay } from './is-day.ts'
import { personsEnd } from './persons/persons-end.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * The bracket behind the day at the head of a text in which names of persons stand and nothing else:
 * they wrote it. "Rook Leaflet, Stane, 7 June (Ann Roe, Tom Poe) …"
 */
export function datelineReporters(view: SentenceView): number | undefined {
  if (!mayBeDateline(view)) return undefined
  const day = view.dates.find(isDay)
  const open = day ? tokenBehind(view, day) : view.tokens.length
  if (open > LONGEST_DATELINE || !/^[(（]$/.test(view.tokens[open]?.text ?? '')) return undefined
  const end = personsEnd(view, open + 1)
  return end > open + 1 && /^[)）]$/.test(view.tokens[end]?.text ?? '') ? open : undefined
}
