import type { PropertyCue } from '../pack.ts'
import { type Claim, evidenceOf, fitsSubject, type Thing } from './claim.ts'
import { dateObject } from './literal-objects.ts'
import type { Reading } from './reading.ts'
import { resolveDate } from './resolve-date.ts'

/** Dates that stand beside other statements of the sentence, as the days of what these speak of. */
export function readAdjuncts(reading: Reading, claims: readonly Claim[]): Claim[] {
  return reading.view.lexicon.pack.propertyCues
    .filter(({ form, objectShape }) => form === 'Adjunct' && objectShape === 'Date')
    .flatMap((cue) => readCue(reading, cue, claims))
}

function readCue({ view, document }: Reading, cue: PropertyCue, claims: readonly Claim[]): Claim[] {
  const property = view.lexicon.pack.properties.get(cue.reads)
  const [date] = view.dates
  const value = date && resolveDate(date, document.date)
  if (!property || !date || value === undefined) return []
  const found = dateObject(view, date, value)
  const things = claims
    .filter(({ predicate }) => cue.accompanies.includes(predicate))
    .flatMap(({ subject, object }): Thing[] =>
      object.kind === 'thing' ? [subject, object.thing] : [subject],
    )
    .filter((thing) => fitsSubject(cue, property, thing))
  return [...new Set(things)].map(
    (thing): Claim => ({
      subject: thing,
      predicate: cue.reads,
      object: found.object,
      confidence: cue.confidence,
      modality: 'asserted',
      cue,
      evidence: evidenceOf(view, [found]),
    }),
  )
}
