import type { PropertyCue } from '../pack.ts'
import { type Claim, claimBetween, type End, fits, fitsSubject } from './claim.ts'
import { findExclusions } from './excluded-ends.ts'
import { phraseAt } from './kind-phrase.ts'
import type { Reading } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'
import { isDenied } from './truth.ts'

/** Words between the phrase and whom it is said of: "the new", a title. */
const TITLE_REACH = 3
/** Words between the two ends: "as its new". */
const TIE_REACH = 4

/** What a verb makes of its object: "made Ann Roe its captain", "picked Ann Roe as captain". */
export function readComplements(reading: Reading): Claim[] {
  return reading.view.lexicon.pack.propertyCues
    .filter(({ form }) => form === 'Complement')
    .flatMap((cue) => readCue(reading, cue))
}

function readCue(reading: Reading, cue: PropertyCue): Claim[] {
  const { view, ends } = reading
  const property = view.lexicon.pack.properties.get(cue.reads)
  if (!property || view.lexicon.language.isUnreal(view.tokens)) return []
  const outer = ends.filter(({ isNested }) => !isNested)
  const exclusions = findExclusions(view, ends)
  return view.tokens.flatMap((_, index): Claim[] => {
    const phrase = phraseAt(view, cue, index)
    if (!phrase) return []
    const subject = outer.find(
      ({ first, isNamed }) => isNamed && first > phrase.last && first <= phrase.last + TITLE_REACH,
    )
    if (!subject || !fitsSubject(cue, property, subject.thing)) return []
    const object = outer.find(({ first }) => first > subject.last)
    if (!object || !fits(property.ranges, object.thing) || !areTied(view, subject, object))
      return []
    const site = { start: phrase.first, end: phrase.last + 1, triggers: [] }
    if (isDenied(reading, site, exclusions)) return []
    return [claimBetween(view, cue, { subject, object, marked: [phrase, subject, object] })]
  })
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
