import type { DateMention } from '../language/language.ts'
import type { PropertyCue } from '../pack.ts'
import { type Claim, evidenceOf, fitsSubject, type Thing } from './claim.ts'
import { cuesOfForm } from './cues-of-form.ts'
import { dateObject } from './date-object.ts'
import { isDay } from './is-day.ts'
import { isOfReport } from './is-of-report.ts'
import type { Reading } from './reading.ts'

/** Dates that stand beside other statements of the sentence, as the days of what these speak of. */
export function readAdjuncts(reading: Reading, claims: readonly Claim[]): Claim[] {
  return cuesOfForm(reading.view.lexicon, 'Adjunct')
    .filter(({ objectShape }) => objectShape === 'Date')
    .flatMap((cue) => readCue(reading, cue, claims))
}

function readCue(reading: Reading, cue: PropertyCue, claims: readonly Claim[]): Claim[] {
  const { view } = reading
  const property = view.lexicon.pack.properties.get(cue.reads)
  const things = property
    ? claims
        .filter(({ predicate }) => cue.accompanies.includes(predicate))
        .flatMap(thingsOf)
        .filter((thing) => fitsSubject(cue, property, thing))
    : []
  const date = things.length > 0 ? firstDay(reading, things) : undefined
  const found = date && dateObject(reading, date, cue)
  if (!found) return []
  return [...new Set(things)].map(
    (thing): Claim => ({
      subject: thing,
      predicate: cue.reads,
      object: found.object,
      confidence: cue.confidence * found.certainty,
      modality: 'asserted',
      cue,
      evidence: evidenceOf(view, [found]),
    }),
  )
}

const thingsOf = ({ subject, object }: Claim): Thing[] =>
  object.kind === 'thing' ? [subject, object.thing] : [subject]

/** The first day of the sentence, that of the report last; one in the name of another thing is no day of these. */
function firstDay({ view, ends }: Reading, things: readonly Thing[]): DateMention | undefined {
  const others = ends.filter(({ thing, isNamed }) => isNamed && !things.includes(thing))
  const isInName = ({ start }: DateMention): boolean =>
    others.some(({ first, last }) => {
      const [from, to] = [view.tokens[first], view.tokens[last]]
      return from !== undefined && to !== undefined && from.start <= start && start < to.end
    })
  const days = view.dates.filter((date) => isDay(date) && !date.isBound && !isInName(date))
  return days.find((date) => !isOfReport(view, date)) ?? days[0]
}
