import type { PropertyCue } from '../pack.ts'
import type { End } from './claim.ts'
import { range } from './range.ts'
import type { SentenceView } from './sentence-view.ts'

/** Token indices, both inclusive. */
interface Words {
  readonly first: number
  readonly last: number
}

/** Whether the words hold a head noun that the cue asks of its objects, if it asks for one. */
export function hasObjectHead(
  view: SentenceView,
  { objectHeads }: PropertyCue,
  { first, last }: Words,
): boolean {
  if (objectHeads.length === 0) return true
  const heads = new Set(objectHeads.map(({ value }) => value))
  return range(first, last).some(
    (index) => heads.has(view.tokens[index]?.normal ?? '') || heads.has(view.folded[index] ?? ''),
  )
}

/** The same of its subjects, which must be named then, and are one thing: no plural counts. */
export function hasSubjectHead(
  view: SentenceView,
  { subjectHeads }: PropertyCue,
  { first, last, isNamed }: End,
): boolean {
  if (subjectHeads.length === 0) return true
  const heads = new Set(subjectHeads.map(({ value }) => value))
  return isNamed && range(first, last).some((index) => heads.has(view.tokens[index]?.normal ?? ''))
}
