import { once } from '../rdf/once.ts'
import { findBrackets, isInside } from './asides.ts'
import type { End } from './claim.ts'
import { clauseAround, isOwnerOnly, type Stretch } from './frame-guards.ts'
import type { Reading } from './reading.ts'
import type { TriggerSite } from './sentence-view.ts'

/** Tokens around the words of a frame that are looked at. */
const REACH = 60

/** Evoking words with what is asked of their surroundings for several cues. */
export interface FramePlace {
  readonly reading: Reading
  readonly site: TriggerSite
  /** The part of the sentence around them, and their part of that. */
  readonly sentence: () => Stretch
  readonly clause: () => Stretch
  /** What the sentence speaks of. */
  readonly spoken: () => readonly End[]
}

/** The place of the site in the sentence. */
export const placeOf = (reading: Reading, site: TriggerSite): FramePlace => ({
  reading,
  site,
  sentence: once(() => stretchAround(reading, site, SENTENCE_PART)),
  clause: once(() => stretchAround(reading, site, CLAUSE_PART)),
  spoken: once(() => spokenOf(reading, site)),
})

/** Marks over which a frame does not reach, and those between which its ends are looked for first. */
const SENTENCE_PART = /^[;；?？]$/
export const CLAUSE_PART = /^[,，;；:：()（）?？–—]$/

/** The stretch around the site, within its clause, that no such mark parts; `end` exclusive. */
export function stretchAround({ view, ends }: Reading, site: Stretch, marks: RegExp): Stretch {
  const limits = { start: site.start - REACH, end: site.end + REACH }
  const clause = clauseAround(view, ends, { site, limits })
  let start = site.start
  while (start > clause.start && !marks.test(view.tokens[start - 1]?.text ?? '')) start--
  let end = site.end
  while (end < clause.end && !marks.test(view.tokens[end]?.text ?? '')) end++
  return { start, end }
}

/** What the sentence speaks of, and not in another name, as the B of "A of B", or in brackets. */
function spokenOf({ view, ends }: Reading, site: Stretch): End[] {
  const { genitives } = view.lexicon.language.words
  const brackets = findBrackets(view, view.tokens.length).filter(
    ({ start, end }) => site.start < start || site.start >= end,
  )
  const belongs = ({ first }: End): boolean =>
    genitives.has(view.tokens[first - 1]?.normal ?? '') &&
    ends.some(({ last, isNamed }) => isNamed && last === first - 2)
  return ends.filter(
    (end) =>
      !end.isNested &&
      !belongs(end) &&
      !isOwnerOnly(view, site, end) &&
      !isInside(brackets, end.first),
  )
}
