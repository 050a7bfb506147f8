import type { PropertyCue } from '../pack.ts'
import { type Claim, claimBetween, type End, fits, fitsSubject } from './claim.ts'
import { findExclusions } from './excluded-ends.ts'
import type { Reading } from './reading.ts'
import type { SentenceView, TriggerSite } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'
import { isDenied } from './truth.ts'

/** Words between the phrase and whom it is said of: "the new", a title. */
const TITLE_REACH = 3
/** Words between the two ends: "as its new". */
const TIE_REACH = 4

/** What a verb makes of its object: "made Ann Roe its captain", "picked Ann Roe as captain". */
export function readComplements(reading: Reading): Claim[] {
  const { view } = reading
  if (view.lexicon.language.isUnreal(view.tokens)) return []
  return view.tokens.flatMap((_, first): Claim[] => {
    const found = matchesAt(view.lexicon.complements, view.folded, first).at(-1)
    const site = found && { start: first, end: found.end, triggers: [] }
    return site ? found.values.flatMap((cue) => readCue(reading, cue, site)) : []
  })
}

function readCue(reading: Reading, cue: PropertyCue, site: TriggerSite): Claim[] {
  const { view, ends } = reading
  const property = view.lexicon.pack.properties.get(cue.reads)
  const outer = ends.filter(({ isNested }) => !isNested)
  const subject = outer.find(
    ({ first, isNamed }) => isNamed && first >= site.end && first < site.end + TITLE_REACH,
  )
  if (!property || !subject || !fitsSubject(cue, property, subject.thing)) return []
  const object = outer.find(({ first }) => first > subject.last)
  if (!object || !fits(property.ranges, object.thing) || !areTied(view, subject, object)) return []
  if (isDenied(reading, site, findExclusions(view, ends))) return []
  const phrase = { first: site.start, last: site.end - 1 }
  return [claimBetween(view, cue, { subject, object, marked: [phrase, subject, object] })]
}

/** Whether nothing, or only "as" and determiners, stands between the two; with a comma they are apart. */
function areTied(view: SentenceView, subject: End, object: End): boolean {
  const { determiners, complementMarks } = view.lexicon.language.words
  const between = view.tokens.slice(subject.last + 1, object.first)
  return (
    between.length <= TIE_REACH &&
    between.every(
      ({ normal, partOfSpeech }) =>
        determiners.has(normal) || complementMarks.has(normal) || partOfSpeech === 'ADJ',
    )
  )
}
